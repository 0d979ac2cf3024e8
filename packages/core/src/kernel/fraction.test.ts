import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import {
  compare,
  decimalOf,
  exactText,
  type Fraction,
  fraction,
  fractionOf,
  greater,
  isWhole,
  lesser,
  meanOf,
  minus,
  over,
  parseFraction,
  plus,
  printedText,
  roundTo,
  sumOf,
  times,
  whole,
  ZERO,
} from './fraction.ts';

describe('reading', () => {
  test.each([
    ['98,11', '98.11'],
    ['98.110', '98.11'],
    ['-3', '-3'],
    ['007', '7'],
    ['0', '0'],
    ['-0,0', '0'],
    ['1.250', '1.25'],
  ])('%s is %s', (text, expected) => expect(exactText(fraction(text))).toBe(expected));

  test.each(['', ' 1', '1.250.000', '1e5', '+1', '.5', '5.', '1,2,3', 'NaN', '١', `1${'0'.repeat(100)}`])('%j is no figure', (text) => {
    expect(parseFraction(text)).toBeNull();
    expect(() => fraction(text)).toThrow('no figure');
  });
});

describe('writing', () => {
  test.each<[Fraction, string, string]>([
    [{ n: 89_002n, d: 900n }, '98.89111111111111111111', '98,89'],
    [{ n: 1n, d: 3n }, '0.33333333333333333333', '0,33'],
    [{ n: -2n, d: 3n }, '-0.66666666666666666667', '-0,67'],
    [{ n: 186_730n, d: 2000n }, '93.365', '93,37'],
    [{ n: -186_730n, d: 2000n }, '-93.365', '-93,37'],
    [{ n: 1n, d: 2n ** 30n }, '0.000000000931322574615478515625', '0,00'],
    [{ n: 300n, d: 3n }, '100', '100,00'],
    [ZERO, '0', '0,00'],
    [{ n: 10n ** 30n, d: 1n }, `1${'0'.repeat(30)}`, `1${'0'.repeat(30)},00`],
  ])('%o is %s, printed %s', (value, exact, printed) => {
    expect(exactText(value)).toBe(exact);
    expect(printedText(value)).toBe(printed);
  });
});

const any = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 10n }))
  .map(([n, d]): Fraction => ({ n, d }));
const same = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

describe('laws', () => {
  test('adding, taking away, multiplying and dividing undo each other', () =>
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(same(minus(plus(a, b), b), a)).toBe(true);
        expect(b.n === 0n || same(times(over(a, b), b), a)).toBe(true);
        expect(over(ZERO, { n: -1n, d: 3n }).d).toBeGreaterThan(0n);
      }),
    ));

  test('order is that of the decimals', () =>
    fc.assert(
      fc.property(any, any, (a, b) => {
        const expected = new Decimal(a.n.toString()).times(b.d.toString()).comparedTo(new Decimal(b.n.toString()).times(a.d.toString()));
        expect(compare(a, b)).toBe(expected);
        expect(same(lesser(a, b), expected <= 0 ? a : b)).toBe(true);
        expect(same(greater(a, b), expected >= 0 ? a : b)).toBe(true);
      }),
    ));

  test('rounding is that of decimal.js, half up', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }), (n, decimals) => {
        const value: Fraction = { n, d: 10n ** 7n };
        expect(same(roundTo(value, decimals), fractionOf(decimalOf(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)))).toBe(true);
      }),
    ));

  test('what was written exactly is read back', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 30 }), (n, decimals) => {
        const value: Fraction = { n, d: 10n ** BigInt(decimals) };
        expect(same(fraction(exactText(value)), value)).toBe(true);
      }),
    ));

  test('a mean of means with different divisors has an end where it must', () => {
    const means = [
      [1n, 3n],
      [1n, 3n],
      [1n, 3n],
    ].map(([n = 0n, d = 1n]): Fraction => ({ n, d }));
    expect(exactText(sumOf(means))).toBe('1');
    expect(exactText(meanOf([whole(4), whole(3)]))).toBe('3.5');
    expect(isWhole(sumOf(means))).toBe(true);
    expect(() => meanOf([])).toThrow('division by zero');
  });
});
