import type { PrintedValue } from '../../claim/claim.ts';
import { parseCell } from '../../claim/read-cell.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { ReadCell, ReadRow, ReadTable } from '../../structure/document-structure.ts';

/** A cell as rules over tables see it. `figure` is `null` where the cell holds words, is empty, or only carries what a merged cell says. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly figure: PrintedValue | null;
  /** Says that there is nothing (`-`, `N/A`), or says nothing at all. */
  readonly isEmpty: boolean;
  /** A merged cell says this for several rows or columns. */
  readonly isCarried: boolean;
  /** `null` where nothing is printed. */
  readonly span: Span | null;
};

export type GridRow = { readonly at: number; readonly cells: readonly GridCell[]; readonly label: string; readonly kind: ReadRow['kind'] };
export type GridColumn = {
  readonly at: number;
  readonly heading: string;
  readonly cells: readonly GridCell[];
  readonly isOrdinal: boolean;
};

/** A table as figures in rows and columns. Rows that only number the columns are left out. */
export type FigureGrid = {
  readonly table: ReadTable;
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** Index of the last row that holds a figure; -1 without one. */
  readonly lastFilled: number;
};

const known = new WeakMap<ReadTable, FigureGrid>();
const owners = new WeakMap<GridCell, FigureGrid>();

/** The same grid, with the same cells, however many rules ask for it. */
export function figureGrid(table: ReadTable): FigureGrid {
  const before = known.get(table);
  if (before !== undefined) return before;
  const grid = readGrid(table);
  known.set(table, grid);
  for (const { cells } of grid.rows) for (const cell of cells) owners.set(cell, grid);
  return grid;
}

/** The table in which a cell stands; `null` for one that is only computed. */
export const gridOf = (cell: GridCell): FigureGrid | null => owners.get(cell) ?? null;

function readGrid(table: ReadTable): FigureGrid {
  const data = table.rows.filter((row) => !numbersColumns(row));
  const heading = headingAmong(table, data);
  const kept = heading === null ? data : data.slice(1);
  const width = Math.max(table.columns.length, ...kept.slice(0, 1).map((row) => row.cells.length));
  const hasCommas = kept.some((row) => row.cells.some(({ passage }) => COMMA_MILLIONS.test(passage.text)));
  const cells = kept.map((row, at) =>
    Array.from({ length: width }, (_, column) => gridCell(row.cells[column], { row: at, column, hasCommas })),
  );
  const columns = Array.from({ length: width }, (_, at) =>
    gridColumn(heading?.cells[at]?.passage.text ?? table.columns[at]?.heading ?? '', cells, at),
  );
  const rows = kept.map((row, at) => gridRow(row, cells[at] ?? [], columns, at));
  return {
    table,
    name: nameOf(table),
    rows,
    columns,
    lastFilled: rows.findLastIndex((row) => row.cells.some(({ figure }) => figure !== null)),
  };
}

const LEAST_HEADED = 3;

const isFigure = ({ passage }: ReadCell): boolean => parseCell(passage.text) !== null;

/** The first row of a table without headings, where it holds words over columns of figures. */
function headingAmong({ columns }: ReadTable, rows: readonly ReadRow[]): ReadRow | null {
  const [first, ...others] = rows;
  if (first === undefined || others.length < 2 || columns.some(({ heading }) => heading.trim() !== '')) return null;
  const filled = first.cells.filter(({ passage }) => passage.text !== '');
  if (filled.length < LEAST_HEADED || filled.some(isFigure)) return null;
  const ofFigures = first.cells.filter(
    (_, at) =>
      others.slice(0, 8).filter(({ cells }) => cells[at] !== undefined && isFigure(cells[at])).length * 2 > Math.min(others.length, 8),
  );
  return ofFigures.length >= 2 ? first : null;
}

/** Where one amount is printed `9,500,000`, `228,900` beside it is no decimal. */
const COMMA_MILLIONS = /^[-–(]?(?:Rp\.?\s?)?\d{1,3}(?:,\d{3}){2,5}(?:\.\d{1,2})?\)?$/;
const COMMA_THOUSANDS = /^[-–]?\d{1,3},\d{3}$/;

type At = { readonly row: number; readonly column: number; readonly hasCommas: boolean };

function gridCell(cell: ReadCell | undefined, { row, column, hasCommas }: At): GridCell {
  const text = cell?.passage.text ?? '';
  if (cell === undefined || text === '') return { row, column, text, figure: null, isEmpty: true, isCarried: false, span: null };
  const isCarried = cell.repeated === true;
  const read = isCarried ? null : parseCell(hasCommas && COMMA_THOUSANDS.test(text.trim()) ? text.replace(',', '.') : text);
  const figure = read === 'absent' ? null : read;
  return { row, column, text, figure, isEmpty: read === 'absent', isCarried, span: spanIn(cell.passage, 0, text.length) };
}

function gridColumn(heading: string, cells: readonly (readonly GridCell[])[], at: number): GridColumn {
  const own = cells.flatMap((row) => row[at] ?? []);

  return { at, heading, cells: own, isOrdinal: isOrdinal(own, heading) };
}

const ORDINAL_HEADING = /^no(?:mor)?\b\.?(?:\s*urut)?$/i;

/** Whether a column only counts its rows: headed so, or 1, 2, 3 … without one. */
function isOrdinal(cells: readonly GridCell[], heading: string): boolean {
  if (ORDINAL_HEADING.test(heading.trim())) return true;
  if (heading.trim() !== '') return false;
  const marks = cells.map(({ text }) => text.replace(/[.)]$/, '')).filter((text) => text !== '');
  const inOrder = marks.filter((mark, at) => mark === String(Number(marks[0]) + at)).length;
  // One slip in a long column is a slip of its numbers.
  return marks.length >= 2 && inOrder >= marks.length - (marks.length >= 6 && marks.every((mark) => /^\d{1,3}$/.test(mark)) ? 1 : 0);
}

/** `1 | 2 | 3 | 4`, printed under a heading. */
function numbersColumns({ cells }: ReadRow): boolean {
  const texts = cells.map(({ passage }) => passage.text.replace(/^\(|\)$/g, ''));
  return texts.length >= 3 && texts.every((text, at) => text === String(at + 1));
}

function gridRow(row: ReadRow, cells: readonly GridCell[], columns: readonly GridColumn[], at: number): GridRow {
  const words = cells.filter(({ figure, text, column }) => figure === null && /\p{L}/u.test(text) && columns[column]?.isOrdinal !== true);
  const label = words.map(({ text }) => text).join(' ') || (cells.find(({ text }) => /\p{L}/u.test(text))?.text ?? '');
  return { at, cells, label, kind: row.kind };
}

const LEAST_LETTERS = 8;

/** What the row itself is about: the last name before its figures that no merged cell carries. */
export function ownNameOf({ cells, label }: GridRow): string {
  const firstFigure = cells.find(({ figure }) => figure !== null)?.column ?? cells.length;
  const named = cells.filter(
    ({ column, figure, isCarried, text }) =>
      column < firstFigure && figure === null && !isCarried && text.replace(/[^\p{L}]/gu, '').length >= LEAST_LETTERS,
  );
  return named.at(-1)?.text ?? label;
}

function nameOf({ caption, columns }: ReadTable): string {
  if (caption !== null) return caption.title.text;
  return columns.map(({ heading }) => heading).join(' ');
}
