import { ok } from '@selaras/core/kernel/result';
import { sourceText } from '@selaras/core/linter/source/source-text';
import { formatValue } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { ReadResult } from './parse-document.ts';

/** More of a sheet is no table that anybody reads. */
const RANGE = 'A1:GR50000';
/** A locale of the library that parts thousands and decimals as Indonesian does; it has none of Indonesian. */
const SEPARATORS = 'de-DE';

/** One table per sheet that can be seen: its name as a line of its own, then a row a line, figures as the sheet shows them. */
export async function readSheets(bytes: Uint8Array): Promise<ReadResult> {
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    range: RANGE,
    readStyles: true,
  });
  const lines = sheets.flatMap(({ name, rows, cells }) => [
    name,
    '',
    ...rows.map((row, r) => rowText(row.map((value, c) => cellText(value, cells?.get(`${r},${c}`)?.style?.numFmt)))),
    '',
  ]);
  return ok({ source: sourceText(lines.join('\n'), 'xlsx'), notes: [] });
}

const rowText = (cells: readonly string[]): string => (cells.every((cell) => cell === '') ? '' : cells.join(' | '));

type Value = string | number | boolean | Date | null | undefined;

function cellText(value: Value, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value, format);
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return text.replace(/\s+/g, ' ').replaceAll(' | ', ' ¦ ').trim();
}

/** Without a format of its own: a decimal comma, and none of the dust of binary fractions. */
function numberText(value: number, format: string | undefined): string {
  const isPlain = format === undefined || /^(?:general|@)$/i.test(format);
  return isPlain ? String(Number(value.toPrecision(12))).replace('.', ',') : formatValue(value, format, { locale: SEPARATORS }).trim();
}
