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

type Pilihan = { readonly kode: string; readonly nama: string };
type Kolom = {
  readonly kategori: readonly Pilihan[];
  readonly atribut: readonly { readonly kode: string; readonly pilihan: readonly Pilihan[] }[];
};

/** A choice by its code or name, in any case. One that is unknown stays empty for the person to choose. */
const chosen = (cell: string, pilihan: readonly Pilihan[]): string =>
  pilihan.find(({ kode, nama }) => [kode, nama].some((word) => word.toLowerCase() === cell.toLowerCase()))?.kode ?? '';

/** Rows for a list: nama, kategori, keterangan, then the attributes in the order of the manual. */
export function barisOf(text: string, { kategori, atribut }: Kolom): readonly Baris[] {
  return clipboardCells(text)
    .filter(([nama = '']) => nama !== '')
    .map(([nama = '', second = '', third = '', ...more]) => ({
      nama,
      kategori: chosen(second, kategori),
      keterangan: third,
      atribut: Object.fromEntries(atribut.map(({ kode, pilihan }, i) => [kode, chosen(more[i] ?? '', pilihan)])),
    }));
}
