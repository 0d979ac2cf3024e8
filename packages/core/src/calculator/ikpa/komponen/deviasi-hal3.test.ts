import { describe, expect, test } from 'vitest';
import { exactText, fraction as f } from '../../../kernel/fraction.ts';
import type { JenisBelanja } from '../aturan-mentah.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { deviasiJenis, nilaiDariRata, nilaiDeviasi } from './deviasi-hal3.ts';

import { said, stepAt } from './steps.golden.ts';

const aturan = MENTAH_2024.deviasi_hal3;
const row = (bulan: number, jenis: JenisBelanja, pagu: string, gap: string) => ({
  bulan,
  jenis,
  pagu: f(pagu),
  rpd: f('100'),
  realisasi: f(String(100 - Number(gap))),
});

describe('Deviasi Halaman III', () => {
  test.each([
    ['100', '94', '6'],
    ['100', '106', '6'],
    ['100', '100', '0'],
    ['100', '250', '100'],
    ['0', '0', '0'],
    ['0', '1', '100'],
    ['100', '-20', '100'],
    ['3', '2', '33.33333333333333333333'],
  ])('RPD %s, spent %s: %s percent', (rpd, realisasi, expected) =>
    expect(exactText(deviasiJenis({ rpd: f(rpd), realisasi: f(realisasi) }, aturan))).toBe(expected),
  );

  test.each([
    ['0', '100'],
    ['5', '100'],
    ['5.01', '94.99'],
    ['6', '94'],
    ['8.21', '91.79'],
    ['100', '0'],
  ])('a mean of %s gives %s', (rata, nilai) => expect(exactText(nilaiDariRata(f(rata), aturan))).toBe(nilai));

  test('months weigh their kinds of spending by pagu; December and months without pagu do not count', () => {
    const baris = [
      row(1, '51', '50', '0'),
      row(1, '52', '40', '10'),
      row(1, '53', '10', '0'),
      row(2, '52', '0', '80'),
      row(12, '51', '100', '90'),
    ];
    const found = nilaiDeviasi(baris, { aturan, bulan: 12 });
    expect([said(found), stepAt(found, 'rata_deviasi'), stepAt(found, 'rata_deviasi.bulan_1.jenis_52')]).toEqual(['100', '4.00', '10.00']);
    expect(said(nilaiDeviasi([row(12, '51', '100', '90')], { aturan, bulan: 12 }))).toBeNull();
  });

  test('looks no further than the month that is asked', () => {
    const baris = [row(1, '52', '100', '10'), row(2, '52', '100', '30')];
    expect([said(nilaiDeviasi(baris, { aturan, bulan: 1 })), said(nilaiDeviasi(baris, { aturan, bulan: 2 }))]).toEqual(['90', '80']);
  });
});
