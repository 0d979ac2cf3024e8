import type { StoredMeasurement } from '@selaras/adapters/measurement/measurement.queries';
import { type ApprovalState, type ManualIku, type Period, type PlainDate, period, periodParts, periodsOfYear } from '@selaras/core';
import { dueDate } from '../board/due-date.ts';

export type PeriodView = { readonly period: Period; readonly state: ApprovalState | null; readonly jatuhTempo: PlainDate };

export type PeriodsQuestion = { readonly year: number; readonly manual: ManualIku; readonly measurements: readonly StoredMeasurement[] };

/** The periods that a form of this year may be opened for: those the manual reports, and the year itself. */
export function periodsOfForm({ year, manual, measurements }: PeriodsQuestion): readonly PeriodView[] {
  const periods = new Set([...periodsOfYear(year, manual.periodePelaporan), period(year)]);
  return [...periods].map((one) => ({
    period: one,
    state: measurements.find((held) => held.period === one)?.state ?? null,
    jatuhTempo: dueDate(one, manual),
  }));
}

/** The nearest measured period before this one, of the same kind: what the form shows as a hint of what to expect. */
export function previousOf(measurements: readonly StoredMeasurement[], of: Period): StoredMeasurement | null {
  const { kind } = periodParts(of);
  return measurements.findLast((held) => held.period < of && periodParts(held.period).kind === kind) ?? null;
}
