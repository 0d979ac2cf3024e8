import { compare, minus } from '../../../kernel/fraction.ts';
import { canMeet, type Range } from '../../claim/meeting.ts';
import type { GridCell } from './figure-grid.ts';
import { cellsOf, holdsIn, type Ranged, type Relation, solved } from './relation.ts';

/** One cell that explains every broken relation of `broken`, and the values that would mend them. */
export type Diagnosis = {
  readonly cell: GridCell;
  readonly expected: Range;
  readonly broken: readonly [Relation, ...Relation[]];
  /** Whether another cell would explain it as well. */
  readonly isAmbiguous: boolean;
};

/** More broken relations than this share of a table are a table that was not understood. */
const MOST_BROKEN = 0.4;
const FEW = 2;

/** Which cells of a table are wrong: as few as explain everything that does not add up. */
export function diagnose(relations: readonly Relation[], ranged: Ranged): readonly Diagnosis[] {
  const broken = relations.filter((relation) => !holdsIn(relation, ranged));
  if (broken.length === 0 || (broken.length > FEW && broken.length > relations.length * MOST_BROKEN && !haveOneCell(broken))) return [];
  const holding = holdingByCell(relations, new Set(broken));
  const found: Diagnosis[] = [];
  let open = broken;
  while (open.length > 0) {
    const best = explanationOf(open, holding, ranged);
    if (best === null) break;
    found.push(best);
    const explained = new Set(best.broken);
    open = open.filter((relation) => !explained.has(relation));
  }
  return found;
}

function haveOneCell(broken: readonly Relation[]): boolean {
  const [first, ...others] = broken.map((relation) => new Set(cellsOf(relation)));
  return [...(first ?? [])].some((cell) => others.every((cells) => cells.has(cell)));
}

function holdingByCell(relations: readonly Relation[], broken: ReadonlySet<Relation>): ReadonlyMap<GridCell, readonly Relation[]> {
  const byCell = new Map<GridCell, Relation[]>();
  for (const relation of relations) {
    if (broken.has(relation)) continue;
    for (const cell of cellsOf(relation)) byCell.set(cell, [...(byCell.get(cell) ?? []), relation]);
  }
  return byCell;
}

/** The cell that stands in most of the broken relations, one value of which mends them and breaks no other. */
function explanationOf(open: readonly Relation[], holding: ReadonlyMap<GridCell, readonly Relation[]>, ranged: Ranged): Diagnosis | null {
  const byCell = new Map<GridCell, Relation[]>();
  for (const relation of open) {
    for (const cell of cellsOf(relation)) {
      const known = byCell.get(cell);
      if (cell.span === null) continue;
      if (known === undefined) byCell.set(cell, [relation]);
      else known.push(relation);
    }
  }
  const candidates = [...byCell].flatMap(([cell, broken]) => {
    const expected = mending(cell, broken, ranged);
    if (expected === null) return [];
    const disturbed = (holding.get(cell) ?? []).filter((relation) => !canStay(relation, cell, expected, ranged)).length;
    return [{ cell, broken, expected, disturbed, isResult: broken.every(({ result }) => result === cell) }];
  });
  const [best, second] = candidates.toSorted(
    (a, b) =>
      b.broken.length - b.disturbed - (a.broken.length - a.disturbed) ||
      a.disturbed - b.disturbed ||
      Number(b.isResult) - Number(a.isResult),
  );
  const [first, ...others] = best?.broken ?? [];
  if (best === undefined || first === undefined) return null;
  const isAmbiguous = second !== undefined && second.broken.length === best.broken.length && second.disturbed === best.disturbed;
  return { cell: best.cell, expected: best.expected, broken: [first, ...others], isAmbiguous };
}

/** What the cell would have to be for all of them; `null` where no one value does. */
function mending(cell: GridCell, broken: readonly Relation[], ranged: Ranged): Range | null {
  const [first, ...others] = broken.map((relation) => solved(relation, cell, ranged));
  if (first === undefined || first === null) return null;
  let narrowest = first;
  for (const range of others) {
    if (range === null || !canMeet(range, narrowest)) return null;
    narrowest = narrower(narrowest, range);
  }
  return narrowest;
}

const narrower = (a: Range, b: Range): Range => (compare(minus(a.high, a.low), minus(b.high, b.low)) <= 0 ? a : b);

function canStay(relation: Relation, cell: GridCell, expected: Range, ranged: Ranged): boolean {
  const needed = solved(relation, cell, ranged);
  return needed === null || canMeet(needed, expected);
}
