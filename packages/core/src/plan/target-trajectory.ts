import { consolidatePeriods } from '../consolidation/consolidate-periods.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { type Figure, figure } from '../kernel/figure.ts';
import { type Period, periodsOfYear } from '../kernel/period.ts';
import { assertNever } from '../kernel/result.ts';

/** What of a manual decides how a yearly target is reached over the year. */
export type ManualTrajectory = Pick<ManualIku, 'konsolidasiPeriode' | 'periodePelaporan' | 'desimal'>;

export type TargetOfPeriod = { readonly period: Period; readonly target: Decimal };

/** `sampaiDengan`: the target "s.d." this sub-period, by the manual's calculation type; of the last one it is the target of the year. */
export type TrajectoryStep = TargetOfPeriod & { readonly sampaiDengan: Decimal };

export type TrajectoryInput = {
  readonly manual: ManualTrajectory;
  readonly tahun: number;
  readonly targetTahun: Decimal;
  /** Where the year begins, usually the realisasi of the year before; only a position starts from it. `null`: not known. */
  readonly baseline?: Decimal | null;
};

/**
 * A proposal for the target of each sub-period, in the satuan of the indicator, that comes to the target of the year exactly:
 * `jumlah` splits it as evenly as the printed decimals allow, the last sub-period taking what rounding left; `rata_rata`,
 * `maksimum` and `minimum` promise the same in each; `nilai_posisi_akhir` rises on a straight line from the baseline, and
 * without one promises the same position all year. Intermediate steps are rounded half up to the manual's decimals.
 */
export function targetTrajectory({ manual, tahun, targetTahun, baseline = null }: TrajectoryInput): readonly TrajectoryStep[] {
  const periods = periodsOfYear(tahun, manual.periodePelaporan);
  const targets = periods.map((period, i) => ({
    period,
    target: targetOf({ manual, targetTahun, baseline, step: i + 1, steps: periods.length }),
  }));
  return cumulate(manual, targets);
}

/** The same targets with what they come to "s.d." each of them. A grid that was typed is read the same way as one that was proposed. */
export function cumulate(
  { konsolidasiPeriode }: Pick<ManualTrajectory, 'konsolidasiPeriode'>,
  targets: readonly TargetOfPeriod[],
): readonly TrajectoryStep[] {
  const figures = targets.map(({ period, target }) => ({ period, figure: figure(target) }));
  return targets.map(({ period, target }, i) => {
    const periods = targets.slice(0, i + 1).map((one) => one.period);
    return { period, target, sampaiDengan: valueOf(consolidatePeriods({ jenis: konsolidasiPeriode, periods, figures }).result) };
  });
}

type Step = {
  readonly manual: ManualTrajectory;
  readonly targetTahun: Decimal;
  readonly baseline: Decimal | null;
  readonly step: number;
  readonly steps: number;
};

function targetOf(of: Step): Decimal {
  switch (of.manual.konsolidasiPeriode) {
    case 'jumlah':
      return along({ ...of, from: new Decimal(0) }).sub(along({ ...of, from: new Decimal(0), step: of.step - 1 }));
    case 'nilai_posisi_akhir':
      return of.baseline === null ? of.targetTahun : along({ ...of, from: of.baseline });
    case 'rata_rata':
    case 'maksimum':
    case 'minimum':
      return of.targetTahun;
    default:
      return assertNever(of.manual.konsolidasiPeriode);
  }
}

/** A point on the straight line to the target of the year; its two ends are exact, and rounding never steps beyond them. */
function along({ manual, targetTahun, from, step, steps }: Step & { readonly from: Decimal }): Decimal {
  if (step === 0) return from;
  if (step === steps) return targetTahun;
  const rounded = roundHalfUp(from.add(targetTahun.sub(from).mul(step).div(steps)), manual.desimal);
  return Decimal.min(Decimal.max(rounded, Decimal.min(from, targetTahun)), Decimal.max(from, targetTahun));
}

/** Every sub-period of a grid has a target, so there is always a figure. */
function valueOf(shown: Figure): Decimal {
  if (shown.kind === 'absent') throw new Error(`a grid of targets has no figure: ${shown.reason}`);
  return shown.value;
}
