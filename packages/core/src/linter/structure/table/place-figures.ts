import type { Span } from '../../source/span.ts';
import { columnAt, type Extent } from './layout-columns.ts';

const MOST = 40;

/**
 * Columns of the figures of one line where two would stand in one: each gets a column of its own, in order, as near as can be. Figures
 * that are as wide as their columns touch each other and shift.
 */
export function placesOf(figures: readonly Span[], columns: readonly Extent[]): ReadonlyMap<Span, number> {
  const nearest = figures.map((figure) => columnAt(columns, figure));
  if (new Set(nearest).size === figures.length || figures.length > columns.length || figures.length > MOST) return new Map();
  const places = cheapestPlaces(figures, columns);
  return new Map(figures.map((figure, at) => [figure, places[at]!]));
}

/** Best cost of the first figures in the first columns, and whether the last of them takes the last column. */
function cheapestPlaces(figures: readonly Span[], columns: readonly Extent[]): readonly number[] {
  const best = Array.from({ length: figures.length + 1 }, (_, i) =>
    new Float64Array(columns.length + 1).fill(i === 0 ? 0 : Number.POSITIVE_INFINITY),
  );
  for (let i = 1; i <= figures.length; i++) {
    for (let j = i; j <= columns.length; j++) {
      const taken = best[i - 1]![j - 1]! + distance(figures[i - 1]!, columns[j - 1]!);
      best[i]![j] = Math.min(taken, best[i]![j - 1]!);
    }
  }
  const places: number[] = [];
  for (let [i, j] = [figures.length, columns.length]; i > 0; j--) {
    const [here, left] = [best[i]![j], best[i]![j - 1]];
    if (here === left && j > i) continue;
    places[i - 1] = j - 1;
    i -= 1;
  }
  return places;
}

const distance = (figure: Extent, column: Extent): number => Math.abs(figure.from + figure.to - column.from - column.to);

const middle = ({ from, to }: Extent): number => (from + to) / 2;

/**
 * The columns that a row of periods heads: as many next to each other, all shifted alike, since headings may be set otherwise than their
 * figures.
 */
export function placesOfRow(parts: readonly Span[], columns: readonly Extent[]): ReadonlyMap<Span, number> {
  if (parts.length < 3 || parts.length > columns.length) return new Map();
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let first = 0; first + parts.length <= columns.length; first++) {
    const shifts = parts.map((part, at) => middle(columns[first + at]!) - middle(part));
    const usual = shifts.toSorted((a, b) => a - b)[shifts.length >> 1]!;
    const cost = shifts.reduce((sum, shift) => sum + Math.abs(shift - usual), 0) + Math.abs(usual);
    if (cost < least) [best, least] = [first, cost];
  }
  return new Map(parts.map((part, at) => [part, best + at]));
}
