import { describe, expect, test } from 'vitest';
import { period } from '../kernel/period.ts';
import { type MeasuredPart, yearMarks } from './year-marks.ts';

const semester = { periodePelaporan: 'semester' } as const;
const part = (text: string, rest: Partial<MeasuredPart> = {}): MeasuredPart => ({
  period: period(text),
  statusRilis: 'final',
  kategori: null,
  catatan: null,
  ...rest,
});

describe('yearMarks', () => {
  test('nothing measured has no marks', () => {
    expect(yearMarks({ manual: semester, year: 2024, measured: [] })).toEqual({ statusRilis: null, kategori: null, catatan: [] });
  });

  test('the measurement of the year itself speaks alone', () => {
    const measured = [
      part('2024', { kategori: 'BB', catatan: 'Angka tahun.' }),
      part('2024-S1', { statusRilis: 'sementara', kategori: 'B' }),
    ];
    expect(yearMarks({ manual: semester, year: 2024, measured })).toEqual({
      statusRilis: 'final',
      kategori: 'BB',
      catatan: ['Angka tahun.'],
    });
  });

  test('a year is as final as its least final part', () => {
    const measured = [part('2024-S1'), part('2024-S2', { statusRilis: 'proyeksi_mandiri' })];
    expect(yearMarks({ manual: semester, year: 2024, measured }).statusRilis).toBe('proyeksi_mandiri');
  });

  test('parts that disagree give no kategori', () => {
    const measured = [part('2024-S1', { kategori: 'A' }), part('2024-S2', { kategori: 'B' })];
    expect(yearMarks({ manual: semester, year: 2024, measured }).kategori).toBeNull();
    expect(yearMarks({ manual: semester, year: 2024, measured: measured.slice(0, 1) }).kategori).toBe('A');
  });

  test('other years and other kinds of period take no part', () => {
    const measured = [part('2023-S2', { catatan: 'lalu' }), part('2024-TW1', { catatan: 'lain' }), part('2024-S1', { catatan: 'ini' })];
    expect(yearMarks({ manual: semester, year: 2024, measured }).catatan).toEqual(['ini']);
    expect(yearMarks({ manual: null, year: 2024, measured }).catatan).toEqual([]);
  });
});
