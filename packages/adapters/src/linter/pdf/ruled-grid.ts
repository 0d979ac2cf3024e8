import { joinedRules, touching } from './joined-rules.ts';
import type { PageContent, Rule } from './page-content.ts';

/** A table as its lines draw it: cells between neighbouring edges, some of them open to each other. */
export type RuledGrid = {
  /** Edges of columns from left to right, of rows from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each cell `row * columns + column` the first cell of the box it belongs to. */
  readonly box: Int32Array;
};

/** Edges nearer to each other than this are one that was drawn unevenly. */
const [UNEVEN_X, UNEVEN_Y] = [4, 3];
/** More than this is a chart or a map. */
const [MOST_COLUMNS, MOST_CELLS] = [60, 20_000];

/** Every table with at least two columns that is drawn with lines. */
export function ruledGrids({ level, upright }: Pick<PageContent, 'level' | 'upright'>): readonly RuledGrid[] {
  const [flat, steep] = [joinedRules(level), joinedRules(upright)];
  return touching(flat, steep).flatMap(({ level: rows, upright: columns }) => {
    const grid = gridOf(rows, columns);
    return grid === null ? [] : [grid];
  });
}

function gridOf(rows: readonly Rule[], columns: readonly Rule[]): RuledGrid | null {
  const xs = edges(columns, rows, UNEVEN_X);
  const ys = edges(rows, columns, UNEVEN_Y);
  const [width, height] = [xs.length - 1, ys.length - 1];
  if (width < 2 || height < 1 || width > MOST_COLUMNS || width * height > MOST_CELLS) return null;
  const box = boxes({ xs, ys }, rows, columns);
  return isDiagram(box, width) ? null : { xs, ys, box };
}

/** Of the cells, so many in boxes that are no rectangles: boxes with lines between them, as charts of an office are drawn. */
const RAGGED = 0.25;

function isDiagram(box: Int32Array, width: number): boolean {
  const extents = new Map<number, { count: number; left: number; right: number; top: number; bottom: number }>();
  for (const [at, first] of box.entries()) {
    const [row, column] = [Math.floor(at / width), at % width];
    const known = extents.get(first) ?? { count: 0, left: column, right: column, top: row, bottom: row };
    known.count += 1;
    known.left = Math.min(known.left, column);
    known.right = Math.max(known.right, column);
    known.bottom = row;
    extents.set(first, known);
  }
  const ragged = [...extents.values()].filter(({ count, left, right, top, bottom }) => count < (right - left + 1) * (bottom - top + 1));
  return ragged.reduce((sum, { count }) => sum + count, 0) > box.length * RAGGED;
}

/** Where the lines of one direction stand; a table without its outer lines still ends where the others end. */
function edges(rules: readonly Rule[], across: readonly Rule[], uneven: number): readonly number[] {
  const ends = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))];
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).toSorted((a, b) => a - b)) if (at - (found.at(-1) ?? -Infinity) > uneven) found.push(at);
  const [first = 0, last = 0] = ends;
  if (first < (found[0] ?? 0) - 2 * uneven) found.unshift(first);
  if (last > (found.at(-1) ?? 0) + 2 * uneven) found.push(last);
  return found;
}

/** Joins neighbouring cells where no line parts them. */
function boxes({ xs, ys }: Pick<RuledGrid, 'xs' | 'ys'>, rows: readonly Rule[], columns: readonly Rule[]): Int32Array {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const box = Int32Array.from({ length: width * height }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (box[top] !== top) top = box[top] ?? top;
    return top;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    box[high] = low;
  };
  const [isColumnLine, isRowLine] = [lineFinder(columns, UNEVEN_X), lineFinder(rows, UNEVEN_Y)];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const [x, y] = [middle(xs, column), middle(ys, row)];
      if (column + 1 < width && !isColumnLine(xs[column + 1] ?? 0, y)) join(at, at + 1);
      if (row + 1 < height && !isRowLine(ys[row + 1] ?? 0, x)) join(at, at + width);
    }
  return box.map((_, at) => root(at));
}

const middle = (edgesOf: readonly number[], at: number): number => ((edgesOf[at] ?? 0) + (edgesOf[at + 1] ?? 0)) / 2;

/** Whether a line stands at `at` (as evenly as they are drawn) and passes `through`. */
function lineFinder(rules: readonly Rule[], uneven: number): (at: number, through: number) => boolean {
  const near = new Map<number, readonly Rule[]>();
  return (at, through) => {
    const known = near.get(at) ?? rules.filter((rule) => rule.at >= at - 0.5 && rule.at <= at + uneven + 0.5);
    near.set(at, known);
    return known.some(({ from, to }) => from <= through && to >= through);
  };
}

/** The cell a point lies in; `null` outside. */
export function cellAt({ xs, ys }: RuledGrid, x: number, y: number): { readonly row: number; readonly column: number } | null {
  const [column, row] = [between(xs, x), between(ys, y)];
  return column === null || row === null ? null : { row, column };
}

function between(edgesOf: readonly number[], at: number): number | null {
  let [low, high] = [0, edgesOf.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((edgesOf[half] ?? Number.POSITIVE_INFINITY) <= at) low = half + 1;
    else high = half;
  }
  return low === 0 || low === edgesOf.length ? null : low - 1;
}
