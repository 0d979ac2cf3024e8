import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { budgetsByGroup } from '../budget/budgets-by-group.ts';
import { indexRelations } from '../composition/index-relations.ts';
import { knownWeights } from '../composition/known-weights.ts';
import { meanRelations } from '../composition/mean-relations.ts';
import { weightedRelations } from '../composition/weighted-relations.ts';
import { type FigureGrid, figureGrid, gridOf } from './figure-grid.ts';
import { missesIn } from './missing-rows.ts';
import { priceRelations } from './price-relations.ts';
import { cellsOf, holdsIn, type Relation } from './relation.ts';
import { rowSums } from './row-sums.ts';
import { shareRelations } from './share-relations.ts';
import { columnSums, rangedFigure } from './sum-relations.ts';
import { tableFindings } from './table-findings.ts';
import { isTotalRow } from './total-rows.ts';
import { transposed } from './transposed.ts';

const known = new WeakMap<DocumentStructure, readonly Finding[]>();

/**
 * Every cell that does not fit what its table computes. Sums, percentages and products are judged together, so that one wrong cell is
 * one finding whichever of them it breaks; each rule then takes those that carry its name.
 */
export function brokenRelations(structure: DocumentStructure): readonly Finding[] {
  const before = known.get(structure);
  if (before !== undefined) return before;
  const grids = structure.tables.map(figureGrid);
  const between = budgetsByGroup(structure);
  const found = linked(grids, between).flatMap((group) => tableFindings(group));
  known.set(structure, found);
  return found;
}

/** The relations of each table; tables that speak of the same are one group. */
function linked(grids: readonly FigureGrid[], between: readonly Relation[]): readonly (readonly Relation[])[] {
  const groupOf = new Map<FigureGrid, Relation[]>(grids.map((grid, at) => [grid, [...relationsOf(grid, isFragment(grid, grids[at - 1]))]]));
  for (const relation of between) {
    const members = [...new Set(cellsOf(relation).flatMap((cell) => gridOf(cell) ?? []))];
    const groups = [...new Set(members.map((grid) => groupOf.get(grid) ?? []))];
    const [first, ...others] = groups;
    if (first === undefined) continue;
    for (const other of others) first.push(...other);
    first.push(relation);
    for (const [grid, group] of groupOf) if (others.includes(group)) groupOf.set(grid, first);
  }
  return [...new Set(groupOf.values())];
}

/** Whether a table goes on from the one before: its numbers do not begin at 1, or it has no headings of its own and as many columns. */
function isFragment(grid: FigureGrid, before: FigureGrid | undefined): boolean {
  const first = grid.columns.find(({ isOrdinal }) => isOrdinal)?.cells.find(({ text }) => /^\d{1,3}[.)]?$/.test(text));
  if (first !== undefined && !/^[01][.)]?$/.test(first.text)) return true;
  if (before === undefined || grid.columns.some(({ heading }) => heading.trim() !== '')) return false;
  return (
    before.columns.length === grid.columns.length && !before.rows.some((row) => isTotalRow(row, before)) && grid.table.caption === null
  );
}

const MOST_TURNED = 40;

const SHARE_ROW = /^(?:persentase|%|penyerapan|serapan)(?:\s+(?:penyerapan|serapan|realisasi|\(%\))){0,2}$/i;
const MOST_LYING = 5;

/** `Persentase` as a row below pagu and realisasi. */
function sharesBelow(grid: FigureGrid): readonly Relation[] {
  const below = new Set(grid.rows.filter(({ label }) => SHARE_ROW.test(label.trim())).map(({ at }) => at));
  if (below.size === 0 || grid.rows.length > MOST_LYING) return [];
  return shareRelations(transposed(grid)).filter(({ result }) => below.has(result.row));
}

/** Everything that must hold in a table; where two readings give the same relation, the one with the closer name stands. */
function relationsOf(grid: FigureGrid, isPart: boolean): readonly Relation[] {
  // Tables that lie on their side are short.
  const sides = grid.rows.length <= MOST_TURNED ? [grid, transposed(grid)] : [grid];
  const composed = sides.flatMap((one) => [...weightedRelations(one), ...indexRelations(one)]);
  const taken = new Set(composed.filter(({ kind }) => kind === 'sum' || kind === 'mean').map(({ result }) => result));
  const means = meanRelations(grid).filter(({ result, along }) => along === 'row' || !taken.has(result));
  // The total of a table that goes on from the page before counts rows that are not here.
  const down = columnSums(grid).filter((one) => !isPart || holdsIn(one, rangedFigure));
  // A row that was left out is one fault, not one in each column.
  const missed = new Set(missesIn(grid).flatMap(({ sums }) => sums.map(({ result }) => result)));
  const added = [...down, ...rowSums(grid)].filter(
    ({ result, along }) => !taken.has(result) && !(along === 'column' && missed.has(result)),
  );
  return [...composed, ...knownWeights(grid), ...added, ...means, ...priceRelations(grid), ...shareRelations(grid), ...sharesBelow(grid)];
}
