import { compare, isZero, whole } from '../../../kernel/fraction.ts';
import { canMeet, isAbove, type Range, scaleRange, sumRange } from '../../claim/meeting.ts';
import type { FigureGrid, GridCell, GridColumn, GridRow } from '../table/figure-grid.ts';
import { holdsIn, NO_SLACK, type Relation } from '../table/relation.ts';
import { rangedFigure, sumRelation } from '../table/sum-relations.ts';
import { isTotalRow } from '../table/total-rows.ts';
import { componentsNamed } from './known-components.ts';

const WEIGHT = /\bbobot\b|\bweight\b/i;
const WEIGHTED = /nilai akhir|tertimbang|nilai\s*[x×*]\s*bobot|bobot\s*[x×*]\s*nilai|kontribusi|konversi|terbobot|hasil/i;
const MOST_VALUES = 12;
const VALUE = /nilai|skor|capaian|realisasi|hasil|indeks|kinerja/i;

/** Scores that are made of weighted parts: value × weight per row, and their sum below. */
export function weightedRelations(grid: FigureGrid): readonly Relation[] {
  const weight = grid.columns.find(
    ({ heading, cells }) => WEIGHT.test(heading) && !/nilai/i.test(heading) && cells.some(({ figure }) => figure !== null),
  );
  const products = weight === undefined ? [] : productsWith(grid, weight);
  const weighted = new Set(products.map(({ result }) => result.column));
  return [...products, ...sumsOfPoints(grid, weight, weighted)];
}

/** `Nilai 93,80 · Bobot 10 · Nilai Akhir 9,38`. */
function productsWith(grid: FigureGrid, weight: GridColumn): readonly Relation[] {
  const values = grid.columns.filter(({ at, heading, isOrdinal }) => at !== weight.at && !isOrdinal && VALUE.test(heading));
  if (values.length > MOST_VALUES) return [];
  const tried = values.flatMap((value) =>
    values
      .filter((result) => result !== value && (WEIGHTED.test(result.heading) || !WEIGHTED.test(value.heading)))
      .map((result) => grid.rows.flatMap((row) => product(grid, row, [value, weight, result]))),
  );
  const counted = tried.map((relations) => ({ relations, fits: relations.filter((one) => isTelling(one)).length }));
  const best = counted.toSorted((a, b) => b.fits - a.fits)[0];
  return best === undefined || best.fits < 2 || best.fits * 3 < best.relations.length * 2 ? [] : best.relations;
}

function product(
  grid: FigureGrid,
  row: GridRow,
  [value, weight, result]: readonly [GridColumn, GridColumn, GridColumn],
): readonly Relation[] {
  const [a, b, made] = [value, weight, result].map((column) => column.cells[row.at] ?? row.cells[column.at]);
  if (a?.figure == null || b?.figure == null || made?.figure == null || isTotalRow(row, grid)) return [];
  return [{ rule: 'composition', kind: 'product', result: made, parts: [a, b], along: 'row', confidence: 0.9, slack: NO_SLACK }];
}

const isTelling = (relation: Relation): boolean =>
  relation.result.figure !== null && !isZero(relation.result.figure.value) && holdsIn(relation, rangedFigure);

/** Points that stay within their weights add up to the score; so do the components that a pack knows. */
function sumsOfPoints(grid: FigureGrid, weight: GridColumn | undefined, weighted: ReadonlySet<number>): readonly Relation[] {
  const totals = grid.rows.filter((row) => isTotalRow(row, grid));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const parts = grid.rows.filter((row) => row.at < total.at && row.kind !== 'group');
  const named = componentsNamed(parts.map(({ label }) => label));
  const areKnown = named === 'akip' || named === 'ip-asn';
  return grid.columns.flatMap((column) => {
    if (column === weight || column.isOrdinal || !(VALUE.test(column.heading) || areKnown || weighted.has(column.at))) return [];
    const cells = parts.flatMap((row) => cellAt(column, row) ?? []).filter(({ figure }) => figure !== null);
    const result = cellAt(column, total);
    if (result?.figure == null || cells.length < 2) return [];
    const isPoints = weighted.has(column.at) || areKnown || (weight !== undefined && areWithin(cells, weight));
    return isPoints && (areKnown || isNear(result, cells)) ? [sumRelation(result, cells, 'column', 'composition')] : [];
  });
}

const cellAt = ({ cells }: GridColumn, { at }: GridRow): GridCell | undefined => cells[at];

/** Every part at most its weight, and not all of them far below: those would be scores of another scale. */
function areWithin(cells: readonly GridCell[], weight: GridColumn): boolean {
  const pairs = cells.map((cell) => [cell, weight.cells[cell.row]] as const);
  if (pairs.some(([, bobot]) => bobot?.figure == null)) return false;
  const within = pairs.every(
    ([cell, bobot]) => !isAbove(rangedFigure(cell), bobot === undefined ? rangedFigure(cell) : rangedFigure(bobot)),
  );
  const sum = sumRange(pairs.map(([cell]) => rangedFigure(cell)));
  const most = sumRange(pairs.flatMap(([, bobot]) => (bobot === undefined ? [] : rangedFigure(bobot))));
  return within && compare(scaleRange(sum, whole(3)).high, most.low) > 0;
}

function isNear(result: GridCell, cells: readonly GridCell[]): boolean {
  const sum: Range = sumRange(cells.map(rangedFigure));
  const printed = rangedFigure(result);
  const [quarter, more] = [scaleRange(printed, whole(4)), scaleRange(sum, whole(5))];
  return canMeet(sum, printed) || (compare(quarter.high, scaleRange(sum, whole(3)).low) > 0 && compare(quarter.low, more.high) < 0);
}
