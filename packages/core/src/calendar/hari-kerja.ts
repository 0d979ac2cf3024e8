import { addDays, type PlainDate, toDayNumber, yearOf } from '../kernel/plain-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { hariLibur, type TahunLibur } from './hari-libur.ts';
import { TAHUN_LIBUR } from './libur-nasional.ts';

/** Which days are worked: Monday to Friday without the days off. */
export type KalenderKerja = {
  /** Years whose days off are known; `null`: no day off is looked at but those that were added. */
  readonly tahun: ReadonlySet<number> | null;
  /** Day numbers of days off that fall on Monday to Friday, in order. */
  readonly libur: readonly number[];
};

/** A year whose days off are not known: counting on would be guessing. */
export type TahunTanpaKalender = { readonly tahun: number };

type Asked = {
  readonly tahunLibur?: readonly TahunLibur[];
  /** Days off of one office or region, beside the national ones. */
  readonly tambahan?: readonly PlainDate[];
};

/** The national calendar, and the days off that an office adds to it. */
export function kalenderNasional({ tahunLibur = TAHUN_LIBUR, tambahan = [] }: Asked = {}): KalenderKerja {
  return { tahun: new Set(tahunLibur.map(({ tahun }) => tahun)), libur: workdaysOff([...tahunLibur.flatMap(hariLibur), ...tambahan]) };
}

/** Monday to Friday in every year, without national holidays: for rules that say so, and for years that have no calendar. */
export const kalenderSeninJumat = (tambahan: readonly PlainDate[] = []): KalenderKerja => ({ tahun: null, libur: workdaysOff(tambahan) });

const workdaysOff = (days: readonly PlainDate[]): readonly number[] =>
  [...new Set(days.map(toDayNumber))].filter((day) => weekdayOf(day) < SATURDAY).toSorted((a, b) => a - b);

export function isWorkingDay(day: PlainDate, kalender: KalenderKerja): Result<boolean, TahunTanpaKalender> {
  const unknown = unknownYear(day, day, kalender);
  if (unknown !== null) return err(unknown);
  const number = toDayNumber(day);
  return ok(weekdayOf(number) < SATURDAY && countUpTo(kalender.libur, number) === countUpTo(kalender.libur, number - 1));
}

/** Working days after `start` up to and with `end`: the day it starts does not count, the day it ends does. Below zero backwards. */
export function workingDaysBetween(
  { start, end }: { readonly start: PlainDate; readonly end: PlainDate },
  kalender: KalenderKerja,
): Result<number, TahunTanpaKalender> {
  const unknown = unknownYear(start, end, kalender);
  if (unknown !== null) return err(unknown);
  const [from, to] = [toDayNumber(start), toDayNumber(end)];
  const off = countUpTo(kalender.libur, to) - countUpTo(kalender.libur, from);
  return ok(weekdaysUpTo(to) - weekdaysUpTo(from) - off);
}

/** The `count`-th working day after a day. */
export function addWorkingDays(start: PlainDate, count: number, kalender: KalenderKerja): Result<PlainDate, TahunTanpaKalender> {
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const isWorked = isWorkingDay(day, kalender);
    if (!isWorked.ok) return isWorked;
    if (isWorked.value) left -= 1;
  }
  return ok(day);
}

function unknownYear(start: PlainDate, end: PlainDate, { tahun }: KalenderKerja): TahunTanpaKalender | null {
  if (tahun === null) return null;
  const [first, last] = start <= end ? [yearOf(start), yearOf(end)] : [yearOf(end), yearOf(start)];
  for (let year = first; year <= last; year += 1) if (!tahun.has(year)) return { tahun: year };
  return null;
}

const SATURDAY = 5;
/** Monday is 0; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Mondays to Fridays since a Monday long ago, up to and with this day: differences of it count them without walking. */
const weekdaysUpTo = (day: number): number => Math.floor((day + 3) / 7) * SATURDAY + Math.min(weekdayOf(day) + 1, SATURDAY);

/** How many of the ordered days are not after `day`. */
function countUpTo(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
