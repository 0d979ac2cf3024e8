import { type Period, period } from '../../kernel/period.ts';
import { bulanIn, parseBulan, tahunIn } from '../bulan.ts';
import { cellText, type SheetCell } from '../sheet.ts';
import type { TabelIkpa } from './read-table.ts';

export type BulanTahun = { readonly bulan: number | null; readonly tahun: number | null };

/** What the person who hands over the file says goes first; then the columns of the row, the words above the table, the file name. */
export function bulanTahunOf(
  cells: readonly SheetCell[],
  { judul, kepala }: TabelIkpa,
  {
    tahun,
    bulan,
    namaBerkas = '',
  }: { readonly tahun?: number | undefined; readonly bulan?: number | undefined; readonly namaBerkas?: string | undefined },
): BulanTahun {
  const at = (kode: string): string => {
    const column = judul.get(kode);
    return column === undefined ? '' : cellText(cells[column]);
  };
  return {
    tahun: tahun ?? tahunIn(at('tahun')) ?? tahunIn(kepala) ?? tahunIn(namaBerkas),
    bulan: bulan ?? parseBulan(at('bulan')) ?? bulanIn(kepalaBulan(kepala)) ?? bulanIn(namaBerkas),
  };
}

/** `Sampai Dengan : NOPEMBER` among the words above the table; other words there may be months by accident. */
const kepalaBulan = (kepala: string): string => /(?:s\.?\/?d\.?|sampai dengan|periode|bulan)\s*[:.]?\s*([^|]*)/iu.exec(kepala)?.[1] ?? '';

export const periodOf = ({ bulan, tahun }: BulanTahun): Period | null =>
  bulan === null || tahun === null ? null : period(`${tahun}-M${String(bulan).padStart(2, '0')}`);
