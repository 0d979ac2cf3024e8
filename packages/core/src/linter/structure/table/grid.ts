import type { Passage } from '../../source/passage.ts';

/** A table as it was cut out of the lines, before anything is known of its headings. */
export type Grid = {
  readonly rows: readonly GridRow[];
  /** Every line it takes up, repeated headings of later pages and blank lines left out. */
  readonly lines: readonly number[];
  /** Lines that only repeat its headings on another page. */
  readonly repeats: readonly number[];
  readonly confidence: number;
  /** Rows at the top that its reader knows to be headings; `null` where the words must tell. */
  readonly headings: number | null;
};

export type GridRow = readonly GridCell[];
/** `repeated`: a neighbour spans to here and its words are carried. */
export type GridCell = { readonly passage: Passage; readonly repeated?: true };

export const widthOf = ({ rows }: Pick<Grid, 'rows'>): number => rows.reduce((most, row) => Math.max(most, row.length), 0);
