import { type Decimal, parseDecimal } from '../kernel/decimal.ts';
import type { Absence } from '../kernel/figure.ts';
import { formatDecimal } from '../kernel/format.ts';

/** What documents print where there is no figure: a word, never a dash and never zero. */
export const ABSENCE_WORDS = {
  no_data_yet: 'belum ada data',
  not_due: 'belum waktunya',
  not_assessed: 'tidak dinilai',
  waived: 'dibebaskan',
  target_missing: 'target belum ditetapkan',
  divided_by_zero: 'tidak dapat dihitung',
  not_computable: 'tidak dapat dihitung',
} as const satisfies Record<Absence, string>;

/** Nothing is known because the owner of the figure has not published it. */
export const BELUM_RILIS = 'belum rilis';

/** Satuan that say nothing a reader needs beside the number. */
const BARE = new Set(['', 'nilai', 'indeks', 'skor', 'angka', 'poin', 'predikat', 'kategori', 'rasio']);

/** `69,39%`, `85,01`, `12 dokumen`: the number as it stands in a sentence. EYD sets the percent sign without a space. */
export function withSatuan(angka: string, satuan: string): string {
  const unit = satuan.trim().toLowerCase();
  if (unit === 'persen' || unit === '%') return `${angka}%`;
  return BARE.has(unit) || unit.startsWith('indeks') || unit.startsWith('nilai') ? angka : `${angka}\u00A0${satuan.trim()}`;
}

/** A difference of percentages, indices or scores is in poin; of counts, in what is counted. */
export function withSelisih(angka: string, satuan: string): string {
  const plain = withSatuan(angka, satuan);
  return plain === angka || plain.endsWith('%') ? `${angka} poin` : plain;
}

/** A target is printed with the decimals it was set with (`60`, `85,25`), and never with more than the IKU prints. */
export const targetDecimals = (value: Decimal, desimal: number): number => Math.min(value.decimalPlaces(), desimal);

/** An input as it was entered, at its own precision: `94.00` → `94,00`. Text that is no number is printed as it is. */
export function printCetak(cetak: string): string {
  const value = parseDecimal(cetak.trim());
  return value === null ? cetak : formatDecimal(value, /[.,](\d+)$/.exec(cetak.trim())?.[1]?.length ?? 0);
}
