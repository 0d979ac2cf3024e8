import type { Span } from '../../source/span.ts';

/** A line that has been cut at the columns of its table. */
export type CutLine = {
  readonly at: number;
  /** Blank lines right before it. */
  readonly blanks: number;
  /** Pieces of each column. */
  readonly cells: readonly (readonly Span[])[];
  /** It runs over several columns: a row of its own, a heading of the rows below. */
  readonly isSpanning: boolean;
};

/** `index`: running numbers; `value`: figures; `text`: the rest. */
export type ColumnKind = 'index' | 'text' | 'value';

export const textOfCell = (lines: readonly string[], pieces: readonly Span[]): string =>
  pieces.map(({ line, from, to }) => lines[line]!.slice(from, to).trim()).join(' ');
