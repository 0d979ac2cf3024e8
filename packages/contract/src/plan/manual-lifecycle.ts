import { HURUF_SMART } from '@selaras/core';
import * as z from 'zod';
import { figure, id, periodText, plainDateText, tahun, text, trace } from '../primitives.ts';
import { manual } from './manual.ts';

export const jenisPerubahan = z.enum(['pertama', 'nomenklatur', 'formula', 'cakupan', 'lainnya', 'koreksi']);
const manualState = z.enum(['draf', 'diajukan', 'dikembalikan', 'ditinjau']);

/** What a reviewer says of one letter of SMART; `catatan` is needed unless it is met. */
const penilaian = z.object({ nilai: z.enum(['ya', 'sebagian', 'tidak']), catatan: z.string().trim().max(1000) });
export const smart = z.object(
  Object.fromEntries(HURUF_SMART.map((huruf) => [huruf, penilaian])) as Record<(typeof HURUF_SMART)[number], typeof penilaian>,
);
export type SmartWire = z.infer<typeof smart>;

/** The decree or nota dinas that put a version in force. `penandatangan` is an office, never a name. */
export const penetapan = z.object({
  jenis: z.enum(['keputusan', 'nota_dinas', 'peraturan', 'lainnya']),
  nomor: text,
  tanggal: plainDateText,
  penandatangan: text,
  /** Made up for the example office, because its source names no decree. */
  contoh: z.boolean().optional(),
});

/** `versi` is the lock: 0 while nothing was saved. */
export const manualDraftBody = z.object({
  versi: z.number().int().min(0),
  sejakTahun: tahun,
  sampaiTahun: tahun.nullable(),
  jenisPerubahan,
  alasan: text,
  manual,
});
export const manualAdvanceBody = z.object({
  versi: z.number().int().min(1),
  command: z.enum(['ajukan', 'kembalikan', 'tinjau']),
  alasan: z.string().trim().max(1000).nullable(),
  /** Required for `tinjau`. */
  smart: smart.nullable(),
});
export const manualEnactBody = z.object({ versi: z.number().int().min(1), penetapan });
export type ManualDraftBody = z.infer<typeof manualDraftBody>;
export type ManualAdvanceBody = z.infer<typeof manualAdvanceBody>;
export type ManualEnactBody = z.infer<typeof manualEnactBody>;

