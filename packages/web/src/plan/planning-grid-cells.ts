import type { TargetGridBody, TrajectoryWire } from '@selaras/contract';
import type { FieldProblem } from '@selaras/core';
import { parseDecimal } from '@selaras/core/kernel/decimal';
import { formatDecimal } from '@selaras/core/kernel/format';
import { periodsOfYear } from '@selaras/core/kernel/period';
import { checkTargetGrid } from '@selaras/core/plan/check-target-grid';
import { cumulate } from '@selaras/core/plan/target-trajectory';
import { periodText } from '../ui/format.ts';

/** The grid as it is typed: text by period. */
export type Cells = Readonly<Record<string, string>>;

export const cellsOf = (steps: TrajectoryWire['usulan']): Cells =>
  Object.fromEntries(steps.map(({ period, target }) => [period, target.replace('.', ',')]));

export const gridOf = ({ usulan }: TrajectoryWire, cells: Cells): TargetGridBody['grid'] =>
  usulan.map(({ period }) => ({ period, nilai: (cells[period] ?? '').trim() }));

/** The same check that the server makes, except for the natural maximum, which only the server knows. Its answer decides. */
export function cellProblems(trajectory: TrajectoryWire, target: { readonly nilai: string }, cells: Cells): readonly FieldProblem[] {
  const targetTahun = parseDecimal(target.nilai);
  if (targetTahun === null) throw new Error('a stored target is a number');
  const manual = { ...trajectory, nilaiTertinggi: null };
  const checked = checkTargetGrid({ manual, tahun: trajectory.tahun, targetTahun, grid: gridOf(trajectory, cells) });
  if (checked.ok) return [];
  return 'fields' in checked.error ? checked.error.fields.map(spoken) : [];
}

/** Periods by their name and numbers with a decimal comma, since a sentence prints what it is given. */
const spoken = (problem: FieldProblem): FieldProblem =>
  problem.detail === undefined
    ? problem
    : {
        ...problem,
        detail: Object.fromEntries(
          Object.entries(problem.detail).map(([name, held]) => [
            name,
            typeof held !== 'string' ? held : name === 'period' ? periodText(held) : held.replace('.', ','),
          ]),
        ),
      };

/** What the typed targets come to "s.d." each period, as far as they can be read from the first one on. */
export function untilNow(trajectory: TrajectoryWire, cells: Cells): ReadonlyMap<string, string> {
  const typed = periodsOfYear(trajectory.tahun, trajectory.periodePelaporan).map((period) => ({
    period,
    target: parseDecimal((cells[period] ?? '').trim()),
  }));
  const stop = typed.findIndex(({ target }) => target === null);
  const readable = (stop < 0 ? typed : typed.slice(0, stop)).flatMap(({ period, target }) => (target === null ? [] : [{ period, target }]));
  return new Map(
    cumulate(trajectory, readable).map(({ period, sampaiDengan }) => [period, formatDecimal(sampaiDengan, trajectory.desimal)]),
  );
}
