import { compare, isZero, minus, times, whole } from '../../../kernel/fraction.ts';
import type { FigureGrid, GridColumn } from './figure-grid.ts';
import { holdsIn, type Relation } from './relation.ts';
import { rangedFigure, sumRelation } from './sum-relations.ts';

const NEAR = 3;
/** So many rows, and four of five, do not add up by chance. */
const [ENOUGH, OF_FIVE] = [5, 4];
/** Wider tables are looked at only where their headings tell what is added. */
const MOST_COLUMNS = 24;

/**
 * `Laki-laki`, `Perempuan`, `L+P` or a column without any heading: counts of which one is the sum of two beside it in almost every row
 * are meant to be.
 */
export function provenPairs(grid: FigureGrid, figures: readonly GridColumn[]): readonly Relation[] {
  const counts = figures.filter(isCounts);
  if (counts.length < 3 || counts.length > MOST_COLUMNS) return [];
  return counts.flatMap((total, at) => {
    const others = counts.filter((_, index) => index !== at && Math.abs(index - at) <= NEAR);
    const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b] as const));
    const tried = pairs
      .filter(([a, b]) => a.at > total.at === b.at > total.at)
      .map(([a, b]) => grid.rows.flatMap(({ cells }) => pairSum(cells[total.at], cells[a.at], cells[b.at])));
    return tried.find(isProven) ?? [];
  });
}

/** What grows from month to month adds up by its steps. */
const PERIOD =
  /\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|des|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember|tw|triwulan|semester|bulan|b\d{1,2}|[ivx]{1,4})\b/i;

function isCounts({ cells, isOrdinal, heading }: GridColumn): boolean {
  const values = cells.flatMap(({ figure }) => figure ?? []);
  return (
    !isOrdinal && !PERIOD.test(heading) && values.length >= ENOUGH && values.every(({ digits, unit }) => digits === 0 && unit !== 'persen')
  );
}

function pairSum(result?: Cell, a?: Cell, b?: Cell): readonly Relation[] {
  if (result?.figure == null || a?.figure == null || b?.figure == null) return [];
  return [sumRelation(result, [a, b], 'row')];
}
type Cell = FigureGrid['rows'][0]['cells'][0];

/** `7, 14, 21` are steps of one length, not two parts and their sum; rounded steps miss by a unit or two. */
function isStep({ parts: [a, b] }: Relation): boolean {
  if (a?.figure == null || b?.figure == null) return false;
  const [small, large] = compare(a.figure.value, b.figure.value) <= 0 ? [a.figure.value, b.figure.value] : [b.figure.value, a.figure.value];
  const off = minus(large, times(small, whole(2)));
  return compare(off, whole(2)) <= 0 && compare(off, whole(-2)) >= 0;
}

function isProven(relations: readonly Relation[]): boolean {
  const telling = relations.filter((one) => !isStep(one) && one.parts.every(({ figure }) => figure !== null && !isZero(figure.value)));
  const fits = telling.filter((one) => holdsIn(one, rangedFigure));
  const isVaried = new Set(fits.map(({ result }) => result.text)).size >= ENOUGH;
  return isVaried && fits.length * 5 >= relations.length * OF_FIVE;
}
