import type { Nilai } from '../formula/evaluate.ts';
import { parseDecimal } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import type { KomponenEntry } from './komponen-entry.ts';
import type { ManualIku } from './manual-iku.ts';

export type Entries = Readonly<Record<string, KomponenEntry>>;

/** The entry of one component, or `null`. Own keys only: a component may be called `constructor`. */
export const entryOf = (entries: Entries, kode: string): KomponenEntry | null =>
  Object.hasOwn(entries, kode) ? (entries[kode] ?? null) : null;

/** What was entered, as something to compute with. Unreadable text is not computable; the check of the entry has told its author. */
export function nilaiOf(entry: KomponenEntry | null): Nilai {
  if (entry === null) return absent('no_data_yet');
  if (entry.jenis === 'absen') return absent(entry.alasan);
  if (entry.jenis === 'daftar') return { kind: 'daftar', kategori: entry.baris.map(({ kategori }) => kategori) };
  const value = parseDecimal(entry.nilai.trim());
  return value === null ? absent('not_computable') : figure(value);
}

/** Every declared component with what it holds; what was not entered has no data yet. */
export const nilaiKomponen = (manual: Pick<ManualIku, 'komponen'>, entries: Entries): ReadonlyMap<string, Nilai> =>
  new Map(manual.komponen.map(({ kode }) => [kode, nilaiOf(entryOf(entries, kode))]));
