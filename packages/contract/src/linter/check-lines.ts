import { DOCUMENT_NOTE_CODES, DOCUMENT_PROBLEM_CODES, RULES, SEVERITIES } from '@selaras/core';
import * as z from 'zod';

/** Where a finding is. `line` counts newlines from 1 in the text that was checked, `column` code points from 1. */
export const checkPlace = z.object({
  /** Only where a package of documents was compared: which of them. */
  file: z.string().exactOptional(),
  page: z.int().min(1).exactOptional(),
  line: z.int().min(1),
  column: z.int().min(1).exactOptional(),
  /** A verbatim part of that line; masked where it is personal data. */
  text: z.string(),
});
export type CheckPlace = z.infer<typeof checkPlace>;

export const checkFinding = z.object({
  rule: z.enum(RULES),
  severity: z.enum(SEVERITIES),
  confidence: z.number().min(0).max(1),
  message: z.string(),
  expected: z.string().exactOptional(),
  /** The figure may have been misread (OCR): told apart, never an error. */
  mungkinSalahBaca: z.literal(true).exactOptional(),
  /** Names the fault without line numbers; `--baseline` compares it. */
  fingerprint: z.string(),
  /** The first is the place to correct. */
  places: z.array(checkPlace).min(1),
});
export type CheckFinding = z.infer<typeof checkFinding>;

const note = z.object({ code: z.enum(DOCUMENT_NOTE_CODES), message: z.string() });

export const checkStats = z.object({
  format: z.enum(['pdf', 'docx', 'xlsx', 'txt']),
  jenis: z.enum(['renstra', 'renja', 'pk', 'renaksi', 'lkj', 'lain']),
  tahun: z.int().nullable(),
  /** Judged on this day: `--date`, else the document's own. */
  tanggal: z.string().nullable(),
  pages: z.int().nullable(),
  lines: z.int(),
  sections: z.int(),
  tables: z.int(),
  error: z.int(),
  warn: z.int(),
  info: z.int(),
  notes: z.array(note),
});

/** What an earlier run of the same document had told. */
export const checkBaseline = z.object({
  new: z.array(z.string()),
  known: z.array(z.string()),
  gone: z.array(checkFinding.pick({ rule: true, severity: true, message: true, fingerprint: true })),
});
export type CheckBaseline = z.infer<typeof checkBaseline>;

export const checkedFile = z.object({
  file: z.string(),
  findings: z.array(checkFinding),
  claims: z.int(),
  stats: checkStats,
  baseline: checkBaseline.exactOptional(),
});
export type CheckedFileLine = z.infer<typeof checkedFile>;

export const unreadableFile = z.object({
  file: z.string(),
  error: z.object({ code: z.enum(DOCUMENT_PROBLEM_CODES), message: z.string() }),
});
export type UnreadableFileLine = z.infer<typeof unreadableFile>;

/** A cell of the matrix of a package; `text` as printed, `null` where the document does not say it. */
const matrixCell = z.object({
  file: z.string(),
  text: z.string().nullable(),
  line: z.int().nullable(),
  page: z.int().exactOptional(),
  differs: z.boolean(),
});

export const paketLine = z.object({
  paket: z.object({
    matrix: z.array(
      z.object({
        kunci: z.string(),
        nama: z.string(),
        /** The match rests on similar names only. */
        ragu: z.boolean(),
        /** `target 2025`, `anggaran 2025`, `satuan`, `nama`. */
        ukuran: z.array(z.object({ nama: z.string(), cells: z.array(matrixCell) })),
      }),
    ),
    findings: z.array(checkFinding),
  }),
});
export type PaketLine = z.infer<typeof paketLine>;

/** What one line of `selaras check --json` may be. */
export const checkOutputLine = z.union([checkedFile, unreadableFile, paketLine]);
