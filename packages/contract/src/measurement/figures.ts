import { KONSOLIDASI_LOKASI, KONSOLIDASI_PERIODE } from '@selaras/core';
import * as z from 'zod';
import { figure, id, periodText, statusCapaian, tahun, total, trace } from '../primitives.ts';
import { komponenEntry } from './measurement.ts';

/** Why a trend is not one line: an indicator became another, or what it measures changed. */
const trendBreak = z.object({
  tahun: z.number().int(),
  jenis: z.enum(['diganti', 'formula', 'cakupan', 'koreksi', 'nomenklatur', 'ganti_nama']),
  /** Whether the line is cut here; a new name alone does not cut it. */
  memutus: z.boolean(),
  versi: z.number().int().nullable(),
  /** From one Renstra into the next; `null` within one. */
  pindah: z.object({ dari: z.array(z.string()), ke: z.string() }).nullable(),
  alasan: z.string(),
});
export const trend = z.object({
  /** Pieces that may be compared within, in the order of years; two pieces are never joined. */
  ruas: z.array(
    z.object({
      ikuId: id,
      label: z.string(),
      nama: z.string(),
      satuan: z.string(),
      titik: z.array(z.object({ tahun: z.number().int(), realisasi: figure, target: figure, status: statusCapaian })),
    }),
  ),
  putus: z.array(trendBreak),
});
export type TrendWire = z.infer<typeof trend>;

export const figureChange = z.object({
  jenis: z.string(),
  period: periodText,
  lama: figure,
  baru: figure,
  manualVersi: z.number().int(),
  alasan: z.string(),
  oleh: z.string(),
  pada: z.string(),
});
export type FigureChangeWire = z.infer<typeof figureChange>;

/** Inputs that are changed in thought only; what is left out stays as it is. */
export const simulateBody = z.object({
  tahun,
  period: periodText.nullable(),
  komponen: z.record(z.string(), komponenEntry).nullable(),
  realisasi: z.string().max(60).nullable(),
  target: z.string().max(60).nullable(),
});
export type SimulateBody = z.infer<typeof simulateBody>;
const before = z.object({ sekarang: figure, menjadi: figure });
const totalBefore = z.object({ sekarang: total, menjadi: total });
export const simulation = z.object({
  realisasi: before,
  target: before,
  capaian: before,
  status: z.object({ sekarang: statusCapaian, menjadi: statusCapaian }),
  nss: totalBefore,
  nkp: totalBefore,
  npss: totalBefore,
  namaRekap: z.string(),
  /** Other indicators whose formula uses this one. */
  ikut: z.array(z.object({ ikuId: id, label: z.string(), nama: z.string(), capaian: before })),
  trace: trace.nullable(),
});
export type SimulationWire = z.infer<typeof simulation>;

/** Figures of periods, or of the units below, as one figure: only in the way that the Manual IKU declares. */
export const consolidationAsked = z.object({
  tahun,
  atas: z.enum(['periode', 'lokasi']),
  cara: z.enum([...new Set([...KONSOLIDASI_PERIODE, ...KONSOLIDASI_LOKASI])]),
  /** Of the units: which reported period; left out: the last of the year. */
  period: periodText.optional(),
});
export type ConsolidationAsked = z.infer<typeof consolidationAsked>;
export const consolidation = z.object({
  atas: consolidationAsked.shape.atas,
  cara: consolidationAsked.shape.cara,
  period: periodText,
  figure: total,
  /** `label`: the indicator of a unit below; `null` for a period, and for one that the reader may not see. */
  bagian: z.array(z.object({ period: periodText, label: z.string().nullable(), figure })),
});
export type ConsolidationWire = z.infer<typeof consolidation>;

export const job = z.object({
  id,
  jenis: z.enum(['recompute', 'central_manual', 'check']),
  state: z.enum(['menunggu', 'berjalan', 'selesai', 'gagal']),
  seluruhnya: z.number().int(),
  selesai: z.number().int(),
  hasil: z
    .object({
      ditulis: z.number().int(),
      masalah: z.array(z.object({ tempat: z.string(), code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
    })
    .nullable(),
  dibuat: z.string(),
  berubah: z.string(),
});
export type JobWire = z.infer<typeof job>;

const ikuParam = z.object({ id });
export const figureEndpoints = {
  'GET /api/iku/:id/trend': { summary: 'Values over the years, cut where they cannot be compared', params: ikuParam, response: trend },
  'GET /api/iku/:id/changes': {
    summary: 'Figures that a corrected manual changed',
    params: ikuParam,
    response: z.array(figureChange),
  },
  'GET /api/iku/:id/consolidation': {
    summary: 'Periods or units below as one figure; a way that the manual does not declare is refused with the reason',
    params: ikuParam,
    query: consolidationAsked,
    response: consolidation,
  },
  'POST /api/iku/:id/simulate': {
    summary: 'What another input or target would change, up to the office total; saves nothing',
    params: ikuParam,
    body: simulateBody,
    response: simulation,
  },
  'POST /api/recompute': {
    summary: 'Compute every figure of a year anew; answers with a job',
    body: z.object({ tahun }),
    response: z.object({ jobId: id }),
  },
  'GET /api/jobs/:id': { summary: 'How far a job is', params: z.object({ id }), response: job },
} as const;
/** Not in the map: `GET /api/iku/:id/derivation?tahun=` answers a JSON file that `selaras recompute --verify` computes again. */
