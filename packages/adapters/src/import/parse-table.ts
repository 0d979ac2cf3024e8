import type { ImportProblem, Sheet } from '@selaras/core';
import { err, ok, type Result } from '@selaras/core/kernel/result'; // the thread that reads starts without the whole of core
import { readDelimited } from './read-delimited.ts';
import { readWorkbook } from './read-workbook.ts';
import { type PackedPart, type Sniffed, sniffTable, type TableKind } from './sniff-table.ts';
import { megabytes, type TableLimits } from './table-limits.ts';

export type TableJob = { readonly bytes: Uint8Array; readonly nama: string; readonly limits: TableLimits };

const REFUSED: Readonly<Record<Exclude<TableKind, 'xlsx' | 'text'>, ImportProblem['code']>> = {
  encrypted: 'file.encrypted',
  old_excel: 'file.old_excel',
  other_spreadsheet: 'file.other_spreadsheet',
  web_page: 'file.web_page',
  not_a_table: 'file.not_a_table',
  broken: 'file.broken',
};

const refused = (code: ImportProblem['code'], detail?: ImportProblem['detail']): Result<never, ImportProblem> =>
  err({ code, ...(detail === undefined ? {} : { detail }) });

/** Reads a file in this process. Everything that a file can be wrong about comes back as a problem. */
export async function parseTable({ bytes, nama, limits }: TableJob): Promise<Result<readonly Sheet[], ImportProblem>> {
  const sniffed = sniffTable(bytes);
  const { kind } = sniffed;
  if (kind !== 'xlsx' && kind !== 'text') return refused(REFUSED[kind]);
  const swollen = kind === 'xlsx' ? swollenPart(sniffed, limits) : null;
  if (swollen !== null) return refused('file.unpacks_too_big', { maks: megabytes(limits.unpackedBytes) });
  try {
    if (kind === 'xlsx') return withinLimits(await readWorkbook(bytes, limits), limits);
  } catch {
    return refused('file.broken');
  }
  const sheet = readDelimited(bytes, nama);
  return sheet === null ? refused('file.quote_open') : withinLimits([sheet], limits);
}

/** Small parts of a workbook are often packed very well; a part that says nothing of its size says nothing good. */
const SMALL = 1024 * 1024;

function swollenPart({ parts }: Sniffed, { unpackedBytes, ratio }: TableLimits): PackedPart | null {
  let sum = 0;
  for (const part of parts) {
    sum += part.unpacked;
    const isSwollen = part.unpacked > SMALL && part.unpacked > part.packed * ratio;
    if (sum > unpackedBytes || isSwollen || (part.unpacked === 0 && part.packed > 2)) return part;
  }
  return null;
}

function withinLimits(sheets: readonly Sheet[], limits: TableLimits): Result<readonly Sheet[], ImportProblem> {
  if (sheets.length > limits.sheets) return refused('file.too_many_sheets', { maks: limits.sheets });
  const rows = sheets.reduce((sum, { baris }) => sum + baris.length, 0);
  if (rows > limits.rows) return refused('file.too_many_rows', { maks: limits.rows });
  const columns = Math.max(0, ...sheets.flatMap(({ baris }) => baris.slice(0, 1000).map((row) => row.length)));
  if (columns > limits.columns) return refused('file.too_many_columns', { maks: limits.columns });
  const isEmpty = sheets.every(({ baris }) => baris.every((row) => row.every((cell) => cell === null || String(cell).trim() === '')));
  return isEmpty ? refused('file.empty') : ok(sheets);
}