/** What is wrong at one place of a manual: its field, a code, and the parameters of the sentence. */
const manualProblem = z.object({
  field: z.string(),
  problem: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** One rule of the SMART check or of regulations' advice: what it found, as a key with parameters. */
const manualFinding = z.object({
  code: z.string(),
  huruf: z.enum([...HURUF_SMART, 'umum']),
  severity: z.enum(['perlu', 'saran']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const manualVersion = z.object({
  id,
  versi: z.number().int(),
  sejakTahun: z.number().int(),
  sampaiTahun: z.number().int().nullable(),
  /** In force in the asked year; `digantikan` when a correction took it over, `berakhir` when its years are past. */
  status: z.enum(['berlaku', 'akan_berlaku', 'berakhir', 'digantikan']),
  digantikanOlehVersi: z.number().int().nullable(),
  jenisPerubahan,
  alasan: z.string(),
  penetapan: penetapan.nullable(),
  smart: smart.nullable(),
  pusat: z.boolean(),
  ditulisOleh: z.string().nullable(),
  ditinjauOleh: z.string().nullable(),
  ditetapkanOleh: z.string().nullable(),
  pada: z.string(),
  manual,
  /** Fields of the ministry's form that are empty in it. Advice: the head office may have set it like that, and it is in force. */
  kurang: z.array(z.string()),
});
export type ManualVersionWire = z.infer<typeof manualVersion>;

export const manualDraft = z.object({
  versi: z.number().int(),
  state: manualState,
  sejakTahun: z.number().int(),
  sampaiTahun: z.number().int().nullable(),
  jenisPerubahan,
  alasan: z.string(),
  manual,
  smart: smart.nullable(),
  ditulisOleh: z.string(),
  ditulisPada: z.string(),
  ditinjauOleh: z.string().nullable(),
  alasanKembali: z.string().nullable(),
  /** Fields of the ministry's form that are still empty: Tetapkan waits for them. */
  kurang: z.array(z.string()),
  /** What keeps it from running, such as a circle with other indicators: it is kept, but cannot be submitted. */
  masalah: z.array(manualProblem),
});
export type ManualDraftWire = z.infer<typeof manualDraft>;

export const manualsPage = z.object({
  iku: z.object({ id, kode: z.string(), nama: z.string(), satuan: z.string(), label: z.string(), unitNama: z.string() }),
  /** Newest first. */
  versi: z.array(manualVersion),
  draf: manualDraft.nullable(),
  findings: z.array(manualFinding),
  catatan: z.array(z.object({ id, teks: z.string(), oleh: z.string(), pada: z.string() })),
  usulan: z.array(z.object({ id, perihal: z.string(), alasan: z.string(), oleh: z.string(), pada: z.string(), versi: z.number().int() })),
  /** Set by the head office: the office may not write a version, only notes and proposals. */
  terkunci: z.boolean(),
  abilities: z.array(z.enum(['save', 'ajukan', 'kembalikan', 'tinjau', 'enact', 'correct', 'discard', 'note', 'propose'])),
});
export type ManualsPageWire = z.infer<typeof manualsPage>;

/** What the editor is told while somebody types: problems with their place, the reading, and what last period's data would give. */
export const manualCheck = z.object({
  /** In every year from `sejakTahun` until `sampaiTahun`. */
  problems: z.array(manualProblem),
  findings: z.array(manualFinding),
  kurang: z.array(z.string()),
  hasil: z.object({ period: periodText, realisasi: figure, capaian: figure, trace: trace.nullable(), sebelumnya: figure }).nullable(),
});
export type ManualCheckWire = z.infer<typeof manualCheck>;

/** What a formula of this indicator may refer to outside its own components. */
export const rujukanTersedia = z.object({
  iku: z.array(z.object({ kode: z.string(), nama: z.string(), satuan: z.string(), adaAnak: z.boolean() })),
  survei: z.array(z.object({ kode: z.string(), nama: z.string() })),
  paket: z.array(z.object({ id: z.string(), nama: z.string() })),
});
export type RujukanTersediaWire = z.infer<typeof rujukanTersedia>;

/** A set of manuals of the head office: one file fills every office. */
export const centralManuals = z.object({
  format: z.literal('selaras-manual-pusat/1'),
  penetapan,
  sejakTahun: tahun,
  sampaiTahun: tahun.nullable(),
  alasan: text,
  manuals: z
    .array(z.object({ kode: z.string().regex(/^[0-9]{1,3}[a-z]?$/), nama: text, satuan: text, manual }))
    .min(1)
    .max(100),
});
export type CentralManualsBody = z.infer<typeof centralManuals>;

export const petaBody = z.object({
  dariIkuId: id,
  keIkuId: id.nullable(),
  jenis: z.enum(['lanjut', 'ganti_nama', 'diganti', 'dihentikan']),
  alasan: text,
  contoh: z.boolean(),
});
export type PetaBody = z.infer<typeof petaBody>;
const petaIku = z.object({ id, kode: z.string(), nama: z.string(), label: z.string() });
export const indicatorMap = z.object({
  dariRenstra: z.object({ nama: z.string(), tahunAwal: z.number(), tahunAkhir: z.number() }).nullable(),
  keRenstra: z.object({ nama: z.string(), tahunAwal: z.number(), tahunAkhir: z.number() }).nullable(),
  baris: z.array(
    z.object({
      dari: petaIku,
      ke: petaIku.nullable(),
      jenis: petaBody.shape.jenis.nullable(),
      alasan: z.string().nullable(),
      contoh: z.boolean(),
      /** The sentence of Bab II, made from the entry. */
      kalimat: z.string().nullable(),
    }),
  ),
  /** Indicators of the new Renstra that nothing leads to. */
  baru: z.array(petaIku),
  abilities: z.array(z.enum(['plan.edit'])),
});
export type IndicatorMapWire = z.infer<typeof indicatorMap>;

export const surveiBody = z.object({
  unitId: id,
  kode: z.string().regex(/^[a-z][a-z0-9_]{0,30}$/),
  nama: text,
  period: periodText,
  nilai: z.string().regex(/^-?\d{1,24}([.,]\d{1,24})?$/),
  responden: z.number().int().min(0).nullable(),
  sumber: text,
});
export type SurveiBody = z.infer<typeof surveiBody>;

const ikuParam = z.object({ id });
export const manualEndpoints = {
  'GET /api/iku/:id/manuals': {
    summary: 'Every version of the Manual IKU, the one being written, notes and proposals',
    params: ikuParam,
    query: z.object({ tahun }),
    response: manualsPage,
  },
  'POST /api/iku/:id/manual-draft': {
    summary: 'Save the version being written',
    params: ikuParam,
    body: manualDraftBody,
    response: manualDraft,
  },
  'POST /api/iku/:id/manual-draft/advance': {
    summary: 'Submit, return or review the version being written',
    params: ikuParam,
    body: manualAdvanceBody,
    response: manualDraft,
  },
  'POST /api/iku/:id/manual-draft/enact': {
    summary: 'Put the reviewed version in force by its decree',
    params: ikuParam,
    body: manualEnactBody,
    response: z.object({ id, versi: z.number().int(), berubah: z.number().int() }),
  },
  'POST /api/iku/:id/manual-draft/discard': {
    summary: 'Throw the version being written away',
    params: ikuParam,
    body: z.object({ versi: z.number().int().min(1) }),
    response: z.object({ ok: z.literal(true) }),
  },
  'POST /api/iku/:id/manual-check': {
    summary: 'What a manual would mean and compute; saves nothing',
    params: ikuParam,
    body: z.object({ tahun, sejakTahun: tahun.optional(), sampaiTahun: tahun.nullable().optional(), manual }),
    response: manualCheck,
  },
  'GET /api/iku/:id/formula-references': {
    summary: 'What a formula of the indicator may refer to',
    params: ikuParam,
    query: z.object({ tahun }),
    response: rujukanTersedia,
  },
  'POST /api/iku/:id/manual-notes': {
    summary: 'Add a note on how the office applies a manual',
    params: ikuParam,
    body: z.object({ teks: z.string().trim().min(5).max(4000) }),
    response: z.object({ id }),
  },
  'POST /api/iku/:id/manual-proposals': {
    summary: 'Propose a change of a manual to its owner, as a nota dinas',
    params: ikuParam,
    /** `versi`: the version that was looked at; left out, the one in force today. */
    body: z.object({
      perihal: text,
      alasan: z.string().trim().min(10).max(4000),
      versi: z.number().int().min(1).optional(),
      manual,
    }),
    response: z.object({ id }),
  },
  'POST /api/central-manuals': {
    summary: 'Put the manuals of the head office in force in every office below; answers with a job',
    body: centralManuals,
    response: z.object({
      jobId: id,
      /** Manuals of the file that leave fields of the ministry's form empty: they are put in force all the same. */
      saran: z.array(z.object({ kode: z.string(), kurang: z.array(z.string()) })),
    }),
  },
  'GET /api/central-manuals': {
    summary: 'The manuals in force as a file for other offices',
    query: z.object({ tahun }),
    response: centralManuals,
  },
  'GET /api/indicator-map': {
    summary: 'What became of the indicators of the Renstra before',
    query: z.object({ tahun }),
    response: indicatorMap,
  },
  'POST /api/indicator-map': { summary: 'Say what became of an indicator', body: petaBody, response: z.object({ ok: z.literal(true) }) },
  'POST /api/survey-results': {
    summary: 'Record the published result of a survey',
    body: surveiBody,
    response: z.object({ ok: z.literal(true) }),
  },
  'GET /api/survey-results': {
    summary: 'Published results of surveys',
    query: z.object({ tahun }),
    response: z.array(
      surveiBody
        .omit({ nilai: true })
        .extend({ nilai: z.string(), unitNama: z.string(), versi: z.number().int(), oleh: z.string(), pada: z.string() }),
    ),
  },
} as const;
/**
 * Not in the map, because they answer with bytes (`:format` is pdf, docx or html):
 * `GET /api/iku/:id/manual.:format?versi=`, `GET /api/iku/:id/sop.:format?tahun=`, `GET /api/manuals.:format?tahun=` (all of them),
 * `GET /api/manual-proposals/:id.:format`.
 */
