import { compare, isZero } from '../../../kernel/fraction.ts';
import { canMeet, meanRange } from '../../claim/meeting.ts';
import type { FigureGrid, GridCell, GridColumn, GridRow } from '../table/figure-grid.ts';
import { holdsIn, NO_SLACK, type Relation } from '../table/relation.ts';
import { rangedFigure } from '../table/sum-relations.ts';
import { isMeanRow, isTotalRow } from '../table/total-rows.ts';

const WEIGHTS = /\bbobot\b|jumlah|responden|\bn\b|banyak|pagu|angg?aran/i;
const MEAN_HEADING = /^(?:nilai\s+)?rata[\s-]*rata(?:\s+(?:nilai|capaian|kinerja|skor|semester|triwulan))?$|^rerata$/i;
const LEAST_ROWS = 2;

/** A row `Rata-rata` below its column, and a column `Rata-rata` beside its figures, where nothing weighs them. */
export function meanRelations(grid: FigureGrid): readonly Relation[] {
  return [...meanRows(grid), ...meanColumns(grid)];
}

function meanRows(grid: FigureGrid): readonly Relation[] {
  const means = grid.rows.filter(isMeanRow);
  const [mean] = means;
  if (mean === undefined || means.length > 1) return [];
  const parts = grid.rows.filter((row) => row.at < mean.at && row.kind !== 'group' && !isTotalRow(row, grid));
  const isWeighed = grid.columns.some(({ heading }) => WEIGHTS.test(heading));
  const relations = grid.columns.flatMap((column) => (column.isOrdinal ? [] : (meanOf(column, mean, parts) ?? [])));
  const fits = relations.filter((one) => holdsIn(one, rangedFigure)).length;
  return isWeighed && fits < relations.length && fits < 2 ? [] : relations;
}

function meanOf(column: GridColumn, mean: GridRow, rows: readonly GridRow[]): Relation | null {
  const result = column.cells[mean.at];
  const cells = rows.flatMap(({ at }) => column.cells[at] ?? []);
  const parts = cells.filter(({ figure }) => figure !== null);
  if (result?.figure == null || parts.length < LEAST_ROWS || cells.some(({ figure, isEmpty }) => figure === null && !isEmpty)) return null;
  return isBetween(result, parts) ? relation(result, parts, 'column') : null;
}

const relation = (result: GridCell, parts: readonly GridCell[], along: Relation['along']): Relation => ({
  rule: 'composition',
  kind: 'mean',
  result,
  parts,
  along,
  confidence: 0.8,
  slack: NO_SLACK,
});

/** A mean lies between the least and the greatest of what it is made of, or at least near them. */
function isBetween(result: GridCell, parts: readonly GridCell[]): boolean {
  const values = parts.flatMap(({ figure }) => figure?.value ?? []);
  const sorted = values.toSorted(compare);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  const printed = result.figure;
  if (least === undefined || greatest === undefined || printed === null || isZero(greatest)) return false;
  const mean = meanRange(parts.map(rangedFigure));
  return (mean !== null && canMeet(mean, printed)) || (compare(printed.high, least) >= 0 && compare(printed.low, greatest) <= 0);
}

/** `Semester 1 | Semester 2 | Rata-rata`: taken where most rows fit. */
function meanColumns(grid: FigureGrid): readonly Relation[] {
  const figures = grid.columns.filter(({ cells, isOrdinal }) => !isOrdinal && cells.some(({ figure }) => figure !== null));
  return figures.flatMap((column, at) => {
    if (!MEAN_HEADING.test(column.heading.trim()) || at < 2) return [];
    const runs = Array.from({ length: Math.min(at - 1, 11) }, (_, back) => figures.slice(at - 2 - back, at));
    const tried = runs.map((run) => grid.rows.flatMap((row) => rowMean(row, column, run) ?? []));
    const counted = tried.map((relations) => ({ relations, fits: relations.filter((one) => isTelling(one)).length }));
    const best = counted.toSorted((a, b) => b.fits - a.fits)[0];
    return best === undefined || best.fits < 2 || best.fits * 3 < best.relations.length * 2 ? [] : best.relations;
  });
}

/** Holds although its parts differ. */
const isTelling = (one: Relation): boolean =>
  holdsIn(one, rangedFigure) &&
  one.parts.some(({ figure }) => figure !== null && one.result.figure !== null && compare(figure.value, one.result.figure.value) !== 0);

function rowMean({ cells }: GridRow, mean: GridColumn, run: readonly GridColumn[]): Relation | null {
  const result = cells[mean.at];
  const parts = run.flatMap(({ at }) => cells[at] ?? []);
  if (result?.figure == null || parts.some(({ figure }) => figure === null)) return null;
  return relation(result, parts, 'row');
}
