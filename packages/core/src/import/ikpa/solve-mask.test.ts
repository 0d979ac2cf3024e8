import { array, assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactText } from '../../kernel/fraction.ts';
import { cellFigure, type PrintedFigure } from '../sheet.ts';
import { KOMPOSISI_IKPA } from './komposisi-ikpa.ts';
import { solveMask } from './solve-mask.ts';

const [KOMPOSISI_2022, KOMPOSISI_2024] = KOMPOSISI_IKPA;
if (!KOMPOSISI_2022 || !KOMPOSISI_2024) throw new Error('two compositions');

const figure = (text: string): PrintedFigure => {
  const read = cellFigure(text);
  if (!read) throw new Error(text);
  return read;
};

type Row = { readonly nilai: readonly string[]; readonly total: string; readonly konversi: string };

/** Masks as a string of 1 and 0, in the order of the report. */
function solved(komposisi: typeof KOMPOSISI_2024, { nilai, total, konversi }: Row): readonly string[] {
  const kode = komposisi?.komponen.map((one) => one.kode) ?? [];
  const found = solveMask(komposisi!, {
    nilai: new Map(kode.map((one, i) => [one, nilai[i] === '' ? null : figure(nilai[i]!)])),
    total: figure(total),
    konversi: figure(konversi).selang,
  });
  return found.map(({ mask }) => kode.map((one) => (mask.includes(one) ? '1' : '0')).join(''));
}

describe('which components are assessed (2024)', () => {
  test.each([
    ['the published example of December 2024', '100 100 98,11 94,00 100 93,80 100', '98,40', '100', ['1111111']],
    ['a printed 0 that is not assessed', '100 88,33 92,67 0 86,67 95,79 95,56', '83,92', '90', ['1110111']],
    ['a printed 0 that counts', '100 92 88 90 0 94 96', '83,80', '100', ['1111111']],
    ['a printed 50 that does not count', '100 92 88 90 91 50 96', '83,50', '90', ['1111101']],
    ['a blank that cannot count', '100 92 88  91 50 96', '79,50', '90', ['1110111']],
    ['two of weight 10 at 100, one of them out', '100 92 88 90 91 100 96', '83,50', '90', ['0111111', '1111101']],
    ['two zeros, one of them out', '100 92 88 0 0 93 96', '74,70', '90', ['1110111', '1111011']],
    ['a sub-score above the cap counts as 100', '110 100 98,11 94,00 100 93,80 100', '98,40', '100', ['1111111']],
    ['a total that is a hundredth away, by rounding', '99,99 99,99 99,99 99,99 99,99 99,99 99,99', '100,00', '100', ['1111111']],
    ['a total that is two hundredths away', '99,98 99,98 99,98 99,98 99,98 99,98 99,98', '100,00', '100', []],
    ['a total that does not fit', '100 100 98,11 94,00 100 93,80 100', '97,40', '100', []],
    ['a konversi that no weights make', '100 100 98,11 94,00 100 93,80 100', '98,40', '93', []],
  ])('%s', (_what, nilai, total, konversi, expected) => {
    expect(solved(KOMPOSISI_2024, { nilai: nilai.split(' '), total, konversi }).toSorted()).toEqual(expected);
  });
});

test('in 2022 dispensasi is a component of weight 5, before Capaian Output', () => {
  expect(KOMPOSISI_2022.komponen.map(({ kode, bobot }) => `${kode} ${bobot}`).slice(5)).toEqual([
    'up_tup 10',
    'dispensasi_spm 5',
    'capaian_output 25',
  ]);
  const nilai = '100 91,23 87,44 90,12 97,33 99,11 100 95,87'.split(' ');
  expect(solved(KOMPOSISI_2022, { nilai, total: '94,23', konversi: '100' })).toEqual(['11111111']);
  expect(solved(KOMPOSISI_2022, { nilai, total: '89,23', konversi: '95' })).toEqual(['11111101']);
});

const text = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** Printed by others, in whole hundredths: Σ nilai × bobot, rounded half up once. */
const printed = record({
  nilai: array(integer({ min: 0, max: 10_000 }), { minLength: 7, maxLength: 7 }),
  mask: array(boolean(), { minLength: 7, maxLength: 7 }).filter((mask) => mask.includes(true)),
});

test('the set that made the figures is always among the answers', () => {
  assert(
    property(printed, ({ nilai, mask }) => {
      const bobot = KOMPOSISI_2024.komponen.map((one) => Number(one.bobot));
      const points = nilai.reduce((sum, value, i) => sum + (mask[i] ? value * bobot[i]! : 0), 0);
      const konversi = bobot.reduce((sum, weight, i) => sum + (mask[i] ? weight : 0), 0);
      const total = Math.floor((points + 50) / 100);
      const found = solved(KOMPOSISI_2024, { nilai: nilai.map(text), total: text(total), konversi: String(konversi) });
      expect(found).toContain(mask.map((one) => (one ? '1' : '0')).join(''));
    }),
    { numRuns: 300 },
  );
});

test('the total of an answer is exact', () => {
  const nilai = '100 100 98,11 94,00 100 93,80 100'.split(' ');
  const kode = KOMPOSISI_2024.komponen.map((one) => one.kode);
  const [found] = solveMask(KOMPOSISI_2024, {
    nilai: new Map(kode.map((one, i) => [one, figure(nilai[i]!)])),
    total: figure('98,40'),
    konversi: figure('100').selang,
  });
  expect(exactText(found!.total)).toBe('98.402');
});
