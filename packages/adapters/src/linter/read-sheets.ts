import { ok } from '@selaras/core/kernel/result';
import { sourceText } from '@selaras/core/linter/source/source-text';
import { readWorkbook } from '../import/read-workbook.ts';
import type { ReadResult } from './parse-document.ts';

const BOUNDS = { rows: 50_000, columns: 200 } as const;

/** One table per sheet that can be seen: its name as a line of its own, then a row a line. */
export async function readSheets(bytes: Uint8Array): Promise<ReadResult> {
  const sheets = await readWorkbook(bytes, BOUNDS);
  const lines = sheets.flatMap(({ nama, baris }) => [nama, '', ...baris.map(rowText), '']);
  return ok({ source: sourceText(lines.join('\n'), 'xlsx'), notes: [] });
}

type Cell = string | number | boolean | null | undefined;

function rowText(row: readonly Cell[]): string {
  const cells = row.map(cellText);
  return cells.every((cell) => cell === '') ? '' : cells.join(' | ');
}

const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' ? numberText(cell) : String(cell).replace(/\s+/g, ' ').replaceAll(' | ', ' ¦ ').trim();
};

/** As an Indonesian sheet shows it: a decimal comma, and none of the dust of binary fractions. */
const numberText = (value: number): string => String(Number(value.toPrecision(12))).replace('.', ',');
