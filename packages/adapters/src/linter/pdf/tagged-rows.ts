import type { GridRow } from './grid-rows.ts';
import type { TaggedTable } from './tagged-tables.ts';
import { joined, textLines } from './text-lines.ts';
import type { Word } from './words.ts';

type Cell = { readonly words: readonly Word[]; readonly left: number; readonly right: number };

/** Rows of a tagged table. Which columns a wide cell covers is not told by the tags: its place on the page says it. */
export function taggedRows({ rows }: TaggedTable, words: readonly Word[]): readonly GridRow[] {
  const byMark = new Map<number, Word[]>();
  for (const word of words) {
    if (word.mark === null) continue;
    const known = byMark.get(word.mark);
    if (known === undefined) byMark.set(word.mark, [word]);
    else known.push(word);
  }
  const filled = rows.map(({ cells }) => cells.map((marks) => cellOf([...marks].flatMap((mark) => byMark.get(mark) ?? []))));
  const width = Math.max(...filled.map((cells) => cells.length), 0);
  const columns = columnsOf(
    filled.filter((cells) => cells.length === width),
    width,
  );
  return filled.flatMap((cells) => {
    const held = cells.flatMap(({ words: inCell }) => inCell);
    if (held.length === 0) return [];
    const y = Math.min(...held.map((word) => word.y - word.size * 0.8));
    return [{ y, cells: cells.length === width ? cells.map(textOf) : spread(cells, columns) }];
  });
}

const cellOf = (words: readonly Word[]): Cell => ({
  words,
  left: Math.min(...words.map(({ x0 }) => x0)),
  right: Math.max(...words.map(({ x1 }) => x1)),
});

const textOf = ({ words }: Cell): string =>
  textLines(words)
    .map((line) => joined(line.words))
    .join(' ')
    .replaceAll(' | ', ' ¦ ')
    .trim();

type Column = { readonly left: number; readonly right: number };

/** How far the words of each column reach, in the rows that have a cell for each. */
const columnsOf = (rows: readonly (readonly Cell[])[], width: number): readonly Column[] =>
  Array.from({ length: width }, (_, at) => ({
    left: Math.min(...rows.map((cells) => cells[at]?.left ?? Number.POSITIVE_INFINITY)),
    right: Math.max(...rows.map((cells) => cells[at]?.right ?? Number.NEGATIVE_INFINITY)),
  }));

/** Cells of a row with fewer of them, each in the first column that it stands over, in order. */
function spread(cells: readonly Cell[], columns: readonly Column[]): readonly string[] {
  const texts = columns.map(() => '');
  let next = 0;
  for (const [at, cell] of cells.entries()) {
    const last = columns.length - (cells.length - at);
    if (cell.words.length > 0) {
      const over = columns.findIndex((column, index) => index >= next && column.right >= cell.left && column.left <= cell.right);
      next = Math.min(Math.max(over, next), last);
      texts[next] = textOf(cell);
    }
    next += 1;
  }
  return texts;
}
