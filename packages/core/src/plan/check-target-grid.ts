import type { ManualIku } from '../indicator/manual-iku.ts';
import { Decimal, parseDecimal, roundHalfUp } from '../kernel/decimal.ts';
import type { DomainError, FieldProblem, FieldProblemCode } from '../kernel/domain-error.ts';
import { QUOTIENT_DECIMALS } from '../kernel/exact.ts';
import { type Period, periodsOfYear } from '../kernel/period.ts';
import { assertNever, err, ok, type Result } from '../kernel/result.ts';
import { type ManualTrajectory, type TargetOfPeriod, targetTrajectory } from './target-trajectory.ts';

/** One cell as typed: decimal text, comma or point. */
export type GridCell = { readonly period: string; readonly nilai: string };

export type GridInput = {
  readonly manual: ManualTrajectory & Pick<ManualIku, 'nilaiTertinggi'>;
  readonly tahun: number;
  readonly targetTahun: Decimal;
  readonly grid: readonly GridCell[];
};

/**
 * A grid of targets that comes to the target of the year in the way the manual counts, or every cell that keeps it from that,
 * and why: another kind of period than the manual reports, one missing or twice, a figure above the natural maximum, a sum,
 * mean, last position or extreme that is not the target. Equal means equal at the decimals that the manual prints.
 */
export function checkTargetGrid(input: GridInput): Result<readonly TargetOfPeriod[], DomainError> {
  const periods = periodsOfYear(input.tahun, input.manual.periodePelaporan);
  const shape = [...foreign(input, periods), ...missing(input, periods), ...unreadable(input)];
  if (shape.length > 0) return err({ code: 'target.grid_contradicts', fields: shape });
  const cells = periods.map((period) => ({ period, target: valueOf(input.grid, period) }));
  const fields = [...beyondMaximum(input, cells), ...contradictions(input, cells)];
  return fields.length === 0 ? ok(cells) : err({ code: 'target.grid_contradicts', fields });
}

const cellField = (period: string): string => `grid.${period}`;

/** Periods that the manual does not report, and second cells of one. */
function foreign({ grid, manual }: GridInput, periods: readonly Period[]): readonly FieldProblem[] {
  return grid.flatMap(({ period }, i): readonly FieldProblem[] => {
    const field = cellField(period);
    if (!periods.some((one) => one === period))
      return [{ field, problem: 'period_not_reported', detail: { period, pelaporan: manual.periodePelaporan } }];
    return grid.findIndex((one) => one.period === period) < i ? [{ field, problem: 'period_twice', detail: { period } }] : [];
  });
}

const missing = ({ grid }: GridInput, periods: readonly Period[]): readonly FieldProblem[] =>
  periods
    .filter((of) => !grid.some(({ period }) => period === of))
    .map((period) => ({ field: cellField(period), problem: 'period_missing', detail: { period } }));

const unreadable = ({ grid }: GridInput): readonly FieldProblem[] =>
  grid
    .filter(({ nilai }) => parseDecimal(nilai.trim()) === null)
    .map(({ period }) => ({ field: cellField(period), problem: 'not_a_number' }));

function valueOf(grid: readonly GridCell[], of: Period): Decimal {
  const value = parseDecimal(grid.find(({ period }) => period === of)?.nilai.trim() ?? '');
  if (value === null) throw new Error(`the cell of ${of} was found readable`);
  return value;
}

function beyondMaximum({ manual: { nilaiTertinggi } }: GridInput, cells: readonly TargetOfPeriod[]): readonly FieldProblem[] {
  const maximum = nilaiTertinggi === null ? null : parseDecimal(nilaiTertinggi);
  if (maximum === null) return [];
  return cells
    .filter(({ target }) => target.greaterThan(maximum))
    .map(({ period }) => ({ field: cellField(period), problem: 'above_maximum', detail: { maksimum: maximum.toFixed() } }));
}

function contradictions(input: GridInput, cells: readonly TargetOfPeriod[]): readonly FieldProblem[] {
  const { manual, targetTahun } = input;
  const values = cells.map(({ target }) => target);
  switch (manual.konsolidasiPeriode) {
    case 'jumlah':
      return differing(input, { cells, come: Decimal.sum(...values), problem: 'grid_sum_differs' });
    case 'rata_rata':
      return differing(input, { cells, come: Decimal.sum(...values).div(values.length), problem: 'grid_mean_differs' });
    case 'nilai_posisi_akhir':
      return differing(input, { cells: cells.slice(-1), come: values.at(-1) ?? targetTahun, problem: 'grid_last_differs' });
    case 'maksimum':
      return extreme(input, cells, { come: Decimal.max(...values), isBeyond: (target) => target.greaterThan(targetTahun) });
    case 'minimum':
      return extreme(input, cells, { come: Decimal.min(...values), isBeyond: (target) => target.lessThan(targetTahun) });
    default:
      return assertNever(manual.konsolidasiPeriode);
  }
}

type Differing = { readonly cells: readonly TargetOfPeriod[]; readonly come: Decimal; readonly problem: FieldProblemCode };

/** Each cell that takes part is named, beside what the manual's own trajectory would put there. */
function differing(input: GridInput, { cells, come, problem }: Differing): readonly FieldProblem[] {
  if (isEqual(input, come)) return [];
  const proposed = targetTrajectory(input);
  return cells.map(({ period }) => ({
    field: cellField(period),
    problem,
    detail: {
      period,
      hasil: come.toFixed(),
      target: input.targetTahun.toFixed(),
      usulan: proposed.find((step) => step.period === period)?.target.toFixed() ?? '',
    },
  }));
}

type Extreme = { readonly come: Decimal; readonly isBeyond: (target: Decimal) => boolean };

/** No sub-period may promise beyond the year, and one of them has to promise the year itself. */
function extreme(input: GridInput, cells: readonly TargetOfPeriod[], { come, isBeyond }: Extreme): readonly FieldProblem[] {
  const beyond = cells.filter(({ target }) => isBeyond(target) && !isEqual(input, target));
  return differing(input, { cells: beyond.length > 0 ? beyond : cells, come, problem: 'grid_extreme_differs' });
}

/** A quotient has 24 decimals everywhere; and a target from counts (3 of 49) has more than anyone types, so it may be typed as it is printed. */
function isEqual({ targetTahun, manual: { desimal } }: GridInput, value: Decimal): boolean {
  const printed = roundHalfUp(targetTahun, desimal);
  const isExact = roundHalfUp(value, QUOTIENT_DECIMALS).equals(roundHalfUp(targetTahun, QUOTIENT_DECIMALS));
  return isExact || value.equals(printed) || roundHalfUp(value, desimal).equals(targetTahun);
}
