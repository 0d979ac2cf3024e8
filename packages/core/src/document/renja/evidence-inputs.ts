import { calculatorById } from '../../calculator/registry.ts';
import type { TabelBukti } from '../../indicator/tabel-bukti.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { formatDecimal } from '../../kernel/format.ts';
import { parsePeriod, period, periodParts } from '../../kernel/period.ts';
import type { FaktaMasukan } from '../../narrative/facts.ts';
import { periodTitle } from '../../narrative/period-words.ts';
import { ABSENCE_WORDS } from '../../narrative/print-figure.ts';
import type { EvaluasiIku, PengukuranBeku } from '../../publication/renja-snapshot.ts';
import type { Cell } from '../block.ts';
import { masukanFakta } from './renja-facts.ts';
import { bound, cell } from './section.ts';

type Of<J extends TabelBukti['jenis']> = Extract<TabelBukti, { readonly jenis: J }>;

/** One evidence table and the measurement it is filled from; `null`: nothing was measured in either year. */
export type Evidence<J extends TabelBukti['jenis']> = {
  readonly tabel: Of<J>;
  readonly iku: EvaluasiIku;
  readonly id: string;
  readonly tahun: number;
  readonly from: PengukuranBeku | null;
};

function komponenOf(tabel: TabelBukti): readonly string[] {
  if (tabel.jenis === 'paket') return calculatorById(tabel.paket)?.komponen.map(({ kode }) => kode) ?? [];
  return tabel.jenis === 'daftar' ? [tabel.komponen] : tabel.komponen;
}

/**
 * The last measurement that holds something for the table: results are often published a year later, and last year's
 * table with its year in the caption says more than this year's without a number.
 */
export function latestWith({ pengukuran }: EvaluasiIku, tabel: TabelBukti): PengukuranBeku | null {
  const wanted = komponenOf(tabel);
  const holds = (one: PengukuranBeku): boolean => wanted.some((kode) => (one.komponen[kode]?.jenis ?? 'absen') !== 'absen');
  const sorted = pengukuran.toSorted(byPeriod);
  return sorted.findLast(holds) ?? sorted.at(-1) ?? null;
}

const byPeriod = (a: PengukuranBeku, b: PengukuranBeku): number => (orderOf(a.periode) < orderOf(b.periode) ? -1 : 1);

/** A whole year comes after its parts. */
function orderOf(periode: string): string {
  const parsed = parsePeriod(periode);
  if (parsed === null) return periode;
  const { kind, year, index } = periodParts(parsed);
  return kind === 'tahun'
    ? `${year}-99`
    : `${year}-${String((12 / { semester: 2, triwulan: 4, bulan: 12 }[kind]) * index).padStart(2, '0')}`;
}

/** The title with the period it shows, unless it already ends with it. */
export function captionOf(judul: string, from: PengukuranBeku | null, tahun: number): string {
  const title = periodTitle(parsePeriod(from?.periode ?? '') ?? period(tahun));
  return judul.toLowerCase().endsWith(title.toLowerCase()) ? judul : `${judul} ${title}`;
}

export const sourceOf = (from: PengukuranBeku | null): string | null => (from === null ? null : (from.surat ?? (from.sumber || null)));

export const inputOf = (from: PengukuranBeku | null, kode: string): FaktaMasukan => {
  const held = from?.komponen[kode];
  return from === null || held === undefined ? { jenis: 'absen', kata: ABSENCE_WORDS.no_data_yet } : masukanFakta(held, from.statusRilis);
};

export const nameOf = ({ komponen }: EvaluasiIku, kode: string): string => komponen.find((one) => one.kode === kode)?.nama ?? kode;

/** Decimals that make a column of inputs line up without losing a digit of any. */
export const inputDecimals = (inputs: readonly FaktaMasukan[]): number =>
  Math.max(0, ...inputs.map((input) => (input.jenis === 'angka' ? (/[.,](\d+)$/.exec(input.cetak.trim())?.[1]?.length ?? 0) : 0)));

export function inputCell(input: FaktaMasukan, desimal: number, figure: string): Cell {
  if (input.jenis === 'angka') return { inlines: [bound(formatDecimal(input.nilai, desimal), figure)] };
  if (input.jenis === 'absen') return { inlines: [bound(input.kata, figure)], tone: 'muted' };
  if (input.jenis === 'kata') return { inlines: [bound(input.kata, figure)] };
  return { inlines: [bound(String(input.baris.length), figure)] };
}

/** `null` as soon as one of them is unknown: a sum over what happens to be there would be a wrong sum. */
export function sumOf(inputs: readonly FaktaMasukan[]): Decimal | null {
  const values = inputs.flatMap((input) => (input.jenis === 'angka' ? [input.nilai] : []));
  return values.length === inputs.length && values.length > 0 ? Decimal.sum(...values) : null;
}

export const unknownCell = (): Cell => cell(ABSENCE_WORDS.no_data_yet, { tone: 'muted' });

/** A year whose indicator is measured more often shows where it ended. */
export function lastOf({ pengukuran }: EvaluasiIku, year: string): PengukuranBeku | null {
  const inYear = pengukuran.filter(({ periode }) => periode.startsWith(`${year}-`));
  return inYear.toSorted(byPeriod).at(-1) ?? null;
}
