import { evaluateCapaian } from '../capaian/compute-capaian.ts';
import type { FigureOfPeriod } from '../consolidation/consolidate-periods.ts';
import { consolidateUntil } from '../consolidation/consolidate-until.ts';
import type { Total } from '../consolidation/total.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import type { Figure } from '../kernel/figure.ts';
import { type Period, periodsOfYear } from '../kernel/period.ts';

export type UntilQuestion = {
  readonly manual: ManualIku;
  readonly year: number;
  /** What is promised for each sub-period: the grid of the layer in effect. */
  readonly targets: readonly FigureOfPeriod[];
  /** Realisasi of the sub-periods, as far as there is any. */
  readonly realisasi: readonly FigureOfPeriod[];
};

/** `realisasi` counts sub-periods; the capaian is as complete as it is. */
export type UntilStep = { readonly period: Period; readonly target: Figure; readonly realisasi: Total; readonly capaian: Figure };

/**
 * How a year stands "s.d." each of its sub-periods that has a target, by the manual's calculation type: what an office reports
 * every triwulan while the figure of the year is still to come. Without a grid of targets nothing was promised so far.
 */
export function untilPeriods({ manual, year, targets, realisasi }: UntilQuestion): readonly UntilStep[] {
  const periods = periodsOfYear(year, manual.periodePelaporan);
  if (periods.length === 1) return [];
  return periods.flatMap((period, i): readonly UntilStep[] => {
    if (targets.every((held) => held.period !== period)) return [];
    const until = consolidateUntil({ jenis: manual.konsolidasiPeriode, periods: periods.slice(0, i + 1), targets, realisasi });
    const target = until.target.result;
    const { capaian } = evaluateCapaian({ target, realisasi: until.realisasi.figure, rumus: manual.rumusCapaian, cara: manual.capaian });
    return [{ period, target, realisasi: until.realisasi, capaian }];
  });
}
