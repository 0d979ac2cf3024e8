import { Decimal } from '../kernel/decimal.ts';
import type { Figure } from '../kernel/figure.ts';
import { type AmbangCapaian, CAPAIAN_SEDERHANA } from './capaian-sederhana.ts';

export const STATUS_CAPAIAN = ['tercapai', 'mendekati', 'belum_tercapai', 'belum_ada'] as const;
export type StatusCapaian = (typeof STATUS_CAPAIAN)[number];

/**
 * Where a capaian (in percent, unrounded) stands. 99,996 prints as 100,00 and is still not tercapai: the target was missed.
 * `belum_ada` covers every absence; the figure itself says which.
 */
export function statusCapaian(capaian: Figure, aturan: AmbangCapaian = CAPAIAN_SEDERHANA.rule): StatusCapaian {
  if (capaian.kind === 'absent') return 'belum_ada';
  if (capaian.value.greaterThanOrEqualTo(new Decimal(aturan.tercapai))) return 'tercapai';
  if (capaian.value.greaterThanOrEqualTo(new Decimal(aturan.mendekati))) return 'mendekati';
  return 'belum_tercapai';
}

/** Only `tercapai` is tercapai: `mendekati` counts among the unmet, and must be discussed like them. */
export const isTercapai = (status: StatusCapaian): boolean => status === 'tercapai';

/** A known capaian below target. `belum_ada` is neither met nor unmet. */
export const isBelumTercapai = (status: StatusCapaian): boolean => status === 'mendekati' || status === 'belum_tercapai';
