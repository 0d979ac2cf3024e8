import { IMPORT_KINDS, IMPORT_PROBLEM_CODES, SKALA_SKM } from '@selaras/core';
import * as z from 'zod';
import { id, noContent, periodText } from '../primitives.ts';
import { importProfile } from './import-profile.ts';
import { profilSkm } from './profil-skm.ts';

const jenis = z.enum(IMPORT_KINDS);
const kunci = z.string();

/** What a person says of a file. It goes beside the file, as the field `isian`; everything may be left out. */
export const importIsian = z.strictObject({
  /** Where the file may be several kinds. */
  jenis: jenis.optional(),
  /** Whose survey, people or LKE it is; of IKPA `satker` says it. */
  unitId: id.optional(),
  tahun: z.number().int().min(2000).max(2100).optional(),
  bulan: z.number().int().min(1).max(12).optional(),
  periode: periodText.optional(),
  layanan: z.string().trim().min(1).max(200).optional(),
  urutanTanggal: z.enum(['dd/mm', 'mm/dd']).optional(),
  /** Column of an LKE that counts. */
  kolom: z
    .string()
    .regex(/^[A-Za-z]{1,3}$/)
    .optional(),
  /** How a form is read: what `profil` of a preview said, corrected. */
  profil: profilSkm.optional(),
  /** Code of a satker → unit. Rows of others are left. */
  satker: z.record(z.string().regex(/^\d{6}$/), id).optional(),
  /** Key of a row of IKPA → which of its possible masks is right, from 0. */
  topeng: z.record(kunci, z.number().int().min(0).max(63)).optional(),
});
export type ImportIsian = z.infer<typeof importIsian>;

const place = z.object({ sheet: z.string(), row: z.number().exactOptional(), column: z.string().exactOptional() });
const masalah = z.object({
  code: z.enum(IMPORT_PROBLEM_CODES),
  place: place.exactOptional(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});
export const ROW_ENDS = ['applied', 'unchanged', 'rejected', 'not_chosen'] as const;
const akhir = z.enum(ROW_ENDS);
const jumlah = z.object({ applied: z.number(), unchanged: z.number(), rejected: z.number(), not_chosen: z.number() });

export const importRow = z.object({
  nomor: z.number().int(),
  tempat: place,
  kunci: kunci.nullable(),
  akhir,
  masalah: z.array(masalah),
  catatan: z.array(masalah),
  isi: z.unknown(),
});
export type ImportRowWire = z.infer<typeof importRow>;

/** What applying would do. Nothing is stored yet. */
export const importPreview = z.object({
  /** Send it back when applying: asking twice with it applies once. */
  id,
  /** `null`: more than one kind fits, or none; a person must say. */
  jenis: jenis.nullable(),
  kemungkinan: z.array(jenis),
  masalah: z.array(masalah),
  catatan: z.array(masalah),
  /** What must still be said: `jenis`, `unit`, `periode`, `satker`, `topeng:<kunci>`. */
  perlu: z.array(z.string()),
  jumlah,
  dilewati: z.number().int(),
  /** As many as are sent; `jumlah` counts all. */
  rows: z.array(importRow),
  terpotong: z.boolean(),
  satker: z.array(z.object({ kode: z.string(), uraian: z.string().nullable() })),
  topeng: z.array(z.object({ kunci, susunan: z.array(z.array(z.string())) })),
  hitungan: z.array(
    z.object({ unitId: id, period: periodText, judul: z.string(), tercetak: z.string().nullable(), sudahAda: z.boolean() }),
  ),
  profil: profilSkm.nullable(),
  /** Columns of a form that may be mapped, with the different answers that were given. */
  kolom: z.array(
    z.object({
      judul: z.string(),
      skala: z.enum(SKALA_SKM).nullable(),
      konversi: z.record(z.string(), z.number()).nullable(),
      jawaban: z.array(z.string()),
    }),
  ),
  /** Mappings that are kept and fit this form. */
  profilCocok: z.array(importProfile),
  /** The file is kept beside its hash. */
  berkasDisimpan: z.boolean(),
});
export type ImportPreviewWire = z.infer<typeof importPreview>;

/** What happens to a file, in this order; applying also keeps. */
export const IMPORT_STAGES = ['antre', 'membaca', 'mengenali', 'memeriksa', 'membandingkan', 'menyimpan', 'selesai'] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** A large file on its way. With `tahap` `selesai` there is what came of it. */
export const importRun = z.object({
  id,
  tahap: z.enum(IMPORT_STAGES),
  /** How many of what this stage counts (rows, calculations) are done, of how many; `null`: it counts nothing. */
  selesai: z.number().int(),
  seluruhnya: z.number().int().nullable(),
  pratinjau: importPreview.nullable(),
  /** Of applying: the id of the import. */
  diterapkan: id.nullable(),
});
export type ImportRunWire = z.infer<typeof importRun>;

export const importBatch = z.object({
  id,
  jenis,
  nama: z.string(),
  sha256: z.string(),
  berkasDisimpan: z.boolean(),
  jumlah,
  olehNama: z.string(),
  pada: z.string(),
  dibatalkan: z.object({ alasan: z.string(), olehNama: z.string(), pada: z.string() }).nullable(),
  hitungan: z.array(
    z.object({
      id,
      judul: z.string(),
      period: periodText,
      unitNama: z.string(),
      tercetak: z.string().nullable(),
      /** Made by this import; otherwise it was kept already. */
      baru: z.boolean(),
    }),
  ),
  abilities: z.array(z.enum(['undo'])),
});
export type ImportBatchWire = z.infer<typeof importBatch>;

const params = z.object({ id });

/**
 * Files go in by `POST /api/imports/preview` and `POST /api/imports/:id`, as multipart: first the field `isian`, then the file. A large
 * one is answered with 202 and its run; what came of it is read there.
 */
export const importEndpoints = {
  'GET /api/imports': {
    summary: 'Files that were applied, the newest first',
    response: z.object({ batches: z.array(importBatch), masihAda: z.boolean() }),
  },
  'GET /api/imports/runs/:id': {
    summary: 'How far a large file is, and what came of it; for whoever sent it, for ten minutes',
    params,
    response: importRun,
  },
  'GET /api/imports/:id/rows': {
    summary: 'How every row of an applied file ended',
    params,
    query: z.object({ akhir: akhir.optional(), sesudah: z.coerce.number().int().min(0).optional() }),
    response: z.object({ rows: z.array(importRow), masihAda: z.boolean() }),
  },
  'POST /api/imports/:id/undo': {
    summary: 'Withdraw every calculation that an import made',
    params,
    body: z.object({ alasan: z.string().trim().min(1).max(1000) }),
    response: noContent,
  },
} as const;
