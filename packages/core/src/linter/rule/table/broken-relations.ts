import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { indexRelations } from '../composition/index-relations.ts';
import { knownWeights } from '../composition/known-weights.ts';
import { meanRelations } from '../composition/mean-relations.ts';
import { weightedRelations } from '../composition/weighted-relations.ts';
import { type FigureGrid, figureGrid } from './figure-grid.ts';
import type { Relation } from './relation.ts';
import { rowSums } from './row-sums.ts';
import { shareRelations } from './share-relations.ts';
import { columnSums } from './sum-relations.ts';
import { tableFindings } from './table-findings.ts';
import { transposed } from './transposed.ts';

const known = new WeakMap<DocumentStructure, readonly Finding[]>();

/**
 * Every cell that does not fit what its table computes. Sums, percentages and products are judged together, so that one wrong cell is
 * one finding whichever of them it breaks; each rule then takes those that carry its name.
 */
export function brokenRelations(structure: DocumentStructure): readonly Finding[] {
  const before = known.get(structure);
  if (before !== undefined) return before;
  const found = structure.tables.flatMap((table) => {
    const grid = figureGrid(table);
    return tableFindings(grid, relationsOf(grid));
  });
  known.set(structure, found);
  return found;
}

/** Everything that must hold in a table; where two readings give the same relation, the one with the closer name stands. */
function relationsOf(grid: FigureGrid): readonly Relation[] {
  const turned = transposed(grid);
  const composed = [grid, turned].flatMap((one) => [...weightedRelations(one), ...indexRelations(one)]);
  const taken = new Set(composed.filter(({ kind }) => kind === 'sum' || kind === 'mean').map(({ result }) => result));
  const means = meanRelations(grid).filter(({ result }) => !taken.has(result));
  const added = [...columnSums(grid), ...rowSums(grid)].filter(({ result }) => !taken.has(result));
  return [...composed, ...knownWeights(grid), ...added, ...means, ...shareRelations(grid)];
}
