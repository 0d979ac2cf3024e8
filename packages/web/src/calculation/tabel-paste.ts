import { clipboardCells, plainNumber } from '../measurement/entry/clipboard.ts';
import type { Baris, Kolom } from './isian.ts';

/** More than anybody types; a longer list goes in as a file. */
export const MAX_BARIS = 5000;

/** What a spreadsheet cell becomes in a column: a choice by its value or name, a day as ISO, a figure without thousands points. */
export function selDari(kolom: Kolom, cell: string): string {
  if (kolom.jenis === 'angka') return plainNumber(cell);
  if (kolom.jenis === 'tanggal') return tanggalDari(cell);
  if (kolom.jenis !== 'pilihan') return cell;
  const wanted = cell.toLowerCase();
  const found = kolom.pilihan.find(({ nilai, nama }) => [nilai, nama].some((word) => word.toLowerCase() === wanted));
  if (found !== undefined) return found.nilai;
  if (kolom.sebagai === 'ya') return YA.has(wanted) ? 'ya' : TIDAK.has(wanted) ? 'tidak' : '';
  return '';
}

const YA: ReadonlySet<string> = new Set(['1', 'y', 'ya', 'yes', 'true', 'sudah', 'v', '✓']);
const TIDAK: ReadonlySet<string> = new Set(['0', 't', 'tidak', 'no', 'false', 'belum']);

/** `31/12/2024`, `31-12-2024` → `2024-12-31`. */
function tanggalDari(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  if (day === undefined || month === undefined || year === undefined) return cell;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Fills cells from a place on, to the right and down; rows are added as they are needed. */
export function tempel(
  rows: readonly Baris[],
  { kolom, text, row, column }: { readonly kolom: readonly Kolom[]; readonly text: string; readonly row: number; readonly column: number },
): readonly Baris[] {
  const cells = clipboardCells(text).slice(0, MAX_BARIS - row);
  const next = [...rows];
  while (next.length < row + cells.length) next.push({});
  cells.forEach((line, r) => {
    const filled = kolom.slice(column, column + line.length).map((one, c) => [one.kode, selDari(one, line[c] ?? '')] as const);
    next[row + r] = { ...next[row + r], ...Object.fromEntries(filled) };
  });
  return next;
}
