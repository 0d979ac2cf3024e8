import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../kernel/plain-date.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { nilaiRevisi } from './revisi-dipa.ts';

import { said, stepAt } from './steps.golden.ts';

const revisi = (...tanggal: readonly string[]) =>
  tanggal.map((day) => ({ kode: ['201', '999'], tanggal: plainDate(`2024-${day}`), paguTetap: true }));
const nilai = (days: readonly string[], bulan = 12, sebelumJuli: 'semester_1' | 'kedua_semester' = 'semester_1') =>
  said(nilaiRevisi({ revisi: revisi(...days), bulan, sebelumJuli }, MENTAH_2024.revisi_dipa));

describe('Revisi DIPA', () => {
  test.each([
    ['none at all', [], '110'],
    ['once in each semester', ['06-30', '07-01'], '110'],
    ['twice in one of them: it does not carry over', ['02-01', '03-01'], '105'],
    ['REV-1: once and three times', ['05-06', '07-01', '09-01', '12-30'], '80'],
    ['four times in both', ['01-01', '02-01', '03-01', '04-01', '07-01', '08-01', '09-01', '10-01'], '50'],
  ] as const)('%s: %s', (_id, days, expected) => expect(nilai(days)).toBe(expected));

  test('before July there is one semester, or two of which one has no revision yet', () => {
    expect(nilai(['02-01', '03-01', '04-01'], 6)).toBe('50');
    expect(nilai(['02-01', '03-01', '04-01'], 6, 'kedua_semester')).toBe('80');
    expect(nilai(['02-01', '03-01', '04-01'], 2)).toBe('110');
    expect(nilai(['02-01', '03-01', '04-01'], 7, 'kedua_semester')).toBe('80');
  });

  test('counted are those that keep the pagu and have one of the fourteen codes', () => {
    const one = { kode: ['211'], tanggal: plainDate('2024-02-01'), paguTetap: true };
    const others = [{ ...one, paguTetap: false }, { ...one, kode: ['301'] }, { ...one, kode: [] }, { ...one, kode: ['301', '239'] }, one];
    const found = nilaiRevisi({ revisi: others, bulan: 6, sebelumJuli: 'semester_1' }, MENTAH_2024.revisi_dipa);
    expect([said(found), stepAt(found, 'semester_1.revisi_dihitung')]).toEqual(['100', '2.00']);
    expect(MENTAH_2024.revisi_dipa.kodeDihitung).toHaveLength(14);
  });
});
