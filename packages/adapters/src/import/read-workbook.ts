import type { Sheet, SheetCell } from '@selaras/core';
import { readXlsx } from 'hucre/xlsx';
import type { TableLimits } from './table-limits.ts';

type WorkbookCell = string | number | boolean | Date | null;

/** All sheets that can be seen, as plain grids; one row and column more than allowed, so that too many can be told from enough. */
export async function readWorkbook(bytes: Uint8Array, { rows, columns }: Pick<TableLimits, 'rows' | 'columns'>): Promise<readonly Sheet[]> {
  const workbook = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    range: `A1:${lettersOf(columns)}${rows + 1}`,
  });
  return workbook.sheets.map(({ name, rows: held }) => ({ nama: name, baris: held.map((row) => row.map(cellOf)) }));
}

function cellOf(value: WorkbookCell): SheetCell {
  if (value instanceof Date) return momentOf(value);
  return typeof value === 'string' ? storable(value) : value;
}

/** A workbook can spell a zero byte and half a letter (`_x0000_`, `_xD800_`), which no database keeps and nobody has typed. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** A spreadsheet has no zones: the day and hour are those that it shows. */
function momentOf(value: Date): string | null {
  if (Number.isNaN(value.getTime())) return null;
  const [day = '', time = ''] = value.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** `0` → `A`. */
const lettersOf = (index: number): string =>
  index < 26 ? String.fromCodePoint(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
