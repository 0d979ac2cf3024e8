import { headingOf, type Sheet, type SheetCell } from './sheet.ts';

/** What a column is called, in the words of those who make such files. The first pattern that fits decides. */
export type Headings = readonly (readonly [kode: string, pattern: RegExp])[];

export type FoundHead = {
  /** Index of the row of headings. */
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
};

const HEAD_ROWS = 40;

/** The row that has all the needed headings, wherever it stands: published files begin with titles, seals and blank rows. */
export function findHead({ baris }: Sheet, headings: Headings, needed: readonly string[]): FoundHead | null {
  for (const [row, cells] of baris.slice(0, HEAD_ROWS).entries()) {
    const columns = columnsOf(cells, headings);
    if (needed.every((kode) => columns.has(kode))) return { row, columns };
  }
  return null;
}

function columnsOf(cells: readonly SheetCell[], headings: Headings): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [column, cell] of cells.entries()) {
    const heading = headingOf(cell);
    const kode = headings.find(([, pattern]) => pattern.test(heading))?.[0];
    if (kode !== undefined && !columns.has(kode)) columns.set(kode, column);
  }
  return columns;
}
