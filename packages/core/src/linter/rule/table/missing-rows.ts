import { compare, type Fraction, isZero, minus } from '../../../kernel/fraction.ts';
import { exactly, holds, minusRange, sumRange } from '../../claim/meeting.ts';
import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import { type FigureGrid, figureGrid, type GridCell } from './figure-grid.ts';
import { holdsIn, type Relation } from './relation.ts';
import { columnSums, rangedFigure } from './sum-relations.ts';
import { figureText, labelOf } from './table-findings.ts';

const LEAST_COLUMNS = 2;

/**
 * A total that misses its rows by one and the same amount in every column: not each of its cells is wrong, but a row was left out, or
 * one is too many. The total of a table that goes on from another page counts rows that are not here.
 */
export function missingRows({ tables }: DocumentStructure): readonly Finding[] {
  return tables.flatMap((table) => missesIn(figureGrid(table)).flatMap(({ label, sums, miss }) => findingOf(label, sums, miss)));
}

type Miss = { readonly label: string; readonly sums: readonly Relation[]; readonly miss: Fraction };

export function missesIn(grid: FigureGrid): readonly Miss[] {
  const startsHere = /^[01]?[.)]?$/.test(grid.columns.find(({ isOrdinal }) => isOrdinal)?.cells[0]?.text.trim() ?? '1');
  if (!startsHere) return [];
  const sums = columnSums(grid).filter(({ kind, result }) => kind === 'sum' && result.figure !== null && result.figure.unit !== 'persen');
  return [...grouped(sums, ({ result }) => result.row).values()].flatMap((own) => {
    const [first] = own;
    const miss = sameMiss(own);
    return miss === null || first === undefined ? [] : [{ label: labelOf(grid, first.result), sums: own, miss }];
  });
}

/** What every total has above its rows; `null` where one fits, or they differ. */
function sameMiss(sums: readonly Relation[]): Fraction | null {
  const broken = sums.filter((sum) => !holdsIn(sum, rangedFigure));
  const [first, ...others] = broken.map(({ result, parts }) => minusRange(rangedFigure(result), sumRange(parts.map(rangedFigure))));
  if (first === undefined || broken.length < LEAST_COLUMNS || broken.length < sums.length) return null;
  if (broken.some(({ parts }) => parts.length < 2)) return null;
  const miss = first.low;
  return isZero(miss) || !isZero(minus(first.high, first.low)) || others.some((range) => !holds(range, miss)) ? null : miss;
}

function findingOf(label: string, sums: readonly Relation[], miss: Fraction): readonly Finding[] {
  const cells = sums.map(({ result }) => result);
  const [place, ...more] = cells.flatMap(({ span }: GridCell) => span ?? []);
  if (place === undefined) return [];
  const isMore = compare(miss, { n: 0, d: 1 }) > 0;
  const by = figureText(exactly(isMore ? miss : minus({ n: 0, d: 1 }, miss)), 0, false);
  const name = label === '' ? 'Jumlah' : label;
  return [
    {
      rule: 'sum',
      severity: 'error',
      confidence: 0.8,
      message: {
        id: `Baris "${name}" ${isMore ? 'lebih' : 'kurang'} ${by} dari jumlah baris di atasnya pada setiap kolom (${cells.map(({ text }) => text).join('; ')}); ${isMore ? 'sebuah baris tampaknya hilang' : 'sebuah baris tampaknya tidak ikut dijumlahkan'}.`,
        en: `Row "${name}" is ${by} ${isMore ? 'above' : 'below'} the sum of its rows in every column (${cells.map(({ text }) => text).join('; ')}); a row seems to be ${isMore ? 'missing' : 'left out of the total'}.`,
      },
      key: ['baris-hilang', name, by].join('|'),
      spans: [place, ...more],
    },
  ];
}
