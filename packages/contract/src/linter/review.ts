import { DOCUMENT_PROBLEM_CODES, RULES, SEVERITIES } from '@selaras/core';
import * as z from 'zod';
import { id, noContent, plainDateText, text } from '../primitives.ts';

/** What a person made of a note. A note without a decision is open. */
export const KEPUTUSAN = ['diterima', 'diabaikan', 'diperbaiki'] as const;
export type Keputusan = (typeof KEPUTUSAN)[number];

const nomor = z.number().int().min(0);
const fingerprint = z.string().regex(/^[0-9a-f]{8,64}$/);
const dwibahasa = z.object({ id: z.string(), en: z.string() });

/** `nomor`: which document of the check it stands in, from 1. */
const tempat = z.object({
  nomor,
  page: z.number().int().exactOptional(),
  line: z.number().int(),
  column: z.number().int(),
  text: z.string(),
});

export const catatanCek = z.object({
  fingerprint,
  rule: z.enum(RULES),
  severity: z.enum(SEVERITIES),
  confidence: z.number(),
  message: dwibahasa,
  expected: z.string().exactOptional(),
  mungkinSalahBaca: z.literal(true).exactOptional(),
  /** The first is the place to correct. */
  places: z.array(tempat),
  /** Heading of the chapter that the first place stands in; empty before the first. */
  bab: z.string(),
  keputusan: z.object({ jenis: z.enum(KEPUTUSAN), alasan: z.string().nullable(), olehNama: z.string(), pada: z.string() }).nullable(),
});
export type CatatanCekWire = z.infer<typeof catatanCek>;

const jumlah = z.object({ error: nomor, warn: nomor, info: nomor, terbuka: nomor });
export type JumlahCatatanWire = z.infer<typeof jumlah>;

/** Why a file could not be read: a permanent code of `file.…` with what its sentence needs. */
const masalahBerkas = z.object({
  code: z.enum(DOCUMENT_PROBLEM_CODES),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

const dokumen = z.object({
  nomor,
  nama: z.string(),
  format: z.string().nullable(),
  jenis: z.string().nullable(),
  tahun: z.number().int().nullable(),
  baris: nomor,
  halaman: nomor,
  klaim: nomor,
  selesai: z.boolean(),
  masalah: masalahBerkas.nullable(),
  jumlah,
});
export type DokumenCekWire = z.infer<typeof dokumen>;

export const KEADAAN_CEK = ['disiapkan', 'berjalan', 'selesai'] as const;

const cekHead = {
  id,
  judul: z.string(),
  unitId: id,
  unitNama: z.string(),
  keadaan: z.enum(KEADAAN_CEK),
  olehNama: z.string(),
  pada: z.string(),
  jumlah,
};

export const cekRingkas = z.object({ ...cekHead, dokumen: z.array(z.string()) });
export type CekRingkasWire = z.infer<typeof cekRingkas>;

/** A cell of the matrix as printed in its document; `null`: the document does not say it. */
const sel = z.object({ nomor, teks: z.string().nullable(), line: z.number().int().nullable(), berbeda: z.boolean() });

export const matriksPaket = z.object({
  indikator: z.array(
    z.object({
      kunci: z.string(),
      nama: z.string(),
      /** The match rests on similar names only. */
      ragu: z.boolean(),
      ukuran: z.array(z.object({ nama: dwibahasa, sel: z.array(sel) })),
    }),
  ),
});
export type MatriksPaketWire = z.infer<typeof matriksPaket>;

export const cekLengkap = z.object({
  ...cekHead,
  /** The day on which regulations are judged; `null`: each document's own. */
  tanggal: z.string().nullable(),
  dokumen: z.array(dokumen),
  langkah: z.object({ selesai: nomor, seluruhnya: nomor }),
  matriks: matriksPaket.nullable(),
  /** Notes between documents. Those of one document come with it. */
  antarDokumen: z.array(catatanCek),
  abilities: z.array(z.enum(['decide', 'delete', 'add'])),
});
export type CekLengkapWire = z.infer<typeof cekLengkap>;

export const isiDokumenCek = z.object({
  nomor,
  nama: z.string(),
  lines: z.array(z.string()),
  pageStarts: z.array(z.number().int()),
  bab: z.array(z.object({ label: z.string(), judul: z.string(), level: z.number().int(), line: z.number().int() })),
  catatan: z.array(catatanCek),
});
export type IsiDokumenCekWire = z.infer<typeof isiDokumenCek>;

const params = z.object({ id });

/** A document goes in by `POST /api/checks/:id/dokumen`, as multipart with one file; `mulai` then sets the job going. */
export const checkEndpoints = {
  'POST /api/checks': {
    summary: 'Prepare a check of one document or of a package',
    body: z.object({ unitId: id, judul: text, tanggal: plainDateText.nullable() }),
    response: z.object({ id }),
  },
  'GET /api/checks': { summary: 'Checks, the newest first', response: z.array(cekRingkas) },
  'GET /api/checks/:id': { summary: 'A check, how far it is, and what is between its documents', params, response: cekLengkap },
  'POST /api/checks/:id/mulai': { summary: 'Check what was uploaded', params, body: z.object({}), response: z.object({ jobId: id }) },
  'GET /api/checks/:id/dokumen/:nomor': {
    summary: 'The text of a document with its notes',
    params: z.object({ id, nomor: z.coerce.number().int().min(1) }),
    response: isiDokumenCek,
  },
  'POST /api/checks/:id/keputusan': {
    summary: 'Accept a note, dismiss it with a reason, or mark it as corrected; `null` opens it again',
    params,
    body: z.object({
      /** 0: a note between documents. */
      nomor,
      fingerprint,
      keputusan: z.enum(KEPUTUSAN).nullable(),
      alasan: z.string().trim().max(1000).nullable(),
    }),
    response: noContent,
  },
  'GET /api/checks/:id/banding': {
    summary: 'Two drafts: which notes of the other check are gone, which are new here',
    params,
    query: z.object({ dengan: id }),
    response: z.object({ hilang: z.array(catatanCek), baru: z.array(catatanCek), tetap: nomor }),
  },
  'POST /api/checks/:id/hapus': {
    summary: 'Delete a check with the texts of its documents',
    params,
    body: z.object({}),
    response: noContent,
  },
} as const;
