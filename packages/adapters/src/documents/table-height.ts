import type { Row, TableBlock } from '@selaras/core/document/block';
import { type TableFit, TEXT_WIDTH } from './column-widths.ts';

/** Mean width of a letter of Inter, in em. Good to a line or two, which is all that deciding where to break needs. */
const LETTER = 0.55;
const PADDING = 8.5;
/** A table of up to this height in points, a third of a page, is not divided between two pages. */
const WHOLE = 220;
/** A row taller than this may be divided: keeping it would leave half a page empty. */
const TALLEST = 340;

export function rowHeight(row: Row, table: TableBlock, { widths, size }: TableFit): number {
  const total = TEXT_WIDTH[table.page ?? 'portrait'];
  let at = 0;
  let lines = 1;
  for (const cell of row.cells) {
    const width = widths.slice(at, at + (cell.span ?? 1)).reduce((sum, share) => sum + share, 0) * total - PADDING;
    const letters = cell.inlines.reduce((sum, inline) => sum + (inline.text ?? '').length, 0);
    lines = Math.max(lines, Math.ceil((letters * size * LETTER) / width));
    at += cell.span ?? 1;
  }
  return (lines - 1) * size * 1.42 + size + PADDING;
}

export const isDivisible = (row: Row, table: TableBlock, fit: TableFit): boolean => rowHeight(row, table, fit) > TALLEST;

/** Nothing reads worse than a table of three rows with one of them overleaf. */
export function isKeptWhole(table: TableBlock, fit: TableFit): boolean {
  let height = 0;
  return table.rows.every((row) => (height += rowHeight(row, table, fit)) <= WHOLE);
}

/** So many rows at the end stay on one page: a total is never alone overleaf, nor is any other last row. */
export function footRows(table: TableBlock, fit: TableFit): number {
  const last = table.rows.findLastIndex(({ role }) => role !== 'total');
  const wanted = Math.max(table.rows.length - last, 2);
  let [count, height] = [0, 0];
  for (const row of table.rows.toReversed().slice(0, wanted)) {
    height += rowHeight(row, table, fit);
    if (row.role === 'group' || (count > 0 && height > WHOLE)) break;
    count += 1;
  }
  return count;
}
