import { Decimal as DecimalJs } from 'decimal.js';
import { Decimal } from './decimal.ts';

/** Decimals at which every quotient of a formula is rounded half up: in JS and in SQL, so that both give the same digits. */
export const QUOTIENT_DECIMALS = 24;

/**
 * Sums and products of formulas lose nothing. `Decimal` has 40 significant digits, so what does not fit into them is computed here
 * and handed back as `Decimal`: its constructor keeps every digit. Formulas are limited to far less than this (`formula/size.ts`).
 */
const Wide = DecimalJs.clone({ precision: 20_000, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -100, toExpPos: 100 });
const CUT = 64;
/** Cuts instead of rounding: the 25th decimal alone then decides a half-up rounding to 24, so nothing is ever rounded twice. */
const Cut = DecimalJs.clone({ precision: CUT, rounding: DecimalJs.ROUND_DOWN, toExpNeg: -100, toExpPos: 100 });

const WORD = 7;
const NARROW = 40;

export const addExact = (a: Decimal, b: Decimal): Decimal => (isNarrowSum(a, b) ? a.add(b) : new Decimal(new Wide(a).add(b)));

export const subtractExact = (a: Decimal, b: Decimal): Decimal => (isNarrowSum(a, b) ? a.sub(b) : new Decimal(new Wide(a).sub(b)));

export const multiplyExact = (a: Decimal, b: Decimal): Decimal =>
  digitsIn(a) + digitsIn(b) <= NARROW ? a.mul(b) : new Decimal(new Wide(a).mul(b));

export const sumExact = (values: readonly Decimal[]): Decimal => values.reduce(addExact, new Decimal(0));

/** a ÷ b at 24 decimals, half up. Throws when b is zero: whoever divides has asked before. */
export function divideQuantised(a: Decimal, b: Decimal): Decimal {
  if (b.isZero()) throw new Error('division by zero');
  if (a.e - b.e + QUOTIENT_DECIMALS + 3 <= CUT) return quantised(new Cut(a).div(b));
  const scale = new Wide(10).pow(QUOTIENT_DECIMALS + 1);
  return quantised(new Wide(a).mul(scale).divToInt(b).div(scale));
}

const quantised = (cut: DecimalJs): Decimal => new Decimal(cut.toDecimalPlaces(QUOTIENT_DECIMALS, DecimalJs.ROUND_HALF_UP));

/** basis ^ eksponen for a whole exponent; a negative one is 1 ÷ basis ^ −eksponen at 24 decimals, and throws when basis is zero. */
export function powerExact(basis: Decimal, eksponen: number): Decimal {
  const power = multiplied(basis, Math.abs(eksponen));
  return eksponen < 0 ? divideQuantised(new Decimal(1), power) : power;
}

function multiplied(basis: Decimal, times: number): Decimal {
  if (times === 0) return new Decimal(1);
  const half = multiplied(basis, Math.floor(times / 2));
  const even = multiplyExact(half, half);
  return times % 2 === 0 ? even : multiplyExact(even, basis);
}

/** Digits from the first that is not zero to the end of the last word: words hold seven, the first one those left of a multiple of seven. */
const digitsIn = ({ d, e }: Decimal): number => (d.length - 1) * WORD + (((e % WORD) + WORD) % WORD) + 1;

/** Whether 40 digits hold the sum: from the first digit of the longer to the last of the finer, and one to carry. */
const isNarrowSum = (a: Decimal, b: Decimal): boolean =>
  Math.max(a.e, b.e) + 2 - Math.min(a.e - a.d.length * WORD, b.e - b.d.length * WORD) <= NARROW;
