import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, exactText, printedText, whole } from '../../kernel/fraction.ts';
import { computeSampel, SAMPEL_KREJCIE_MORGAN } from './krejcie-morgan.ts';
import { SAMPEL_GOLDEN } from './krejcie-morgan.vectors.ts';
import { responsTerhadapSampel } from './respons.ts';

const { rule } = SAMPEL_KREJCIE_MORGAN;
const sampelOf = (populasi: number) => computeSampel(whole(populasi), rule).sampel;

describe('sample size by Krejcie and Morgan', () => {
  test.each(SAMPEL_GOLDEN)('out of %i users %i are asked', (populasi, sampel) =>
    expect(exactText(sampelOf(populasi))).toBe(String(sampel)),
  );

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
  ])('out of %i: %i', (populasi, sampel) => expect(exactText(sampelOf(populasi))).toBe(String(sampel)));

  test('nobody asks more than there are, and more users never need fewer respondents', () => {
    const property = fc.property(fc.nat(2_000_000), fc.nat(1000), (populasi, more) => {
      const sampel = sampelOf(populasi);
      return compare(sampel, whole(populasi)) <= 0 && compare(sampelOf(populasi + more), sampel) >= 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});

describe('response against the sample', () => {
  test.each([
    [1000, 139, '278', '50,00', false],
    [1000, 278, '278', '100,00', true],
    [1000, 300, '278', '107,91', true],
    [1000, 0, '278', '0,00', false],
    [0, 0, '0', null, true],
  ] as const)('%i users, %i answered', (populasi, responden, dibutuhkan, persen, isCukup) => {
    const respons = responsTerhadapSampel({ populasi, responden }, rule);
    expect(exactText(respons.dibutuhkan)).toBe(dibutuhkan);
    expect(respons.persen === null ? null : printedText(respons.persen)).toBe(persen);
    expect(respons.isCukup).toBe(isCukup);
  });
});
