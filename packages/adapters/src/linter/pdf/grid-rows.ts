import { cellAt, type RuledGrid } from './ruled-grid.ts';
import { joined, type TextLine, textLines } from './text-lines.ts';
import type { Word } from './words.ts';

/** A row of cells as text; where it stands on the page tells it where it belongs among the other lines. */
export type GridRow = { readonly y: number; readonly cells: readonly string[] };

/** Cells of a grid with the words in them; a cell that spans holds its words in its first cell and is empty in the others. */
export function gridRows(grid: RuledGrid, words: readonly Word[]): readonly GridRow[] {
  const width = grid.xs.length - 1;
  const held = new Map<number, Word[]>();
  for (const word of words) {
    const at = cellAt(grid, (word.x0 + word.x1) / 2, word.y - word.size * 0.3);
    if (at === null) continue;
    const box = grid.box[at.row * width + at.column] ?? 0;
    const known = held.get(box);
    if (known === undefined) held.set(box, [word]);
    else known.push(word);
  }
  const columns = usedColumns(grid);
  const rows = Array.from({ length: grid.ys.length - 1 }, (_, row) =>
    columns.map((column) => textLines(held.get(row * width + column) ?? [])),
  );
  return rows.flatMap((cells, row) => partedRows(cells, grid.ys[row] ?? 0)).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Columns in which some box begins: the others come from lines that were drawn unevenly. */
function usedColumns({ xs, box }: RuledGrid): readonly number[] {
  const width = xs.length - 1;
  const begins = new Set<number>();
  for (const [at, first] of box.entries()) if (at === first) begins.add(at % width);
  return [...begins].toSorted((a, b) => a - b);
}

const FIGURE = /^[-+(]?(?:Rp\.?\s*)?[\d.,]+\)?\s*%?$/;

/**
 * Where no lines are drawn between rows, figures tell them: two columns or more of nothing but figures, equally many and on the same
 * lines, are so many rows. Words that run over several lines never look so.
 */
function partedRows(cells: readonly (readonly TextLine[])[], y: number): readonly GridRow[] {
  const figures = cells.filter((lines) => lines.length > 1 && lines.every(({ words }) => FIGURE.test(joined(words))));
  const [first, ...others] = figures;
  const isParted =
    first !== undefined &&
    others.length > 0 &&
    others.every(
      (lines) => lines.length === first.length && lines.every((line, at) => Math.abs(line.y - (first[at]?.y ?? 0)) < line.size / 2),
    );
  if (!isParted || first === undefined) return [{ y, cells: cells.map(textOf) }];
  const tops = first.map(({ y: base, size }) => base - size * 0.8);
  return tops.map((top, at) => {
    const from = at === 0 ? Number.NEGATIVE_INFINITY : top;
    const to = tops[at + 1] ?? Number.POSITIVE_INFINITY;
    return { y: Math.max(y, top), cells: cells.map((lines) => textOf(lines.filter((line) => line.y > from && line.y <= to))) };
  });
}

const textOf = (lines: readonly TextLine[]): string =>
  lines
    .map(({ words }) => joined(words))
    .join(' ')
    .replaceAll(' | ', ' ¦ ')
    .trim();
