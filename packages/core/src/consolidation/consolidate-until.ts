import { leavesTotal } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import { absent, type Figure } from '../kernel/figure.ts';
import type { Period } from '../kernel/period.ts';
import { consolidatePeriods, type FigureOfPeriod, type KonsolidasiPeriode } from './consolidate-periods.ts';
import { type Total, totalOf } from './total.ts';

export type UntilInput = {
  readonly jenis: KonsolidasiPeriode;
  /** The sub-periods from the first of the year to the one asked for ("s.d. TW II": two of them), in order. */
  readonly periods: readonly Period[];
  readonly targets: readonly FigureOfPeriod[];
  readonly realisasi: readonly FigureOfPeriod[];
};

/** `realisasi.known` and `.total` count sub-periods; what is compared is compared over the same sub-periods. */
export type UntilPeriod = { readonly target: Trace; readonly realisasi: Total };

/**
 * Target and realisasi "s.d." a sub-period, over the sub-periods that have a target, so that both speak of the same time.
 * A sub-period whose realisasi was not assessed or waived leaves both. One without realisasi makes the result incomplete:
 * a sum, mean or extreme has no figure then, a position only when it is that of the last sub-period
 * (KMK 127/2026 p. 37–38; there a position is withheld too, here it is shown as incomplete when only an earlier one is missing).
 */
export function consolidateUntil({ jenis, periods, targets, realisasi }: UntilInput): UntilPeriod {
  const promised = periods.filter((of) => figureOf(targets, of)?.kind === 'value');
  const members = promised.map((of) => figureOf(realisasi, of) ?? absent('no_data_yet'));
  const due = promised.filter((_of, i) => !leavesTotal(members[i] ?? absent('no_data_yet')));
  if (due.length === 0) return nothingDue(jenis, members);
  const target = consolidatePeriods({ jenis, periods: due, figures: targets });
  return { target, realisasi: totalOf(realisasiOf({ jenis, due, realisasi }), members) };
}

const figureOf = (figures: readonly FigureOfPeriod[], of: Period): Figure | undefined =>
  figures.find(({ period }) => period === of)?.figure;

/** Nothing was promised so far; or all of it has left, and then no target is missing. */
function nothingDue(label: string, members: readonly Figure[]): UntilPeriod {
  const [left] = members;
  const leaf = (result: Figure): Trace => ({ label, result, parts: [] });
  return { target: leaf(left ?? absent('target_missing')), realisasi: totalOf(leaf(left ?? absent('no_data_yet')), members) };
}

/** The position is that of the last sub-period with a target: an older one would be compared with a newer promise. */
function realisasiOf({ jenis, due, realisasi }: Pick<UntilInput, 'jenis' | 'realisasi'> & { readonly due: readonly Period[] }): Trace {
  const trace = consolidatePeriods({ jenis, periods: due, figures: realisasi });
  const last = trace.parts.at(-1);
  return jenis === 'nilai_posisi_akhir' && last?.result.kind === 'absent'
    ? { label: jenis, result: last.result, parts: trace.parts }
    : trace;
}
