import type { ManualIku } from '../indicator/manual-iku.ts';
import { type Period, period, periodParts, yearOfPeriod } from '../kernel/period.ts';
import type { StatusRilis } from './entry.ts';

/** What stands beside the figure of one measurement. */
export type MeasuredPart = {
  readonly period: Period;
  readonly statusRilis: StatusRilis;
  readonly kategori: string | null;
  readonly catatan: string | null;
};

export type YearMarks = { readonly statusRilis: StatusRilis | null; readonly kategori: string | null; readonly catatan: readonly string[] };

export type MarksInput = {
  readonly manual: Pick<ManualIku, 'periodePelaporan'> | null;
  readonly year: number;
  /** Approved measurements, in the order of their periods. */
  readonly measured: readonly MeasuredPart[];
};

const FINALITY: readonly StatusRilis[] = ['belum_rilis', 'proyeksi_mandiri', 'sementara', 'final'];

/**
 * What stands beside the figure of a year: the marks of the measurement of the year itself, as in `figureGraph`, else those of
 * its sub-periods together. A year is only as final as its least final part, and has a kategori when its parts agree on one.
 */
export function yearMarks({ manual, year, measured }: MarksInput): YearMarks {
  const own = measured.filter((part) => part.period === period(year));
  const parts = own.length > 0 ? own : measured.filter((part) => isPartOf(part.period, year, manual));
  const kategori = new Set(parts.map((part) => part.kategori));
  const [first] = kategori;
  return {
    statusRilis: FINALITY.find((status) => parts.some((part) => part.statusRilis === status)) ?? null,
    kategori: kategori.size === 1 && first !== undefined ? first : null,
    catatan: parts.flatMap(({ catatan }) => catatan ?? []),
  };
}

const isPartOf = (value: Period, year: number, manual: MarksInput['manual']): boolean =>
  yearOfPeriod(value) === year && periodParts(value).kind === manual?.periodePelaporan;
