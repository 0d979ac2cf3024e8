import { Decimal, parseDecimal } from './decimal.ts';
import { addExact, divideQuantised, multiplyExact, subtractExact } from './exact.ts';

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
  const half = halfUnit(decimalsOf(text));
  return { lo: value.sub(half), hi: value.add(half) };
}

const halves: Decimal[] = [];
/** 0,5 · 0,05 · 0,005 …: made once, a file of figures asks for it by the hundred thousand. */
const halfUnit = (decimals: number): Decimal => (halves[decimals] ??= new Decimal(10).pow(-decimals).div(2));

/** Decimals as printed: trailing zeros count. */
const decimalsOf = (text: string): number => text.split(/[.,]/)[1]?.length ?? 0;

export const addIntervals = (a: Interval, b: Interval): Interval => ({ lo: addExact(a.lo, b.lo), hi: addExact(a.hi, b.hi) });

export const subtractIntervals = (a: Interval, b: Interval): Interval => ({ lo: subtractExact(a.lo, b.hi), hi: subtractExact(a.hi, b.lo) });

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = [multiplyExact(a.lo, b.lo), multiplyExact(a.lo, b.hi), multiplyExact(a.hi, b.lo), multiplyExact(a.hi, b.hi)];
  return { lo: Decimal.min(...corners), hi: Decimal.max(...corners) };
}

/** `null` when the divisor may be zero: then the quotient may be anything. Quantised like every quotient, which keeps the order. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (intervalContains(b, new Decimal(0))) return null;
  const corners = [divideQuantised(a.lo, b.lo), divideQuantised(a.lo, b.hi), divideQuantised(a.hi, b.lo), divideQuantised(a.hi, b.hi)];
  return { lo: Decimal.min(...corners), hi: Decimal.max(...corners) };
}

export const scaleInterval = (a: Interval, factor: Decimal): Interval => multiplyIntervals(a, exactInterval(factor));

export const intervalContains = ({ lo, hi }: Interval, value: Decimal): boolean =>
  lo.lessThanOrEqualTo(value) && value.lessThanOrEqualTo(hi);

/** Whether two rounded figures can be the same figure. */
export const intervalsOverlap = (a: Interval, b: Interval): boolean => a.lo.lessThanOrEqualTo(b.hi) && b.lo.lessThanOrEqualTo(a.hi);
