import { addDays, lastDay, type ManualIku, type Period, type PlainDate, toDayNumber } from '@selaras/core';

/** The day by which a period must be reported: the manual's deadline, counted from the end of the period. */
export const dueDate = (period: Period, { batasHari }: Pick<ManualIku, 'batasHari'>): PlainDate => addDays(lastDay(period), batasHari);

/** Days from one day to another; negative when it has passed. */
export const daysUntil = (day: PlainDate, today: PlainDate): number => toDayNumber(day) - toDayNumber(today);
