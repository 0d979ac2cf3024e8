import { isColumnWord, isFigure, isIndex, isLevelWord, isMeasure, isTotalWord, isValue, isYear } from './cell-words.ts';
import type { GridCell, GridRow } from './grid.ts';

const MOST_LEVELS = 5;

const textsOf = (row: readonly GridCell[]): readonly string[] => row.map(({ passage }) => passage.text);

/** How many rows at the top are headings. */
export function headingRows(rows: readonly GridRow[]): number {
  const first = rows[0];
  if (first === undefined || rows.length < 2 || !canHead(textsOf(first))) return 0;
  let count = 1;
  while (count < Math.min(rows.length - 1, MOST_LEVELS) && isFurtherLevel(rows, count)) count += 1;
  return count;
}

/** `1 | 2 | 3 | 4` or `(1) | (2) | (3)`: numbers of columns, no data. */
export const isNumberingRow = (row: readonly GridCell[]): boolean => isNumbering(textsOf(row));

export function isNumbering(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length < 3) return false;
  const numbers = filled.map((text) => /^\(?(\d{1,2})\)?(?:\s?=.*)?$/.exec(text)?.[1]);
  return (
    numbers.every((number, at) => number !== undefined && (at === 0 || Number(number) === Number(numbers[at - 1]) + 1)) &&
    Number(numbers[0]) <= 2
  );
}

/** Words and years only, and at least two cells, or words that head columns. */
function canHead(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || filled.some((text) => isFigure(text) || (isMeasure(text) && !isLevelWord(text)))) return false;
  if (filled.every(isYear)) return true;
  if (isIndex(filled[0]!) && !isColumnWord(filled.slice(1).join(' '))) return false;
  if (isTotalWord(filled[0]!) && filled.length < 3) return false;
  const columnWords = filled.filter((text) => isColumnWord(text) || isLevelWord(text)).length;
  return columnWords > 0
    ? columnWords * 3 >= filled.length
    : filled.length >= 3 && filled.every((text) => text.length < 40 && !isValue(text));
}

function isFurtherLevel(rows: readonly GridRow[], at: number): boolean {
  const row = rows[at]!;
  if (isNumberingRow(row)) return true;
  const [texts, above] = [textsOf(row), textsOf(rows[at - 1]!)];
  if (isNumberingRow(rows[at - 1]!)) return false;
  const own = texts.filter((text, column) => text !== '' && text !== above[column]);
  if (own.length === 0) return texts.some((text) => text !== '');
  if (isIndex(texts.find((text) => text !== '') ?? '') && !own.every(isLevelWord)) return false;
  return own.every(isLevelWord) && !own.every((text) => /^(?:-|%)$/.test(text));
}
