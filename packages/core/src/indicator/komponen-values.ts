import type { Nilai } from '../formula/evaluate.ts';
import { Decimal, parseDecimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { parsePlainDate, toDayNumber } from '../kernel/plain-date.ts';
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
  if (entry.jenis === 'daftar') return { kind: 'daftar', baris: entry.baris };
  if (entry.jenis === 'ya_tidak') return figure(new Decimal(entry.ya ? 1 : 0));
  if (entry.jenis === 'tanggal') return tanggalFigure(entry.tanggal);
  const value = parseDecimal(entry.nilai.trim());
  return value === null ? absent('not_computable') : figure(value);
}

/** A day as a number of days, so that two days can be compared and subtracted. */
function tanggalFigure(text: string): Figure {
  const day = parsePlainDate(text);
  return day === null ? absent('not_computable') : figure(new Decimal(toDayNumber(day)));
}

/** Every declared component with what it holds; what was not entered has no data yet. */
export const nilaiKomponen = (manual: Pick<ManualIku, 'komponen'>, entries: Entries): ReadonlyMap<string, Nilai> =>
  new Map(manual.komponen.map(({ kode }) => [kode, nilaiOf(entryOf(entries, kode))]));
