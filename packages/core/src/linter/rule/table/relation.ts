import { type Fraction, isZero, minus, over, sumOf, whole } from '../../../kernel/fraction.ts';
import {
  canMeet,
  exactly,
  minusRange,
  percentRange,
  productRange,
  type Range,
  ratioRange,
  scaleRange,
  sumRange,
} from '../../claim/meeting.ts';
import type { RuleId } from '../../finding.ts';
import type { GridCell } from './figure-grid.ts';

/** What must hold between cells of one table. `result` is the cell that is computed, `parts` are what it is computed of. */
export type Relation = {
  readonly rule: RuleId;
  /** `sum`: result = Σ parts. `share`: result = parts[0] ÷ parts[1] in percent. `product`: result = parts[0] × parts[1] × factor, a hundredth where it has none.
   * `mean`: result = Σ parts ÷ their number. */
  readonly kind: 'sum' | 'mean' | 'share' | 'product' | 'difference';
  readonly result: GridCell;
  readonly parts: readonly GridCell[];
  /** Where the relation runs: down a column or along a row, for the sentence. */
  readonly along: 'column' | 'row' | 'tables';
  /** 0–1: how sure it is that the table means this. */
  readonly confidence: number;
  /** Whole units by which rounded members may miss: sums of amounts that were cut to thousands. */
  readonly slack: Range;
  /** Of a `mean`: weights of its parts, one each where it has none, and what the mean or product is multiplied by. */
  readonly weights?: readonly Fraction[];
  readonly factor?: Fraction;
};

export type Ranged = (cell: GridCell) => Range;

export const NO_SLACK: Range = exactly(whole(0));

/** All values of `cell` that would satisfy the relation, given the others; `null` where none can be told. */
export function solved(relation: Relation, cell: GridCell, ranged: Ranged): Range | null {
  const { kind, result, parts, slack } = relation;
  if (kind === 'sum') return solvedSum(relation, cell, ranged);
  if (kind === 'mean') return solvedMean(relation, cell, ranged);
  const [a, b] = parts;
  if (a === undefined || b === undefined) return null;
  if (kind === 'difference')
    return solvedDifference({ result: ranged(result), a: ranged(a), b: ranged(b) }, whichOf(relation, cell), slack);
  return kind === 'share' ? solvedShare(relation, cell, ranged) : solvedProduct(relation, cell, ranged);
}

const whichOf = ({ result, parts }: Relation, cell: GridCell): 'result' | 'a' | 'b' =>
  cell === result ? 'result' : cell === parts[0] ? 'a' : 'b';

function solvedSum({ result, parts, slack }: Relation, cell: GridCell, ranged: Ranged): Range | null {
  const all = sumRange(parts.map(ranged));
  if (cell === result) return sumRange([all, slack]);
  const own = ranged(cell);
  const others = { low: minus(all.low, own.low), high: minus(all.high, own.high) };
  return sumRange([minusRange(ranged(result), others), slack]);
}

/** result = Σ weight × part ÷ Σ weight × factor. */
function solvedMean({ result, parts, weights, factor = ONE }: Relation, cell: GridCell, ranged: Ranged): Range {
  const weightOf = (at: number): Fraction => weights?.[at] ?? ONE;
  const together = sumOf(parts.map((_, at) => weightOf(at)));
  const scale = over(factor, together);
  if (cell === result) return scaleRange(sumRange(parts.map((part, at) => scaleRange(ranged(part), weightOf(at)))), scale);
  const own = parts.indexOf(cell);
  const others = sumRange(parts.flatMap((part, at) => (at === own ? [] : scaleRange(ranged(part), weightOf(at)))));
  return scaleRange(minusRange(scaleRange(ranged(result), over(ONE, scale)), others), over(ONE, weightOf(own)));
}

const ONE = whole(1);

type Difference = { readonly result: Range; readonly a: Range; readonly b: Range };

function solvedDifference({ result, a, b }: Difference, which: 'result' | 'a' | 'b', slack: Range): Range {
  if (which === 'result') return sumRange([minusRange(a, b), slack]);
  return which === 'a' ? sumRange([result, b, slack]) : sumRange([minusRange(a, result), slack]);
}

function solvedShare({ result, parts: [a, b] }: Relation, cell: GridCell, ranged: Ranged): Range | null {
  if (a === undefined || b === undefined) return null;
  if (cell === result) return isZero(ranged(b).low) ? null : percentRange(ranged(a), ranged(b));
  const share = scaleRange(ranged(result), over(whole(1), whole(100)));
  return cell === a ? productRange(share, ranged(b)) : ratioRange(ranged(a), share);
}

function solvedProduct({ result, parts: [a, b], factor = HUNDREDTH }: Relation, cell: GridCell, ranged: Ranged): Range | null {
  if (a === undefined || b === undefined) return null;
  if (cell === result) return scaleRange(productRange(ranged(a), ranged(b)), factor);
  return ratioRange(scaleRange(ranged(result), over(ONE, factor)), ranged(cell === a ? b : a));
}

const HUNDREDTH = over(whole(1), whole(100));

export function holdsIn(relation: Relation, ranged: Ranged): boolean {
  const expected = solved(relation, relation.result, ranged);
  return expected === null || canMeet(expected, ranged(relation.result));
}

export const cellsOf = ({ result, parts }: Relation): readonly GridCell[] => [result, ...parts];
