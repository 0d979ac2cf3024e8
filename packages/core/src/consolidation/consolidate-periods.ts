import { absenceOf, aggregate } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import { absent, type Figure } from '../kernel/figure.ts';
import type { Period } from '../kernel/period.ts';
import { assertNever } from '../kernel/result.ts';

/** How the figures of sub-periods make one figure of the year, as the Manual IKU says (`jenis penghitungan data`). */
export const KONSOLIDASI_PERIODE = ['jumlah', 'rata_rata', 'nilai_posisi_akhir', 'maksimum', 'minimum'] as const;
export type KonsolidasiPeriode = (typeof KONSOLIDASI_PERIODE)[number];

export type FigureOfPeriod = { readonly period: Period; readonly figure: Figure };

export type ConsolidationInput = {
  readonly jenis: KonsolidasiPeriode;
  /** The sub-periods that make the whole, in order. Figures of other periods are not part of it. */
  readonly periods: readonly Period[];
  readonly figures: readonly FigureOfPeriod[];
};

/**
 * Figures of sub-periods → one figure, unrounded, with one part for each expected sub-period.
 * A sum or a mean over a sub-period that has not reported is not a smaller sum but none yet;
 * the last position is the last known value, because that is what a position means.
 */
export function consolidatePeriods({ jenis, periods, figures }: ConsolidationInput): Trace {
  const parts = periods.map((period): Trace => ({ label: period, result: figureOf(figures, period), parts: [] }));
  switch (jenis) {
    case 'jumlah':
      return { label: jenis, result: aggregate('JUMLAH', results(parts)), parts };
    case 'rata_rata':
      return { label: jenis, result: aggregate('RATA', results(parts)), parts };
    case 'maksimum':
      return { label: jenis, result: aggregate('MAKS', results(parts)), parts };
    case 'minimum':
      return { label: jenis, result: aggregate('MIN', results(parts)), parts };
    case 'nilai_posisi_akhir':
      return lastKnown(parts);
    default:
      return assertNever(jenis);
  }
}

const results = (parts: readonly Trace[]): readonly Figure[] => parts.map(({ result }) => result);

function figureOf(figures: readonly FigureOfPeriod[], period: Period): Figure {
  const found = figures.filter((held) => held.period === period);
  if (found.length > 1) throw new Error(`two figures for ${period}`);
  return found[0]?.figure ?? absent('no_data_yet');
}

/** `note` names the sub-period whose position was taken. */
function lastKnown(parts: readonly Trace[]): Trace {
  const taken = parts.findLast(({ result }) => result.kind === 'value');
  if (taken === undefined) return { label: 'nilai_posisi_akhir', result: absenceOf(results(parts)), parts };
  return { label: 'nilai_posisi_akhir', result: taken.result, parts, note: taken.label };
}
