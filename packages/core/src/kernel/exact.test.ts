import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { addExact, divideQuantised, multiplyExact, powerExact, QUOTIENT_DECIMALS, subtractExact, sumExact } from './exact.ts';

/** A decimal as digits and places, so that whole numbers can tell what is right. */
type Scaled = { readonly digits: bigint; readonly places: number };
const scaled = (most: bigint): fc.Arbitrary<Scaled> =>
  fc.record({ digits: fc.bigInt({ min: -most, max: most }), places: fc.integer({ min: 0, max: 24 }) });
const any = fc.oneof(scaled(10n ** 48n), scaled(10n ** 6n), scaled(10n ** 20n));
const decimal = ({ digits, places }: Scaled): Decimal => new Decimal(`${digits}e${-places}`);
const written = (digits: bigint, places: number): string => new Decimal(`${digits}e${-places}`).toFixed();
const lift = ({ digits, places }: Scaled, to: number): bigint => digits * 10n ** BigInt(to - places);
const abs = (n: bigint): bigint => (n < 0n ? -n : n);

/** a ÷ b half away from zero, in whole numbers. */
function rounded(a: bigint, b: bigint): bigint {
  const size = (2n * abs(a) + abs(b)) / (2n * abs(b));
  return a < 0n === b < 0n ? size : -size;
}

const counterexample = (property: fc.IProperty<[Scaled, Scaled]>): unknown => fc.check(property, { numRuns: 2000 }).counterexample;

describe('arithmetic of formulas agrees with whole numbers, digit for digit', () => {
  test('sums and differences', () => {
    const property = fc.property(any, any, (a, b) => {
      const sum = written(lift(a, 24) + lift(b, 24), 24);
      const difference = written(lift(a, 24) - lift(b, 24), 24);
      return addExact(decimal(a), decimal(b)).toFixed() === sum && subtractExact(decimal(a), decimal(b)).toFixed() === difference;
    });
    expect(counterexample(property)).toBeNull();
  });

  test('products', () => {
    const property = fc.property(
      any,
      any,
      (a, b) => multiplyExact(decimal(a), decimal(b)).toFixed() === written(a.digits * b.digits, a.places + b.places),
    );
    expect(counterexample(property)).toBeNull();
  });

  test('quotients, half up at 24 decimals', () => {
    const property = fc.property(any, any, (a, b) => {
      if (b.digits === 0n) return true;
      const quotient = rounded(lift(a, 24) * 10n ** BigInt(QUOTIENT_DECIMALS), lift(b, 24));
      return divideQuantised(decimal(a), decimal(b)).toFixed() === written(quotient, QUOTIENT_DECIMALS);
    });
    expect(counterexample(property)).toBeNull();
  });
});

test.each([
  ['2', '3', '0.666666666666666666666667'],
  ['-2', '3', '-0.666666666666666666666667'],
  ['1', '2000000000000000000000000', '0.000000000000000000000001'],
  ['1', '2000000000000000000000001', '0'],
  ['0', '7', '0'],
  ['1e40', '3', '3333333333333333333333333333333333333333.333333333333333333333333'],
  // 40 digits would round this up to a half first, and then up once more.
  ['1000000000000000000.4999999999999999999999994999', '1e0', '1000000000000000000.499999999999999999999999'],
])('%s ÷ %s is %s', (a, b, expected) => expect(divideQuantised(new Decimal(a), new Decimal(b)).toFixed()).toBe(expected));

test('nothing divides by zero', () => {
  expect(() => divideQuantised(new Decimal(1), new Decimal(0))).toThrow('division by zero');
  expect(() => powerExact(new Decimal(0), -1)).toThrow('division by zero');
});

test('powers keep every digit, and negative ones are quotients', () => {
  expect(powerExact(new Decimal('1.000000000000000000000001'), 2).toFixed()).toBe('1.000000000000000000000002000000000000000000000001');
  expect(powerExact(new Decimal('-1.5'), 3).toFixed()).toBe('-3.375');
  expect(powerExact(new Decimal(0), 0).toFixed()).toBe('1');
  expect(powerExact(new Decimal(7), -2).toFixed()).toBe('0.02040816326530612244898');
  expect(powerExact(new Decimal('999999999999999999999999.999999999999999999999999'), 99).precision(true)).toBeGreaterThan(4700);
});

test('the sum of nothing is nothing, and of many is exact', () => {
  expect(sumExact([]).toFixed()).toBe('0');
  expect(sumExact(['1e24', '1e-24', '-1e24'].map((text) => new Decimal(text))).toFixed()).toBe('0.000000000000000000000001');
});

test('what comes out is the decimal of everything else', () => {
  const [wide, narrow] = [new Decimal('1e30').add('1e-9'), new Decimal('1e-30')];
  const results = [addExact(wide, narrow), multiplyExact(wide, wide), divideQuantised(wide, narrow), divideQuantised(narrow, wide)];
  for (const result of results) expect(result.constructor).toBe(Decimal);
});
