import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, exactText, type Fraction, fraction, isZero, meanOf, minus, over, whole } from '../../../kernel/fraction.ts';
import { KODE_IKPA, type KodeIkpa } from '../aturan-ikpa.ts';
import { IKPA_2022 } from '../ikpa-2022.ts';
import { IKPA_2024 } from '../ikpa-2024.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { nilaiDariRata } from '../komponen/deviasi-hal3.ts';
import { rataDeviasiTerbesar } from './batas-rata.ts';
import { atLeastWhole, ikpaDengan, nilaiTerkecil, nilaiTertinggi } from './nilai-terkecil.ts';
import { type Batas, jalurPeriode, type Periode, rataTerbaik, sisaPeriode } from './rata-bebas.ts';

const f = fraction;
const text = (value: Fraction | null): string | null => (value === null ? null : exactText(value));
const TINY: Fraction = { n: 1n, d: 10n ** 30n };

const months = (...figures: readonly (string | null)[]): Periode => figures.map((one) => (one === null ? null : f(one)));

const atMost = (rata: string): Batas => ({ rata: f(rata), sisi: 'atas' });

const atLeast = (rata: string): Batas => ({ rata: f(rata), sisi: 'bawah' });

describe('the smallest value of one indicator', () => {
  const tetap = new Map<string, Fraction>([
    ['revisi_dipa', f('110')],
    ['penyerapan', f('98.11')],
    ['kontraktual', f('94')],
    ['tagihan', f('100')],
    ['up_tup', f('93.80')],
    ['capaian_output', f('100')],
  ]);
  const asked = { cari: 'deviasi_hal3' as const, tetap, pengurang: f('0'), cap: f('100') };

  test.each([
    ['97', '0', '90.65333333333333333333'],
    ['98.402', '0', '100'],
    ['98.403', '0', null],
    ['83.402', '0', '0'],
    ['50', '0', '0'],
    ['97', '0.75', '95.65333333333333333333'],
    ['98', '0.75', null],
  ])('of Deviasi for IKPA %s with a deduction of %s: %s', (target, pengurang, expected) =>
    expect(text(nilaiTerkecil(IKPA_2024.rule, { ...asked, target: f(target), pengurang: f(pengurang) }))).toBe(expected),
  );

  test('what is not assessed has left with its weight; without a cap 120 can be asked for', () => {
    const few = new Map([['tagihan', f('90')]]);
    const one = { cari: 'revisi_dipa' as const, tetap: few, pengurang: f('0') };
    expect(text(nilaiTerkecil(IKPA_2024.rule, { ...one, cap: f('100'), target: f('95') }))).toBe('100');
    expect(text(nilaiTerkecil(IKPA_2024.rule, { ...one, cap: f('100'), target: f('96') }))).toBeNull();
    expect(text(nilaiTerkecil(IKPA_2024.rule, { ...one, cap: null, target: f('96') }))).toBe('102');
    expect(text(nilaiTerkecil(IKPA_2024.rule, { ...one, cap: null, target: f('106') }))).toBeNull();
  });

  test('is enough, and a hair less is not', () => {
    const percent = fc.integer({ min: 0, max: 12_000 }).map((n): Fraction => ({ n: BigInt(n), d: 100n }));
    const property = fc.property(
      fc.constantFrom(IKPA_2022.rule, IKPA_2024.rule),
      fc.array(percent, { minLength: 8, maxLength: 8 }),
      fc.subarray([...KODE_IKPA]),
      fc.nat(),
      percent,
      fc.constantFrom(f('100'), null),
      (rule, values, kode, at, target, cap) => {
        const weighted = rule.indikator.map((one) => one.kode);
        const cari: KodeIkpa = weighted[at % weighted.length]!;
        const fixed = new Map<string, Fraction>(kode.filter((one) => one !== cari).map((one) => [one, values[KODE_IKPA.indexOf(one)]!]));
        const question = { cari, tetap: fixed, pengurang: f('0.25'), cap };
        const found = nilaiTerkecil(rule, { ...question, target });
        const reaches = (nilai: Fraction): boolean => compare(ikpaDengan(rule, question, nilai), target) >= 0;
        if (found === null) return !reaches(nilaiTertinggi(rule, question));
        return reaches(found) && (isZero(found) || !reaches(minus(found, TINY)));
      },
    );
    expect(fc.check(property, { numRuns: 500 }).counterexample).toBeNull();
  });
});

