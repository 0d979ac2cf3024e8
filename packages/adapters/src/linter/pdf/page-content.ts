import type { Matrix } from './matrix.ts';

/** One glyph where it stands on the page, y downwards. `x`, `y` are the start of its baseline, `advance` how far it carries on. */
export type Glyph = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  readonly size: number;
  /** Quarter turns clockwise from upright; `null`: slanted, as watermarks are. */
  readonly turn: Turn | null;
  /** What is left of its angle beside the quarter turns, in radians: pages that were scanned askew. */
  readonly slant: number;
  /** Number of the marked content it belongs to, in a tagged document. */
  readonly mark: number | null;
  /** Furniture of the page by its own saying: running heads, page numbers. */
  readonly artifact: boolean;
};
export type Turn = 0 | 1 | 2 | 3;

/** A line that is drawn level or upright: from `from` to `to` at `at`. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };

export type PageContent = {
  readonly glyphs: readonly Glyph[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
  readonly hasPicture: boolean;
};

/** The list of what is drawn, as the engine gives it. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

export type FontSize = { readonly matrix: Matrix; readonly vertical: boolean };
