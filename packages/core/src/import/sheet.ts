import { type Fraction, fraction } from '../kernel/fraction.ts';
import { type Interval, intervalFromPrinted } from '../kernel/interval.ts';

/** One cell as its file holds it. The reader has made text of dates (`2024-03-05 09:12:33`), so that nothing here needs a clock. */
export type SheetCell = string | number | boolean | null;

/** A plain grid: what every file is before anybody knows what it means. Rows may be of different lengths. */
export type Sheet = { readonly nama: string; readonly baris: readonly (readonly SheetCell[])[] };

/** Blanks of all kinds become one; nothing else is changed. A number has the 15 digits that a spreadsheet keeps. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell).replaceAll(/\s+/gu, ' ').trim();
}

/** A heading or label as it is compared: `Deviasi Halaman III DIPA (%)` → `deviasi halaman iii dipa`. */
export const headingOf = (cell: SheetCell | undefined): string =>
  cellText(cell)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isBlankRow = (row: readonly SheetCell[]): boolean => row.every((cell) => cellText(cell) === '');

/** `0` → `A`, `26` → `AA`: how people name the column of a place. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A printed figure: its text with a point, its value and the interval in which it lay before it was rounded. */
export type PrintedFigure = {
  readonly teks: string;
  readonly nilai: Fraction;
  readonly selang: Interval;
  /** Written with a percent sign. */
  readonly isPersen: boolean;
};

/** What a cell says where a figure is expected. `null`: nothing; `undefined`: something that is no figure. */
export function cellFigure(cell: SheetCell | undefined): PrintedFigure | null | undefined {
  const text = cellText(cell).replace(/^['’‘`]/, '');
  if (text === '' || EMPTY.has(text.toLowerCase())) return null;
  const [, figure, percent] = FIGURE.exec(text) ?? [];
  if (figure === undefined) return undefined;
  const teks = figure.replace(',', '.');
  const selang = intervalFromPrinted(atLeastTwoDecimals(teks));
  return selang === null ? undefined : { teks, nilai: fraction(teks), selang, isPersen: percent !== undefined };
}

const EMPTY: ReadonlySet<string> = new Set(['-', '–', '—', 'n/a', 'na', 'n.a.', '#n/a', 'nan', 'null']);
const FIGURE = /^(-?\d{1,20}(?:[.,]\d{1,20})?) ?(%)?$/;

/** Spreadsheets drop the zeros at the end: 98.1 was printed 98,10, so it is only half a hundredth away from what it was. */
function atLeastTwoDecimals(teks: string): string {
  const [whole = '', decimals = ''] = teks.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/** Digits of a code (`'025`, `25`, `025 - Contoh`) at full width, or `null`. A spreadsheet may have eaten the zeros in front. */
export function cellCode(cell: SheetCell | undefined, width: number): string | null {
  const digits = /^['’‘`]?(\d+)(?:\.0+)?(?=$|[^\d.,])/.exec(cellText(cell))?.[1];
  if (digits === undefined || digits.length > width) return null;
  return digits.padStart(width, '0');
}
