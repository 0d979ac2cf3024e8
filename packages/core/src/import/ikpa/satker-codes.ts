import { cellCode, cellText, type SheetCell } from '../sheet.ts';
import type { BarisMentah, TabelIkpa } from './read-table.ts';

/** Who a row speaks of. Codes are text at full width: a spreadsheet eats the zeros in front, and some files keep an apostrophe. */
export type SatkerRow = {
  /** Six digits. */
  readonly satker: string | null;
  /** Three digits each. */
  readonly ba: string | null;
  readonly kppn: string | null;
  readonly uraian: string | null;
};

export type SatkerColumns = Readonly<Record<keyof SatkerRow, number | null>>;

/** A BA or KPPN has three digits, so a column with longer codes cannot be one of theirs. */
const isSatkerCode = (cell: SheetCell | undefined): boolean => {
  const code = cellCode(cell, 6);
  return code !== null && (code.replace(/^0+/, '').length > 3 || /^['’‘`]?\d{6}(?!\d)/.test(cellText(cell)));
};

/**
 * Where the codes are. A shifted file may have another code under "Kode Satker": then the column of six-digit codes is taken, and
 * the others, which nobody can check, are left out.
 */
export function satkerColumns({ judul, baris }: TabelIkpa): SatkerColumns {
  const headed = judul.get('kode_satker') ?? null;
  if (headed !== null && holdsCodes(baris, headed))
    return {
      satker: headed,
      ba: judul.get('kode_ba') ?? null,
      kppn: judul.get('kode_kppn') ?? null,
      uraian: judul.get('uraian_satker') ?? null,
    };
  const width = Math.max(0, ...baris.map(({ cells }) => cells.length));
  const found = Array.from({ length: width }, (_, column) => column).find((column) => holdsCodes(baris, column));
  return { satker: found ?? headed, ba: null, kppn: null, uraian: null };
}

/** Most rows have a code there. */
function holdsCodes(baris: readonly BarisMentah[], column: number): boolean {
  const whole = baris.filter(({ isBroken }) => !isBroken);
  return whole.length > 0 && whole.filter(({ cells }) => isSatkerCode(cells[column])).length * 2 > whole.length;
}

export function satkerOf(cells: readonly SheetCell[], columns: SatkerColumns): SatkerRow {
  const at = (column: number | null): SheetCell | undefined => (column === null ? undefined : cells[column]);
  return {
    satker: cellCode(at(columns.satker), 6),
    ba: cellCode(at(columns.ba), 3),
    kppn: cellCode(at(columns.kppn), 3),
    uraian: cellText(at(columns.uraian)).slice(0, 200) || null,
  };
}
