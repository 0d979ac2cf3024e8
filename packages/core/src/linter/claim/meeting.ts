import { compare, type Fraction, greater, isZero, lesser, minus, over, plus, times, whole, ZERO } from '../../kernel/fraction.ts';
import type { PrintedValue } from './claim.ts';

/** All values a printed figure, or what is computed of printed figures, can stand for; both ends belong to it. */
export type Range = { readonly low: Fraction; readonly high: Fraction };

export const exactly = (value: Fraction): Range => ({ low: value, high: value });
export const countOf = (value: number): Range => exactly(whole(value));

/** Whether two rounded figures can be the same figure. */
export const canMeet = (a: Range, b: Range): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

export const holds = ({ low, high }: Range, value: Fraction): boolean => compare(low, value) <= 0 && compare(value, high) <= 0;
/** Whether every value of `a` lies above every value of `b`: what is certain whatever was rounded. */
export const isAbove = (a: Range, b: Range): boolean => compare(a.low, b.high) > 0;
export const isBelow = (a: Range, b: Range): boolean => compare(a.high, b.low) < 0;

export const sumRange = (parts: readonly Range[]): Range =>
  parts.reduce<Range>((sum, { low, high }) => ({ low: plus(sum.low, low), high: plus(sum.high, high) }), exactly(ZERO));

export const minusRange = (a: Range, b: Range): Range => ({ low: minus(a.low, b.high), high: minus(a.high, b.low) });

export function productRange(a: Range, b: Range): Range {
  const first = times(a.low, b.low);
  const others = [times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return { low: others.reduce(lesser, first), high: others.reduce(greater, first) };
}

/** `null` where the divisor may be zero: then the quotient may be anything. */
export function ratioRange(a: Range, b: Range): Range | null {
  if (holds(b, ZERO) || isZero(b.low) || isZero(b.high)) return null;
  return productRange(a, { low: over(whole(1), b.high), high: over(whole(1), b.low) });
}

export const scaleRange = (a: Range, factor: Fraction): Range => productRange(a, exactly(factor));

/** `null` without members. */
export const meanRange = (parts: readonly Range[]): Range | null =>
  parts.length === 0 ? null : scaleRange(sumRange(parts), over(whole(1), whole(parts.length)));

/** The share in percent, as `34/49` is 69,39 %. */
export function percentRange(part: Range, of: Range): Range | null {
  const ratio = ratioRange(part, of);
  return ratio === null ? null : scaleRange(ratio, whole(100));
}

export const middleOf = ({ low, high }: Range): Fraction => over(plus(low, high), whole(2));

/** Allows for a last digit that was cut off instead of rounded, or was rounded twice: one whole unit of it to either side. */
export function loosened({ low, high, digits }: Pick<PrintedValue, 'low' | 'high' | 'digits'>): Range {
  const half = over(whole(1), whole(2n * 10n ** BigInt(digits)));
  return { low: minus(low, half), high: plus(high, half) };
}
