import { expect, test } from 'vitest';
import { period } from '../kernel/period.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { countWords, enumerate } from './number-words.ts';
import { dateWords, monthWords, periodTitle, periodWords } from './period-words.ts';
import { printCetak, withSatuan, withSelisih } from './print-figure.ts';

test.each([
  [0, 'nol'],
  [8, 'delapan'],
  [11, 'sebelas'],
  [14, 'empat belas'],
  [20, 'dua puluh'],
  [21, '21'],
  [90, 'sembilan puluh'],
  [100, '100'],
])('%i in a sentence is "%s"', (count, words) => expect(countWords(count)).toBe(words));

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a dan b'],
  [['a', 'b', 'c'], 'a, b, dan c'],
  [['a dan b', 'c'], 'a dan b serta c'],
  [['a, b', 'c', 'd'], 'a, b; c; serta d'],
])('%j is enumerated as "%s"', (names, text) => expect(enumerate(names)).toBe(text));

test.each([
  ['2024', 'tahun 2024', 'Tahun 2024'],
  ['2024-S2', 'semester II tahun 2024', 'Semester II Tahun 2024'],
  ['2024-TW4', 'triwulan IV tahun 2024', 'Triwulan IV Tahun 2024'],
  ['2024-M12', 'Desember 2024', 'Desember 2024'],
])('%s is said as "%s" and headed "%s"', (value, words, title) => {
  expect([periodWords(period(value)), periodTitle(period(value))]).toEqual([words, title]);
});

test('dates and months are those of official papers', () => {
  expect([dateWords(plainDate('2026-11-03')), monthWords('2025-02'), monthWords('kapan')]).toEqual([
    '3 November 2026',
    'Februari 2025',
    'kapan',
  ]);
});

test.each([
  ['69,39', 'persen', '69,39%', '69,39 poin'],
  ['69,39', '%', '69,39%', '69,39 poin'],
  ['85,01', 'indeks (0–100)', '85,01', '85,01 poin'],
  ['85,01', 'nilai', '85,01', '85,01 poin'],
  ['12', 'dokumen', '12\u00A0dokumen', '12\u00A0dokumen'],
  ['12', '', '12', '12 poin'],
])('%s %s reads %s, its difference %s', (angka, satuan, printed, difference) => {
  expect([withSatuan(angka, satuan), withSelisih(angka, satuan)]).toEqual([printed, difference]);
});

test.each([
  ['94.00', '94,00'],
  ['1234', '1.234'],
  [' 3,9 ', '3,9'],
  ['A-', 'A-'],
])('the input %j is printed as %j', (cetak, printed) => expect(printCetak(cetak)).toBe(printed));
