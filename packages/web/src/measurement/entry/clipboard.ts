import type { Baris } from './entry-draft.ts';

/** Rows and cells of what a spreadsheet puts on the clipboard. Empty last rows are not rows. */
export function clipboardCells(text: string): readonly (readonly string[])[] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return rows.map((row) => row.split('\t').map((cell) => cell.trim()));
}

/** A column of figures: thousands separators and percent signs of a spreadsheet are taken off, the decimal sign stays. */
export const columnOf = (text: string): readonly string[] => clipboardCells(text).map(([first = '']) => plainNumber(first));

/** `1.234,50` → `1234,50`, `98.40%` → `98,40`. Text that is no number is kept, so that the check can point at it. */
export function plainNumber(text: string): string {
  const bare = text.replace(/[%\s]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return bare.replaceAll('.', '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(',', '').replace('.', ',');
  return /^-?\d+([.,]\d+)?$/.test(bare) ? bare.replace('.', ',') : text;
}

type Kategori = { readonly kode: string; readonly nama: string };

/** Rows for a list: nama, kategori (by code or name, in any case), keterangan. An unknown category stays empty for the person to choose. */
export function barisOf(text: string, kategori: readonly Kategori[]): readonly Baris[] {
  const find = (cell: string): string =>
    kategori.find(({ kode, nama }) => [kode, nama].some((word) => word.toLowerCase() === cell.toLowerCase()))?.kode ?? '';
  return clipboardCells(text)
    .filter(([nama = '']) => nama !== '')
    .map(([nama = '', second = '', third = '']) => ({ nama, kategori: find(second), keterangan: third }));
}
