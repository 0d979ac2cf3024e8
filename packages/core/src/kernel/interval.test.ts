import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, roundHalfUp } from './decimal.ts';
import {
  addIntervals,
  divideIntervals,
  exactInterval,
  type Interval,
  intervalContains,
  intervalFromPrinted,
  intervalsOverlap,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from './interval.ts';

const between = (lo: string, hi: string): Interval => ({ lo: new Decimal(lo), hi: new Decimal(hi) });
const text = (interval: Interval | null): string => (interval === null ? 'none' : `${interval.lo.toFixed()}…${interval.hi.toFixed()}`);

describe('a printed figure stands for every value that would be printed so', () => {
  test.each([
    ['98.58', '98.575…98.585'],
    ['98,58', '98.575…98.585'],
    ['94', '93.5…94.5'],
    ['94.00', '93.995…94.005'],
    ['-1.5', '-1.55…-1.45'],
    ['0', '-0.5…0.5'],
    ['sembilan', 'none'],
    ['1.234,5', 'none'],
  ])('%s is %s', (printed, expected) => expect(text(intervalFromPrinted(printed))).toBe(expected));

  test('truncation and half-up of 93,365 both agree with it', () => {
    const exact = new Decimal('93.365');
    expect(['93.36', '93.37', '93.35'].map((printed) => intervalContains(intervalFromPrinted(printed)!, exact))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('arithmetic', () => {
  const a = between('1', '2');
  const b = between('-3', '4');
  test.each([
    ['1…2 + -3…4', addIntervals(a, b), '-2…6'],
    ['1…2 − -3…4', subtractIntervals(a, b), '-3…5'],
    ['1…2 × -3…4', multiplyIntervals(a, b), '-6…8'],
    ['-3…4 / 1…2', divideIntervals(b, a), '-3…4'],
    ['1…2 / -3…4', divideIntervals(a, b), 'none'],
    ['1…2 / -4…-1', divideIntervals(a, between('-4', '-1')), '-2…-0.25'],
    ['1…2 / 0…4', divideIntervals(a, between('0', '4')), 'none'],
    ['1…2 × −25', scaleInterval(a, new Decimal(-25)), '-50…-25'],
    ['exactly 5', exactInterval(new Decimal(5)), '5…5'],
  ])('%s', (_name, found, expected) => expect(text(found)).toBe(expected));

  test('intervals that touch overlap; intervals apart do not', () => {
    expect(intervalsOverlap(between('1', '2'), between('2', '3'))).toBe(true);
    expect(intervalsOverlap(between('2', '3'), between('1', '2'))).toBe(true);
    expect(intervalsOverlap(between('1', '2'), between('2.001', '3'))).toBe(false);
    expect(intervalsOverlap(between('2.001', '3'), between('1', '2'))).toBe(false);
  });
});

const decimals = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => new Decimal(n).div(10_000));

test('whatever was rounded, the true result of an operation lies in the interval of the operation', () => {
  const property = fc.property(decimals, decimals, fc.integer({ min: 0, max: 3 }), (x, y, places) => {
    const rounded = (value: Decimal): Interval => intervalFromPrinted(roundHalfUp(value, places).toFixed(places))!;
    const [ix, iy] = [rounded(x), rounded(y)];
    const quotient = divideIntervals(ix, iy);
    return (
      intervalContains(addIntervals(ix, iy), x.add(y)) &&
      intervalContains(subtractIntervals(ix, iy), x.sub(y)) &&
      intervalContains(multiplyIntervals(ix, iy), x.mul(y)) &&
      (quotient === null || intervalContains(quotient, x.div(y)))
    );
  });
  expect(fc.check(property).counterexample).toBeNull();
});
