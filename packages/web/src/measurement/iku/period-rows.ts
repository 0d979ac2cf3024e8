import type { IkuPageWire, MeasurementWire } from '@selaras/contract';
import { composePeriod, periodsOfYear } from '@selaras/core/kernel/period';

/** One period of a year: its measurement, or nothing yet. */
export type PeriodRow = { readonly period: string; readonly measurement: MeasurementWire | null };

/** Every period that the manual asks for in a year, and any other that was measured all the same (the whole year, before a manual changed). */
export function periodRows(page: IkuPageWire, tahun: number): readonly PeriodRow[] {
  const measured = page.tahun.find((year) => year.tahun === tahun)?.measurements ?? [];
  const asked = page.manual === null ? [] : periodsOfYear(tahun, page.manual.manual.periodePelaporan).map(String);
  const wholeYear: string = composePeriod({ kind: 'tahun', year: tahun, index: 1 });
  const isAnsweredByYear = measured.some(({ period }) => period === wholeYear) && !asked.includes(wholeYear);
  const extra = measured.map(({ period }) => period).filter((period) => !asked.includes(period));
  const shown = isAnsweredByYear ? asked.filter((period) => measured.some((held) => held.period === period)) : asked;
  return [...shown, ...extra].map((period) => ({ period, measurement: measured.find((held) => held.period === period) ?? null }));
}

/** Where "Isi realisasi" leads: what was returned, else the first period that is empty or a draft. */
export function nextToFill(rows: readonly PeriodRow[]): string | null {
  const returned = rows.find(({ measurement }) => measurement?.state === 'returned');
  const open = rows.find(({ measurement }) => measurement === null || measurement.state === null || measurement.state === 'draft');
  return (returned ?? open)?.period ?? null;
}
