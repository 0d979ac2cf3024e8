import * as z from 'zod';
import { approvalState, figure, id, periodText, statusCapaian, statusRilis, tahun, total } from '../primitives.ts';

const cell = z.object({
  target: figure,
  realisasi: figure,
  capaian: figure,
  status: statusCapaian,
  statusRilis: statusRilis.nullable(),
  kategori: z.string().nullable(),
});

const boardRow = z.object({
  id,
  kode: z.string(),
  nama: z.string(),
  satuan: z.string(),
  desimal: z.number().int(),
  sasaranNomor: z.number().int(),
  perspektifId: z.string().nullable(),
  sebelumnya: cell,
  sekarang: cell,
  /** Whether both years measure the same thing in the same way; otherwise their figures are shown apart and never joined. */
  sebanding: z.boolean(),
  catatan: z.array(z.string()),
  contoh: z.boolean(),
});

/** Matriks Capaian Kinerja of a year beside the year before. */
export const board = z.object({
  tahun: z.number().int(),
  label: z.object({ sasaran: z.string(), indikator: z.string() }),
  perspektif: z.array(z.object({ id: z.string(), nama: z.string(), skor: total, nkp: total })),
  npss: total,
  /** `mendekati` is a shade of belum tercapai and is counted in `belumTercapai` too; the other three add up to all. */
  hitungan: z.object({
    tercapai: z.number().int(),
    belumTercapai: z.number().int(),
    mendekati: z.number().int(),
    belumAda: z.number().int(),
  }),
  sorotan: z.array(
    z.object({
      ikuId: id,
      kode: z.string(),
      nama: z.string(),
      realisasi: figure,
      target: figure,
      kategori: z.string().nullable(),
      status: statusCapaian,
    }),
  ),
  rows: z.array(boardRow),
});
export type BoardWire = z.infer<typeof board>;

export const task = z.object({
  jenis: z.enum(['isi', 'perbaiki', 'ajukan', 'periksa', 'menunggu_rilis']),
  ikuId: id,
  measurementId: id.nullable(),
  kode: z.string(),
  nama: z.string(),
  period: periodText,
  state: approvalState.nullable(),
  jatuhTempo: z.string(),
  /** Negative when late. */
  sisaHari: z.number().int(),
  alasan: z.string().nullable(),
});
export const tasks = z.object({ hariIni: z.string(), untukAnda: z.array(task) });
export type TasksWire = z.infer<typeof tasks>;

export const boardEndpoints = {
  'GET /api/board': { summary: 'Matriks Capaian Kinerja and NPSS of a year', query: z.object({ tahun }), response: board },
  'GET /api/tasks': { summary: 'What is due from, returned to, or waiting for this person', query: z.object({ tahun }), response: tasks },
} as const;
