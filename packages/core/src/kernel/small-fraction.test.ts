import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bigOf,
  compare,
  exactText,
  type Fraction,
  isWhole,
  minus,
  over,
  parseFraction,
  plus,
  printedText,
  roundTo,
  times,
} from './fraction.ts';
import { readSmall, type SmallFraction } from './small-fraction.ts';

const MOST = Number.MAX_SAFE_INTEGER;

/** Figures of offices, and those at the edge of what a double holds. */
const numerator = fc.oneof(
  fc.integer({ min: -20_000, max: 20_000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 50 }).map((less) => MOST - less),
);
const divisor = fc.oneof(
  fc.integer({ min: 0, max: 15 }).map((exponent) => 10 ** exponent),
  fc.integer({ min: 0, max: 52 }).map((exponent) => 2 ** exponent),
  fc.integer({ min: 0, max: 22 }).map((exponent) => 5 ** exponent),
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: MOST }),
);
/** Next to half of a whole, of a tenth or of a hundredth: where a little less would be rounded the other way. */
const nearTie = fc
  .record({
    d: divisor,
    half: fc.integer({ min: 0, max: 199 }),
    scale: fc.constantFrom(1n, 10n, 100n),
    off: fc.integer({ min: -1, max: 1 }),
  })
  .map(({ d, half, scale, off }) => ({ n: Number((BigInt(2 * half + 1) * BigInt(d)) / (2n * scale)) + off, d }))
  .filter(({ n }) => Number.isSafeInteger(n));
const any = fc.oneof(fc.record({ n: numerator, d: divisor }), nearTie);

/** Whether small figures give what the same figures give as bigints. */
const agrees = (of: (a: Fraction, b: Fraction) => Fraction, a: SmallFraction, b: SmallFraction): boolean =>
  compare(bigOf(of(a, b)), bigOf(of(bigOf(a), bigOf(b)))) === 0;

test('whatever is computed with doubles is what bigints give, also where it no longer fits', () => {
  const property = fc.property(any, any, (a, b) => {
    const isOrdered = compare(a, b) === compare(bigOf(a), bigOf(b));
    const isDivided = b.n === 0 || agrees(over, a, b);
    return isOrdered && isDivided && agrees(plus, a, b) && agrees(minus, a, b) && agrees(times, a, b);
  });
  expect(fc.check(property, { numRuns: 3000 }).counterexample).toBeNull();
});

test('however it is written or rounded, too', () => {
  const property = fc.property(any, fc.integer({ min: 0, max: 25 }), (a, decimals) => {
    const big = bigOf(a);
    const isSaid = exactText(a) === exactText(big) && printedText(a) === printedText(big) && isWhole(a) === isWhole(big);
    return isSaid && compare(bigOf(roundTo(a, decimals)), bigOf(roundTo(big, decimals))) === 0;
  });
  expect(fc.check(property, { numRuns: 10_000 }).counterexample).toBeNull();
});

test.each<[number, number, string, string]>([
  [1, 3, '0.33333333333333333333', '0,33'],
  [2, 3, '0.66666666666666666667', '0,67'],
  [-2, 3, '-0.66666666666666666667', '-0,67'],
  [-1, 3000, '-0.00033333333333333333', '0,00'],
  [199_999, 100_000, '1.99999', '2,00'],
  [-199_999, 100_000, '-1.99999', '-2,00'],
  [1, 2 ** 30, '0.000000000931322574615478515625', '0,00'],
  [299_999_999, 300_000_000, '0.99999999666666666667', '1,00'],
  [MOST, 1, '9007199254740991', '9007199254740991,00'],
  [1_957_187_417_668_440, 2_699_568_851_956_469, '0.72499999999999999074', '0,72'],
])('%d/%d is %s, printed %s', (n, d, exact, printed) => expect([exactText({ n, d }), printedText({ n, d })]).toEqual([exact, printed]));

test('a product that no longer fits is not rounded away', () => {
  const [third, half] = [3_002_399_751_580_331, 2 ** 52]; // three times the one is 2^53 + 1, twice the other 2^53
  expect(compare({ n: third, d: 2 }, { n: half, d: 3 })).toBe(1);
  expect(agrees(plus, { n: third, d: 7 }, { n: -1, d: 3 })).toBe(true);
  const d = third - 2;
  expect(exactText(roundTo({ n: (3 * d - 1) / 2, d }, 0))).toBe('1');
});

test('reads what the pattern of figures allows, and nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789-.,e '.split('')), maxLength: 18 });
  const property = fc.property(text, (one) => (parseFraction(one) !== null) === /^-?\d+(?:[.,]\d+)?$/.test(one));
  expect(fc.check(property, { numRuns: 5000 }).counterexample).toBeNull();
  expect(['98,11', '-98.110', '-0', '123456789012345', '1234567890123456', '0,0001'].map(readSmall)).toEqual([
    { n: 9811, d: 100 },
    { n: -98_110, d: 1000 },
    { n: 0, d: 1 },
    { n: 123_456_789_012_345, d: 1 },
    null,
    { n: 1, d: 10_000 },
  ]);
});
