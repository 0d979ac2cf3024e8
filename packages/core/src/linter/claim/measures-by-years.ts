import type { Measure } from './claim.ts';
import type { ColumnRole } from './read-heading.ts';

type YearColumn = { readonly column: number; readonly year: number; readonly measure: Measure | null; readonly layer: string | null };
type Run = readonly YearColumn[];

const IN_ORDER: readonly Measure[] = ['target', 'realisasi', 'capaian'];

/**
 * `2020 2021 2022 2023 | 2022 2023 | 2023`: years that begin anew begin what is measured next. Without words above them, or with
 * words that stand over fewer columns than they belong to: first the targets, then what was reached, then the capaian. Empty where
 * every column has its own word.
 */
export function measuresByYears(roles: readonly ColumnRole[]): ReadonlyMap<number, Measure> {
  const columns = yearColumns(roles);
  const isBare = columns.some(({ measure }) => measure === null);
  if (!isBare && !columns.some((one, at) => isTwice(one, columns[at - 1]))) return new Map();
  const runs = runsOf(columns);
  const told = toldIn(roles);
  if (told.length === runs.length && runs.length > 1) return assigned(runs, told);
  if (!isBare) return new Map();
  return told.length === 0 ? bareRuns(columns, runs) : inherited(columns);
}

function yearColumns(roles: readonly ColumnRole[]): readonly YearColumn[] {
  return roles.flatMap((role, column): readonly YearColumn[] => {
    if (role.role !== 'value' || role.period === null || role.period.kind !== 'tahun' || role.period.year === null) return [];
    const { measure, layer } = role;
    return measure === null || IN_ORDER.includes(measure) ? [{ column, year: role.period.year, measure, layer }] : [];
  });
}

const isTwice = (a: YearColumn, b: YearColumn | undefined): boolean => a.year === b?.year && a.measure === b.measure && a.layer === b.layer;

/** The measures that any heading names, also one whose column has lost its figures to its neighbour. */
const toldIn = (roles: readonly ColumnRole[]): readonly Measure[] => [
  ...new Set(
    roles.flatMap((role) => (role.role === 'value' && role.measure !== null && IN_ORDER.includes(role.measure) ? [role.measure] : [])),
  ),
];

function runsOf(columns: readonly YearColumn[]): readonly Run[] {
  const runs: YearColumn[][] = [];
  for (const [at, one] of columns.entries()) {
    if (at === 0 || one.year <= (columns[at - 1]?.year ?? 0)) runs.push([]);
    runs.at(-1)?.push(one);
  }
  return runs;
}

const assigned = (runs: readonly Run[], measures: readonly Measure[]): ReadonlyMap<number, Measure> =>
  new Map(runs.flatMap((run, at) => run.map(({ column }) => [column, measures[at] ?? 'target'] as const)));

/** Nothing is told: two or three runs that end with the same year; two halves where one year is printed for another. */
function bareRuns(columns: readonly YearColumn[], runs: readonly Run[]): ReadonlyMap<number, Measure> {
  const last = runs[0]?.at(-1)?.year;
  if ((runs.length === 2 || runs.length === 3) && runs.every((run) => run.at(-1)?.year === last)) return assigned(runs, IN_ORDER);
  const half = columns.length / 2;
  if (runs.length < 2 || columns.length !== 4) return new Map();
  return assigned([columns.slice(0, half), columns.slice(half)], IN_ORDER);
}

/** A word above reaches on over the columns to its right that have none. */
function inherited(columns: readonly YearColumn[]): ReadonlyMap<number, Measure> {
  const known = new Map<number, Measure>();
  let measure: Measure | null = null;
  for (const one of columns) {
    measure = one.measure ?? measure;
    if (measure !== null) known.set(one.column, measure);
  }
  return known;
}
