import type { Column, TableBlock } from '@selaras/core/document/block';
import { fontMetrics } from './font-metrics.ts';

/** Page geometry in points: A4 with margins 3 / 2,5 / 2,5 / 3 cm; a turned page keeps 2,5 cm at both sides. */
export const TEXT_WIDTH = { portrait: 439.37, landscape: 700.16 } as const;

/** Sizes tried for the text of a table, in points, from the usual to the smallest that is still comfortable to read. */
const SIZES = [9.5, 8.5, 7.5] as const;
export const CELL_PADDING = 4;
/** Longer runs of letters (addresses, hashes) may be broken anywhere, so they claim no width. */
const LONGEST_WORD = 28;

/** By column: `widths` as fractions of the text width, `lefts` the room before the text in points. `size` is that of the text. */
export type TableFit = { readonly widths: readonly number[]; readonly lefts: readonly number[]; readonly size: number };

/**
 * Columns as the author divided them, but none narrower than its longest word: Indonesian has long words, neither Word
 * nor Typst can hyphenate it, and a word that runs over its column is the first thing a reader sees. Computed once for
 * PDF and DOCX, so that both break lines alike.
 */
export function fitColumns(table: TableBlock): TableFit {
  const total = TEXT_WIDTH[table.page ?? 'portrait'];
  const words = table.columns.map((column, index) => longestWord(table, column, index));
  const lefts = table.columns.map((column, index) => leftOf(column, table.columns[index - 1]));
  for (const size of SIZES) {
    const needs = words.map((em, index) => em * size + CELL_PADDING + (lefts[index] ?? CELL_PADDING));
    if (sumOf(needs) <= total) return { widths: shareWidth(table.columns, needs, total).map((width) => width / total), lefts, size };
  }
  return { widths: words.map((em) => em / sumOf(words)), lefts, size: SIZES.at(-1) ?? 7.5 };
}

/** Words after a column of numbers stand so close to them that the two read as one, unless there is more room between. */
const leftOf = (column: Column, before: Column | undefined): number =>
  before?.align === 'end' && column.align === 'start' ? CELL_PADDING + 8 : CELL_PADDING;

/** Columns that would be too narrow get what they need; the others share the rest in the proportion they had. */
function shareWidth(columns: readonly Column[], needs: readonly number[], total: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = total - sumOf(needs.filter((_, index) => fixed.has(index)));
    const asked = sumOf(columns.filter((_, index) => !fixed.has(index)).map((column) => column.width));
    const widths = columns.map((column, index) => (fixed.has(index) ? (needs[index] ?? 0) : (column.width / asked) * free));
    const narrow = widths.findIndex((width, index) => !fixed.has(index) && width < (needs[index] ?? 0));
    if (narrow === -1) return widths;
    fixed.add(narrow);
  }
}

function longestWord(table: TableBlock, column: Column, index: number): number {
  let longest = widestWord(column.title, 'inter-semibold.ttf');
  for (const row of table.rows) {
    const face = row.role === undefined || row.role === 'body' ? 'inter-regular.ttf' : 'inter-semibold.ttf';
    let at = 0;
    for (const cell of row.cells) {
      if (at === index && (cell.span ?? 1) === 1) {
        const text = cell.inlines.map((inline) => inline.text ?? '').join('');
        longest = Math.max(longest, widestWord(text, cell.tone === 'strong' ? 'inter-semibold.ttf' : face));
      }
      at += cell.span ?? 1;
    }
  }
  return longest * 1.06; // Arial, which stands in for Inter in the DOCX, sets some words a little wider
}

function widestWord(text: string, face: string): number {
  let widest = 0;
  for (const word of text.replace(/Rp (?=\d)/g, 'Rp\u00A0').split(/[ \n]|(?<=[-–])/)) {
    if (word.length > LONGEST_WORD) continue;
    widest = Math.max(widest, widthOf(word, face));
  }
  return widest;
}

function widthOf(word: string, face: string): number {
  const { advance } = fontMetrics(face);
  let width = 0;
  for (const character of word) width += advance(character.codePointAt(0) ?? 0);
  return width;
}

/** The cover's title as large as four lines of it allow, in points. */
export function titleSize(title: string): number {
  const face = 'texgyrebonum-bold.otf';
  const fits = (size: number) =>
    (widthOf(title, face) * size) / TEXT_WIDTH.portrait < 2.9 && widestWord(title, face) * size < TEXT_WIDTH.portrait;
  return [48, 40, 34].find(fits) ?? 28;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