test.each([
  ['100', '5'],
  ['95.01', '5'],
  ['95', '5'],
  ['94.99', '5.01'],
  ['90', '10'],
  ['0', '100'],
  ['-3', '100'],
  ['100.01', null],
])('a nilai of %s asks for a mean deviation of at most %s: it jumps at 5', (nilai, rata) => {
  const found = rataDeviasiTerbesar(f(nilai), MENTAH_2024.deviasi_hal3);
  expect(text(found)).toBe(rata);
  expect(found === null || compare(nilaiDariRata(found, MENTAH_2024.deviasi_hal3), f(nilai)) >= 0).toBe(true);
});

describe('free periods of a mean', () => {
  test.each([
    ['ten months at 4: November may have 15', months(...Array.from({ length: 10 }, () => '4'), null), atMost('5'), '15', '15'],
    ['exactly nothing is left', months('10', '5', null), atMost('5'), '0', '0'],
    ['out of reach', months('10', '6', null), atMost('5'), null, null],
    ['two free months: one alone, or both alike', months('4', '4', null, null), atMost('5'), '12', '6'],
    ['never more than 100', months('0', '0', null), atMost('50'), '100', '100'],
    ['a fixed month among them', months('4', null, '8', null), atMost('5'), '8', '4'],
    ['the quarter must bring 94', months('100', '100', '96', null), atLeast('97.5'), '94', '94'],
    ['nothing more is needed', months('100', '100', '100', null), atLeast('75'), '0', '0'],
    ['more than 100 cannot be', months('80', '90', null, null), atLeast('93'), null, null],
    ['one of two may be lower when the other is 100', months('80', '90', null, null), atLeast('92'), '98', '99'],
  ] as const)('%s', (_id, periode, batas, sendiri, merata) => {
    const found = sisaPeriode(periode, batas);
    expect([text(found.sendiri), text(found.merata)]).toEqual([sendiri, merata]);
  });

  test('agree with trying every whole value', () => {
    const figure = fc.integer({ min: 0, max: 20 });
    const property = fc.property(
      fc.array(fc.oneof({ weight: 2, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) }), { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom('atas' as const, 'bawah' as const),
      (figures, rata, sisi) => {
        if (!figures.includes(null)) return true;
        const scale = sisi === 'atas' ? 1 : 5;
        const periode = figures.map((one) => (one === null ? null : whole(one * scale)));
        const batas: Batas = { rata: whole(rata * scale), sisi };
        const best = sisi === 'atas' ? 0 : 100;
        const first = figures.indexOf(null);
        const isKept = (value: number, others: number): boolean => {
          const filled = periode.map((one, i) => one ?? whole(i === first ? value : others));
          return sisi === 'atas' ? compare(meanOf(filled), batas.rata) <= 0 : compare(meanOf(filled), batas.rata) >= 0;
        };
        const all = Array.from({ length: 101 }, (_, i) => (sisi === 'atas' ? 100 - i : i));
        const alone = all.find((value) => isKept(value, best)) ?? null;
        const alike = all.find((value) => isKept(value, value)) ?? null;
        const rounded = (value: Fraction | null): number | null =>
          value === null ? null : sisi === 'atas' ? Math.floor(Number(exactText(value))) : Number(exactText(atLeastWhole(value)));
        const found = sisaPeriode(periode, batas);
        const isReachable =
          sisi === 'atas' ? compare(rataTerbaik(periode, batas), batas.rata) <= 0 : compare(rataTerbaik(periode, batas), batas.rata) >= 0;
        return rounded(found.sendiri) === alone && rounded(found.merata) === alike && isReachable === (alone !== null);
      },
    );
    expect(fc.check(property, { numRuns: 1000 }).counterexample).toBeNull();
  });

  test('the way: what each month may have, with the earlier ones kept', () => {
    const periode = months('4', '9', null, null, '2', null);
    const { merata } = sisaPeriode(periode, atMost('5'));
    expect(text(merata)).toBe('5');
    expect(jalurPeriode(periode, atMost('5'), f('5')).map(({ nomor, batas, rata }) => [nomor, text(batas), text(rata)])).toEqual([
      [3, '2', '6'],
      [4, '2', '5.75'],
      [6, '5', '5'],
    ]);
    expect(jalurPeriode(months('100', null, null), atLeast('100'), f('100')).map(({ batas }) => text(batas))).toEqual(['100', '100']);
    expect(jalurPeriode(months('90', null), atLeast('96'), f('100')).map(({ batas }) => text(batas))).toEqual([null]);
  });
});

test.each([
  ['0', '0'],
  ['0.0001', '1'],
  ['7', '7'],
  ['7.01', '8'],
])('the smallest whole number not below %s is %s', (value, expected) =>
  expect(text(atLeastWhole(over(f(value), whole(1))))).toBe(expected),
);
