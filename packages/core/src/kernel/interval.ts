import { Decimal, parseDecimal } from './decimal.ts';

/** Where a value lies when it was rounded before we saw it: both ends belong to it. */
export type Interval = { readonly lo: Decimal; readonly hi: Decimal };

/** A count, or a figure that was never rounded. */
export const exactInterval = (value: Decimal): Interval => ({ lo: value, hi: value });

/**
 * A printed figure ± half a unit of its last digit: `98.58` is 98,575 … 98,585; `94` is 93,5 … 94,5.
 * Closed at both ends, so truncation and half-even rounding at the very middle are not called a mistake. `null`: not a figure.
 */
export function intervalFromPrinted(text: string): Interval | null {
  const value = parseDecimal(text);
  if (value === null) return null;
  const half = new Decimal(10).pow(-decimalsOf(text)).div(2);
  return { lo: value.sub(half), hi: value.add(half) };
}

/** Decimals as printed: trailing zeros count. */
const decimalsOf = (text: string): number => text.split(/[.,]/)[1]?.length ?? 0;

export const addIntervals = (a: Interval, b: Interval): Interval => ({ lo: a.lo.add(b.lo), hi: a.hi.add(b.hi) });

export const subtractIntervals = (a: Interval, b: Interval): Interval => ({ lo: a.lo.sub(b.hi), hi: a.hi.sub(b.lo) });

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = [a.lo.mul(b.lo), a.lo.mul(b.hi), a.hi.mul(b.lo), a.hi.mul(b.hi)];
  return { lo: Decimal.min(...corners), hi: Decimal.max(...corners) };
}

/** `null` when the divisor may be zero: then the quotient may be anything. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (intervalContains(b, new Decimal(0))) return null;
  const corners = [a.lo.div(b.lo), a.lo.div(b.hi), a.hi.div(b.lo), a.hi.div(b.hi)];
  return { lo: Decimal.min(...corners), hi: Decimal.max(...corners) };
}

export const scaleInterval = (a: Interval, factor: Decimal): Interval => multiplyIntervals(a, exactInterval(factor));

export const intervalContains = ({ lo, hi }: Interval, value: Decimal): boolean =>
  lo.lessThanOrEqualTo(value) && value.lessThanOrEqualTo(hi);

/** Whether two rounded figures can be the same figure. */
export const intervalsOverlap = (a: Interval, b: Interval): boolean => a.lo.lessThanOrEqualTo(b.hi) && b.lo.lessThanOrEqualTo(a.hi);
