import { consolidatePeriods, type FigureOfPeriod } from '../consolidation/consolidate-periods.ts';
import type { Trace } from '../formula/trace.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { period, periodsOfYear } from '../kernel/period.ts';

export type YearInput = {
  readonly manual: Pick<ManualIku, 'konsolidasiPeriode' | 'periodePelaporan'>;
  readonly year: number;
  /** Measurements of any period; those of other years or other kinds than the manual reports take no part. */
  readonly measurements: readonly FigureOfPeriod[];
};

/**
 * Realisasi of a year, unrounded. A measurement of the year itself wins, even when it says that there is none yet:
 * it was said about the year. Else the sub-periods of the manual's periode pelaporan are consolidated as it says.
 */
export function yearFigure({ manual, year, measurements }: YearInput): Trace {
  const own = measurements.find((held) => held.period === period(year));
  if (own !== undefined) return { label: own.period, result: own.figure, parts: [] };
  const periods = periodsOfYear(year, manual.periodePelaporan);
  return consolidatePeriods({ jenis: manual.konsolidasiPeriode, periods, figures: measurements });
}
