import { gridRows } from './grid-rows.ts';
import type { PageContent } from './page-content.ts';
import { cellAt, type RuledGrid, ruledGrids } from './ruled-grid.ts';
import { sidewaysWords } from './sideways-words.ts';
import { isColumnGap, joined, type TextLine, textLines } from './text-lines.ts';
import { type Word, wordsOf } from './words.ts';

type Row = { readonly y: number; readonly size: number; readonly text: string; readonly table: number | null };

/** A page as lines of text: cells of ruled tables parted by ` | `, everything else where it stands, columns kept by blanks. */
export function layOutPage(content: PageContent): readonly string[] {
  const words = [...wordsOf(content.glyphs.filter(({ turn }) => turn === 0)), ...sidewaysWords(content.glyphs)];
  const grids = ruledGrids(content);
  const inGrid = new Map<RuledGrid, Word[]>(grids.map((grid) => [grid, []]));
  const free = words.filter((word) => {
    const grid = grids.find((one) => cellAt(one, (word.x0 + word.x1) / 2, word.y - word.size * 0.3) !== null);
    if (grid !== undefined) inGrid.get(grid)?.push(word);
    return grid === undefined;
  });
  const rows: Row[] = [...inGrid].flatMap(([grid, held], table) =>
    gridRows(grid, held).map(({ y, cells }) => ({ y, size: 0, text: cells.join(' | '), table })),
  );
  return written([...rows, ...layOutLines(textLines(free))].toSorted((a, b) => a.y - b.y));
}

/** Beyond the usual distance of lines, and never less than this of their size: a paragraph ends. */
const [APART, LEAST] = [1.25, 1.5];

/** Blank lines where the page leaves room, and around tables. */
function written(rows: readonly Row[]): readonly string[] {
  const usual = usualPitch(rows);
  const lines: string[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before !== undefined && isApart(before, row, usual)) lines.push('');
    lines.push(row.text);
  }
  return lines;
}

const isApart = (before: Row, row: Row, usual: number): boolean =>
  row.table === null && before.table === null ? row.y - before.y > Math.max(APART * usual, LEAST * row.size) : row.table !== before.table;

function usualPitch(rows: readonly Row[]): number {
  const pitches = rows
    .flatMap(({ y, table }, at) => {
      const before = rows[at - 1];
      return before === undefined || table !== null || before.table !== null ? [] : [y - before.y];
    })
    .toSorted((a, b) => a - b);
  return pitches[pitches.length >> 1] ?? 0;
}

/** Each piece of a line at the column where it stands on the page, and never nearer than two blanks to the piece before it. */
function layOutLines(lines: readonly TextLine[]): readonly Row[] {
  const left = Math.min(...lines.map(({ words: [first] }) => first?.x0 ?? Number.POSITIVE_INFINITY));
  const unit = unitOf(lines);
  return lines.map(({ words, y, size }) => {
    let text = '';
    for (const piece of pieces(words)) {
      const at = Math.round(((piece[0]?.x0 ?? left) - left) / unit);
      text = text === '' ? ' '.repeat(at) : text.padEnd(Math.max(at, text.length + 2));
      text += joined(piece);
    }
    return { y: y - size * 0.8, size, text, table: null };
  });
}

function pieces(words: readonly Word[]): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before === undefined || isColumnGap(before, word)) found.push([word]);
    else found.at(-1)?.push(word);
  }
  return found;
}

/** Narrower than the usual letter, so that a piece of wide letters seldom reaches into the next column. */
const NARROWER = 0.85;
const USUAL = 5;

function unitOf(lines: readonly TextLine[]): number {
  const widths = lines
    .flatMap(({ words }) => words.filter(({ text }) => text.length >= 3).map(({ x0, x1, text }) => (x1 - x0) / text.length))
    .toSorted((a, b) => a - b);
  return Math.max((widths[widths.length >> 1] ?? USUAL) * NARROWER, 0.5);
}
