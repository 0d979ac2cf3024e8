import { daysInMonth, type PlainDate, plainDate } from './plain-date.ts';
import { assertNever } from './result.ts';

/** `2026`, `2026-S1`, `2026-TW2`, `2026-M07`. Ordered as text within one kind. */
export type Period = string & { readonly __brand: 'Period' };
export type PeriodKind = 'tahun' | 'semester' | 'triwulan' | 'bulan';

const SHAPE = /^(\d{4})(?:-(?:S([12])|TW([1-4])|M(0[1-9]|1[0-2])))?$/;

const isPeriod = (text: string): text is Period => SHAPE.test(text);

export const parsePeriod = (text: string): Period | null => (isPeriod(text) ? text : null);

/** For periods that the program itself writes; a malformed one is a bug. */
export function period(text: string | number): Period {
  const parsed = parsePeriod(String(text));
  if (parsed === null) throw new Error(`"${text}" is not a period`);
  return parsed;
}

export type PeriodParts = { readonly kind: PeriodKind; readonly year: number; readonly index: number };

/** `index` counts from 1 within the year; a whole year is index 1. */
export function periodParts(value: Period): PeriodParts {
  const [, year, semester, triwulan, bulan] = SHAPE.exec(value) ?? [];
  if (semester) return { kind: 'semester', year: Number(year), index: Number(semester) };
  if (triwulan) return { kind: 'triwulan', year: Number(year), index: Number(triwulan) };
  if (bulan) return { kind: 'bulan', year: Number(year), index: Number(bulan) };
  return { kind: 'tahun', year: Number(year), index: 1 };
}

export const yearOfPeriod = (value: Period): number => periodParts(value).year;

/** How many periods of a kind make a year. */
export function periodsPerYear(kind: PeriodKind): 1 | 2 | 4 | 12 {
  switch (kind) {
    case 'tahun':
      return 1;
    case 'semester':
      return 2;
    case 'triwulan':
      return 4;
    case 'bulan':
      return 12;
    default:
      return assertNever(kind);
  }
}

/** All periods of a kind in a year, in order. */
export function periodsOfYear(year: number, kind: PeriodKind): readonly Period[] {
  return Array.from({ length: periodsPerYear(kind) }, (_, i) => composePeriod({ kind, year, index: i + 1 }));
}

export function composePeriod({ kind, year, index }: PeriodParts): Period {
  switch (kind) {
    case 'tahun':
      return period(year);
    case 'semester':
      return period(`${year}-S${index}`);
    case 'triwulan':
      return period(`${year}-TW${index}`);
    case 'bulan':
      return period(`${year}-M${String(index).padStart(2, '0')}`);
    default:
      return assertNever(kind);
  }
}

/** The last day of a period. */
export function lastDay(value: Period): PlainDate {
  const { kind, year, index } = periodParts(value);
  const month = (12 / periodsPerYear(kind)) * index;
  return plainDate(`${year}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`);
}
