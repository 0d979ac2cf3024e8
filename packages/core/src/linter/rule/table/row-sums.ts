import { compare, isZero, whole } from '../../../kernel/fraction.ts';
import type { FigureGrid, GridCell, GridColumn, GridRow } from './figure-grid.ts';
import { provenPairs } from './proven-pairs.ts';
import { holdsIn, NO_SLACK, type Relation } from './relation.ts';
import { rangedFigure, sumRelation } from './sum-relations.ts';

const TOTAL_HEADING = /^(?:sub\s*)?(?:jumlah|total)\b|\b(?:jumlah|total)$/i;
/** Differences of percentages are told in points. */
const POINTS_HEADING = /efisiensi|deviasi|\bgap\b|kenaikan|penurunan|peningkatan|perubahan|surplus|defisit|bertambah|berkurang/i;
const REST_HEADING = /\b(?:sisa|selisih|saldo|belum|tidak)\b/i;
const NOT_ADDED = /%|persen|rata|indeks|capaian|no\.?$/i;
const ENOUGH = 2;

/** Rows whose last column says what the others make together, and rows that tell what is left. */
export function rowSums(grid: FigureGrid): readonly Relation[] {
  const figures = grid.columns.filter((column) => isFigureColumn(column));
  const told = figures.flatMap((column, at) => {
    if (TOTAL_HEADING.test(lastPart(column.heading))) return totalsIn(grid, column, figures, at);
    if (mayBeRest(column) && !REST_HEADING.test(column.heading) && !POINTS_HEADING.test(column.heading))
      return proven(grid, column, figures, at);
    return REST_HEADING.test(column.heading) || POINTS_HEADING.test(column.heading) ? restsIn(grid, column, figures, at) : [];
  });
  const known = new Set(told.flatMap(({ result, parts }) => [result, ...parts]));
  return [
    ...told,
    ...provenPairs(grid, figures).filter(({ result, parts }) => !known.has(result) && !parts.some((part) => known.has(part))),
  ];
}

const LARGE = whole(10_000);
const SURE = 3;

const isAmounts = ({ cells }: GridColumn): boolean => {
  const values = cells.flatMap(({ figure }) => figure ?? []);
  return values.length >= SURE && values.filter(({ value }) => compare(value, LARGE) >= 0).length * 3 >= values.length * 2;
};

/** What is left of amounts may be nothing, or less. */
const mayBeRest = (column: GridColumn): boolean =>
  isAmounts(column) ||
  (column.heading.trim() === '' &&
    column.cells.some(({ figure }) => figure !== null && figure.unit !== 'persen' && compare(figure.value, LARGE) >= 0));

/** Amounts that are a sum or a difference of their neighbours in almost every row are meant to be, whatever their heading says. */
function proven(grid: FigureGrid, column: GridColumn, figures: readonly GridColumn[], at: number): readonly Relation[] {
  const others = figures.filter((one, index) => index !== at && Math.abs(index - at) <= 3 && isAmounts(one));
  const pairs = others.flatMap((a) => others.filter((b) => b.at > a.at).map((b) => [a, b] as const));
  const tried = [
    ...pairs.map(([a, b]) => grid.rows.flatMap((row) => difference(row.cells[column.at], row.cells[a.at], row.cells[b.at]))),
    ...[figures.slice(0, at).filter(isAmounts)]
      .filter((run) => run.length >= 3)
      .map((run) => grid.rows.flatMap((row) => rowSum(row, column, run) ?? [])),
  ];
  return bestOf(
    tried.filter((relations) => relations.filter(isTellingFit).length * 4 >= relations.length * 3),
    SURE,
  );
}

const lastPart = (heading: string): string => heading.trim();

function isFigureColumn({ cells, isOrdinal, heading }: GridColumn): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return (
    !isOrdinal &&
    filled.length > 0 &&
    filled.filter(({ figure }) => figure !== null).length * 3 >= filled.length * 2 &&
    !/^no\b/i.test(heading)
  );
}

/** The run of columns beside the total whose sum it is in most rows. */
function totalsIn(grid: FigureGrid, total: GridColumn, figures: readonly GridColumn[], at: number): readonly Relation[] {
  const left = figures.slice(0, at);
  const right = figures.slice(at + 1);
  const runs = [
    ...left.map((_, from) => left.slice(from)),
    ...right.map((_, to) => right.slice(0, to + 1)),
    ...stepped(left, total),
  ].filter((run) => run.length >= 2 && run.every(({ heading }) => !NOT_ADDED.test(heading)));
  return bestOf(runs.map((run) => grid.rows.flatMap((row) => rowSum(row, total, run) ?? [])));
}

/** Columns whose heading ends alike (`TW I Anggaran`, `TW I Realisasi`, …, `Jumlah Anggaran`). */
function stepped(left: readonly GridColumn[], total: GridColumn): readonly (readonly GridColumn[])[] {
  const tail = total.heading.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const alike = left.filter(({ heading }) => heading.trim().toLowerCase().endsWith(tail));
  return tail === '' || alike.length === left.length ? [] : [alike];
}

function bestOf(tried: readonly (readonly Relation[])[], enough = ENOUGH): readonly Relation[] {
  const counted = tried.map((relations) => ({ relations, fits: relations.filter(isTellingFit).length }));
  const [best] = counted.toSorted((a, b) => b.fits - a.fits || (b.relations[0]?.parts.length ?? 0) - (a.relations[0]?.parts.length ?? 0));
  if (best === undefined || best.fits < enough || best.fits * 2 < best.relations.length) return [];
  return best.relations;
}

function isTellingFit(relation: Relation): boolean {
  return relation.parts.filter(({ figure }) => figure !== null && !isZero(figure.value)).length >= 2 && holdsIn(relation, rangedFigure);
}

function rowSum({ cells }: GridRow, total: GridColumn, run: readonly GridColumn[]): Relation | null {
  const result = cells[total.at];
  const members = run.flatMap((column) => cells[column.at] ?? []);
  const parts = members.filter(({ figure }) => figure !== null);
  if (result?.figure == null || parts.length === 0 || members.some(({ figure, isEmpty }) => figure === null && !isEmpty)) return null;
  return sumRelation(result, parts, 'row');
}

function restsIn(grid: FigureGrid, rest: GridColumn, figures: readonly GridColumn[], at: number): readonly Relation[] {
  const isOfPoints = POINTS_HEADING.test(rest.heading);
  const others = figures.filter(
    (column, index) => index !== at && Math.abs(index - at) <= 4 && (isOfPoints || !NOT_ADDED.test(column.heading)),
  );
  const pairs = others.flatMap((a) => others.filter((b) => b !== a && (isOfPoints || b.at > a.at)).map((b) => [a, b] as const));
  const tried = pairs.map(([a, b]) => grid.rows.flatMap((row) => difference(row.cells[rest.at], row.cells[a.at], row.cells[b.at])));
  // Two decimals do not agree by chance: one row that fits is enough where the heading says that it is a difference.
  return bestOf(tried, isOfPoints ? 1 : ENOUGH);
}

function difference(result?: GridCell, a?: GridCell, b?: GridCell): readonly Relation[] {
  if (result?.figure == null || a?.figure == null || b?.figure == null) return [];
  return [{ rule: 'sum', kind: 'difference', result, parts: [a, b], along: 'row', confidence: 0.9, slack: NO_SLACK }];
}
