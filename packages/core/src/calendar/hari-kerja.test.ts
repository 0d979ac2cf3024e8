import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parsePlainDate, plainDate } from '../kernel/plain-date.ts';
import { addWorkingDays, isWorkingDay, kalenderNasional, kalenderSeninJumat, workingDaysBetween } from './hari-kerja.ts';
import { type Hari, hariLibur } from './hari-libur.ts';
import { TAHUN_LIBUR } from './libur-nasional.ts';

const nasional = kalenderNasional();
const count = (of: readonly Hari[] = []): number => of.flatMap(({ hari }) => hari).length;
const between = (start: string, end: string, kalender = nasional): unknown => {
  const found = workingDaysBetween({ start: plainDate(start), end: plainDate(end) }, kalender);
  return found.ok ? found.value : found.error;
};

describe('working days between two days', () => {
  test.each([
    ['2026-03-02', '2026-03-25', 17, 'TAG-2: the seventeenth, when only weekends are days off'],
    ['2026-03-02', '2026-03-26', 18, 'TAG-2: one too many'],
    ['2026-03-02', '2026-03-02', 0, 'the day it starts does not count'],
    ['2026-03-06', '2026-03-08', 0, 'Friday to Sunday'],
    ['2026-03-08', '2026-03-06', 0, 'and back'],
    ['2026-03-09', '2026-03-06', -1, 'backwards over a weekend'],
    ['1969-12-31', '1970-01-02', 2, 'Wednesday to Friday, before and after day zero'],
  ])('%s to %s, Monday to Friday: %i (%s)', (start, end, days) => expect(between(start, end, kalenderSeninJumat())).toBe(days));

  test.each([
    ['2026-03-02', '2026-03-25', 12, 'Nyepi, Idulfitri and their cuti bersama are taken off: 18–20, 23 and 24 March'],
    ['2026-03-02', '2026-04-01', 17, 'so the seventeenth is 1 April'],
    ['2024-02-13', '2024-02-15', 1, 'the general election of 14 February 2024'],
    ['2024-11-26', '2024-11-28', 1, 'the regional elections of 27 November 2024'],
    ['2025-08-15', '2025-08-19', 1, 'the cuti bersama that was added for 18 August 2025'],
    ['2023-04-18', '2023-04-26', 1, 'cuti bersama Idulfitri 2023 as it was changed: 19 to 25 April'],
    ['2022-12-30', '2023-01-02', 1, 'over the turn of the year'],
  ])('%s to %s: %i (%s)', (start, end, days) => expect(between(start, end)).toBe(days));

  test('a year without a calendar is said, never counted as if it had no holidays', () => {
    expect(between('2021-12-30', '2022-01-03')).toEqual({ tahun: 2021 });
    expect(between('2026-12-30', '2027-01-04')).toEqual({ tahun: 2027 });
    expect(between('2027-01-04', '2026-12-30')).toEqual({ tahun: 2027 });
  });

  test('an office may add days off; one on a weekend or a holiday changes nothing', () => {
    const tambahan = ['2026-02-03', '2026-02-07', '2026-02-17', '2026-02-03'].map(plainDate);
    expect(between('2026-02-02', '2026-02-18', kalenderNasional({ tambahan }))).toBe(9);
    expect(between('2026-02-02', '2026-02-18')).toBe(10);
    expect(between('2027-02-02', '2027-02-04', kalenderSeninJumat([plainDate('2027-02-03')]))).toBe(1);
  });

  test('is what walking day by day counts', () => {
    const start = fc.integer({ min: 0, max: 1700 }).map((days) => addDays(plainDate('2022-01-01'), days));
    const property = fc.property(start, fc.integer({ min: 0, max: 120 }), (from, days) => {
      let walked = 0;
      for (let i = 1; i <= days; i += 1) {
        const worked = isWorkingDay(addDays(from, i), nasional);
        if (worked.ok && worked.value) walked += 1;
      }
      const end = addDays(from, days);
      return between(from, end) === walked && (walked === 0 || between(end, from) === -walked);
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});

describe('adding working days', () => {
  test.each([
    ['2024-12-31', 5, '2025-01-08', 'working day 5 of January 2025'],
    ['2026-02-28', 5, '2026-03-06', 'working day 5 of March 2026'],
    ['2026-03-02', 17, '2026-04-01', 'BAST of 2 March 2026'],
    ['2026-03-02', 0, '2026-03-02', 'none'],
  ])('%s and %i: %s (%s)', (start, count, expected) =>
    expect(addWorkingDays(plainDate(start), count, nasional)).toEqual({ ok: true, value: expected }),
  );

  test('stops where the calendar stops', () =>
    expect(addWorkingDays(plainDate('2026-12-30'), 5, nasional)).toEqual({ ok: false, error: { tahun: 2027 } }));
});

describe('the days off', () => {
  test.each(TAHUN_LIBUR.map((year) => [year.tahun, year] as const))('%i: every day is one, none twice, with a source', (tahun, year) => {
    const days = [...year.liburNasional, ...year.cutiBersama].flatMap(({ hari }) => hari);
    expect(days.filter((day) => parsePlainDate(`${tahun}-${day}`) === null)).toEqual([]);
    expect(hariLibur(year)).toHaveLength(days.length);
    expect(year.sumber).toContain('SKB');
  });

  /** Counts as the decrees state them; the two elections of 2024 came by decree of the president. */
  test.each([
    [2022, 16, 4],
    [2023, 16, 11],
    [2024, 19, 10],
    [2025, 17, 11],
    [2026, 17, 8],
  ])('%i has %i national holidays and %i days of cuti bersama', (tahun, nasional, cuti) => {
    const year = TAHUN_LIBUR.find((one) => one.tahun === tahun);
    expect([count(year?.liburNasional), count(year?.cutiBersama)]).toEqual([nasional, cuti]);
  });

  test('cuti bersama is never on a weekend', () => {
    const monday = kalenderSeninJumat();
    const off = TAHUN_LIBUR.flatMap(({ tahun, cutiBersama }) =>
      cutiBersama.flatMap(({ hari }) => hari.map((day) => plainDate(`${tahun}-${day}`))),
    );
    expect(off.filter((day) => !(isWorkingDay(day, monday) as { value: boolean }).value)).toEqual([]);
  });
});
