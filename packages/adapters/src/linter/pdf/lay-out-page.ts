import { tableLines } from '../table-lines.ts';
import { type GridRow, gridRows } from './grid-rows.ts';
import type { PageContent } from './page-content.ts';
import { cellAt, type RuledGrid, ruledGrids } from './ruled-grid.ts';
import { sidewaysWords } from './sideways-words.ts';
import { taggedRows } from './tagged-rows.ts';
import type { TaggedTable } from './tagged-tables.ts';
import { isColumnGap, joined, type TextLine, textLines } from './text-lines.ts';
import { type Word, wordsOf } from './words.ts';

type Row = { readonly y: number; readonly size: number; readonly text: string; readonly table: number | null };

/** A page as lines of text: cells of ruled and of tagged tables parted by ` | `, everything else where it stands, columns kept by blanks. */
export function layOutPage(content: PageContent, tables: readonly TaggedTable[] = []): readonly string[] {
  const words = withoutFurniture([...wordsOf(content.glyphs.filter(({ turn }) => turn === 0)), ...sidewaysWords(content.glyphs)], tables);
  const { ruled, tagged, free } = shareOut(words, ruledGrids(content), tables);
  const cells = [...ruled.map(([grid, held]) => gridRows(grid, held)), ...tagged.map(([table, held]) => taggedRows(table, held))].flatMap(
    rowsOfTable,
  );
  const rows = [...cells, ...layOutLines(textLines(free))].toSorted((a, b) => a.y - b.y);
  return written(rows);
}

function rowsOfTable(rows: readonly GridRow[], table: number): readonly Row[] {
  const texts = tableLines(rows.map(({ cells }) => cells));
  return rows.map(({ y }, at) => ({ y, size: 0, text: texts[at] ?? '', table }));
}

/** More than this of a page cannot be furniture, whatever its tags say. */
const FURNITURE = 0.3;

/**
 * Furniture by its tags: heads and feet stay, for the page numbers in them; what stands between the words of the page goes, and the
 * heading of a table that is printed again where the table goes on.
 */
function withoutFurniture(words: readonly Word[], tables: readonly TaggedTable[]): readonly Word[] {
  const own = words.filter(({ artifact }) => !artifact);
  if (words.length - own.length > words.length * FURNITURE) return words;
  const [top, bottom] = [Math.min(...own.map(({ y }) => y)), Math.max(...own.map(({ y }) => y))];
  const highest = own.find(({ y }) => y === top);
  const goesOn =
    tables.find(({ rows }) => rows[0]?.cells.some((marks) => marks.has(highest?.mark ?? -1)) === true)?.rows[0]?.isFirst === false;
  return words.filter(({ artifact, y }) => !artifact || y > bottom || (y < top && !goesOn));
}

type Shared = {
  readonly ruled: readonly (readonly [RuledGrid, readonly Word[]])[];
  readonly tagged: readonly (readonly [TaggedTable, readonly Word[]])[];
  readonly free: readonly Word[];
};

/** Which table each word belongs to. Lines know more than tags: a tagged table that stands between lines is left to them. */
function shareOut(words: readonly Word[], grids: readonly RuledGrid[], tables: readonly TaggedTable[]): Shared {
  const gridOf = new Map(
    words.map((word) => [word, grids.find((grid) => cellAt(grid, (word.x0 + word.x1) / 2, word.y - word.size * 0.3) !== null)]),
  );
  const tableOfMark = new Map(
    tables.flatMap((table) =>
      table.rows.flatMap(({ cells }) => cells.flatMap((marks) => [...marks].map((mark) => [mark, table] as const))),
    ),
  );
  const tableOf = (word: Word): TaggedTable | undefined => (word.mark === null ? undefined : tableOfMark.get(word.mark));
  const inTable = groupedBy(words, tableOf);
  const isUnruled = (table: TaggedTable): boolean => {
    const held = inTable.get(table) ?? [];
    const [first] = held;
    const grid = first === undefined ? undefined : gridOf.get(first);
    return grid === undefined || held.filter((word) => gridOf.get(word) === grid).length < held.length * MOSTLY;
  };
  const tagged = tables.filter((table) => inTable.has(table) && isUnruled(table));
  const taken = new Set(tagged.flatMap((table) => inTable.get(table) ?? []));
  const others = words.filter((word) => !taken.has(word));
  const inGrid = groupedBy(others, (word) => gridOf.get(word));
  return {
    ruled: grids.map((grid) => [grid, inGrid.get(grid) ?? []]),
    tagged: tagged.map((table) => [table, inTable.get(table) ?? []]),
    free: inGrid.get(undefined) ?? [],
  };
}

const MOSTLY = 0.95;

function groupedBy<K>(words: readonly Word[], keyOf: (word: Word) => K): ReadonlyMap<K, readonly Word[]> {
  const groups = new Map<K, Word[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return groups;
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
