import { KONSOLIDASI_PERIODE } from '@selaras/core';
import * as z from 'zod';
import { decimalText, figure, id, periodText, tahun, targetLayer } from '../primitives.ts';

/** The target of each reporting period of one layer of a yearly target. */
export const targetGridBody = z.object({
  tahun,
  lapis: targetLayer,
  revisi: z.number().int().min(0).max(20),
  grid: z
    .array(z.object({ period: periodText, nilai: decimalText }))
    .min(1)
    .max(24),
});
export type TargetGridBody = z.infer<typeof targetGridBody>;

/** `sampaiDengan`: what the targets come to "s.d." this period by the manual's calculation type; of the last one, the year. */
export const trajectoryStep = z.object({ period: periodText, target: z.string(), sampaiDengan: z.string() });
export type TrajectoryStepWire = z.infer<typeof trajectoryStep>;

export const trajectory = z.object({
  tahun: z.number().int(),
  satuan: z.string(),
  desimal: z.number().int(),
  konsolidasiPeriode: z.enum(KONSOLIDASI_PERIODE),
  periodePelaporan: z.enum(['tahun', 'semester', 'triwulan', 'bulan']),
  /** The layer in effect, which the grid belongs to; `null` while no target of the year is set, and then nothing is proposed. */
  target: z.object({ lapis: targetLayer, revisi: z.number().int(), nilai: z.string() }).nullable(),
  /** Where a position starts from: realisasi of the year before. */
  baseline: figure,
  /** Proposed from the manual. */
  usulan: z.array(trajectoryStep),
  /** As set for this layer. `sesuai` is false when the manual has changed since and the grid no longer agrees with it. */
  tersimpan: z.object({ versi: z.number().int(), pada: z.string(), sesuai: z.boolean(), grid: z.array(trajectoryStep) }).nullable(),
  abilities: z.array(z.enum(['target.set'])),
});
export type TrajectoryWire = z.infer<typeof trajectory>;

export const trajectoryEndpoints = {
  'GET /api/iku/:id/trajectory': {
    summary: 'Targets by reporting period: proposed from the manual, and as set',
    params: z.object({ id }),
    query: z.object({ tahun }),
    response: trajectory,
  },
  'POST /api/iku/:id/target-grid': {
    summary: 'Set the targets by reporting period of one layer',
    params: z.object({ id }),
    body: targetGridBody,
    response: z.object({ versi: z.number().int() }),
  },
} as const;
