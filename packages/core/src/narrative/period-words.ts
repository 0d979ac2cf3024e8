import { type Period, periodParts } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assertNever } from '../kernel/result.ts';

export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

/** `tahun 2024`, `semester I tahun 2024`, `triwulan III tahun 2024`, `Juli 2024`: for the middle of a sentence. */
export function periodWords(value: Period): string {
  const { kind, year, index } = periodParts(value);
  switch (kind) {
    case 'tahun':
      return `tahun ${year}`;
    case 'semester':
    case 'triwulan':
      return `${kind} ${ROMAWI[index - 1]} tahun ${year}`;
    case 'bulan':
      return `${NAMA_BULAN[index - 1]} ${year}`;
    default:
      return assertNever(kind);
  }
}

/** The same for captions and column titles: `Semester I Tahun 2024`. */
export const periodTitle = (value: Period): string => periodWords(value).replace(/\b[st]/g, (first) => first.toUpperCase());

/** `23 November 2026`. */
export const dateWords = (date: PlainDate): string => `${Number(date.slice(8, 10))} ${monthWords(date.slice(0, 7))}`;

/** `2025-02` → `Februari 2025`; anything else is printed as it is, and the check list asks for it. */
export function monthWords(month: string): string {
  const [, year, index] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  return index === undefined ? month : `${NAMA_BULAN[Number(index) - 1]} ${year}`;
}
