import { Decimal } from './decimal.ts';
import {
  compareSmall,
  exactSmall,
  overSmall,
  plusSmall,
  printedSmall,
  readSmall,
  roundedSmall,
  type SmallFraction,
  timesSmall,
} from './small-fraction.ts';

/**
 * An exact fraction, for what official indices do: sums, means and shares, rounded only when they are printed.
 * A mean of means, each divided by its own number, is still exact: 93.365 stays 93.365 and does not become 93.36499….
 * The divisor is always above zero; the fraction need not be in lowest terms. Two doubles while both are whole and exact, else two
 * bigints: nobody but this file and `small-fraction` reads which.
 */
export type Fraction = SmallFraction | BigFraction;
export type BigFraction = { readonly n: bigint; readonly d: bigint };

/** Decimals of a figure that has no end, in results that are read by machines. */
export const OUTPUT_DECIMALS = 20;

const FIGURE = /^-?\d+(?:[.,]\d+)?$/;
/** Longer than any figure of a budget or an index; keeps one line of input from taking a minute. */
const MAX_LENGTH = 100;

export const ZERO: Fraction = { n: 0, d: 1 };

const isSmall = (a: Fraction): a is SmallFraction => typeof a.n === 'number';
/** For who counts in whole numbers of any size. */
export const bigOf = (a: Fraction): BigFraction => (isSmall(a) ? { n: BigInt(a.n), d: BigInt(a.d) } : a);

/** A whole number, such as a count. */
export const whole = (value: number | bigint): Fraction => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { n: value, d: 1 } : { n: BigInt(value), d: 1n };
  const near = Number(value);
  return Number.isSafeInteger(near) ? { n: near, d: 1 } : { n: value, d: 1n };
};

/** Reads `81,15`, `81.15` or `-3`; thousands separators, exponents, blanks and more than 100 characters give `null`. */
export function parseFraction(text: string): Fraction | null {
  const small = readSmall(text);
  if (small !== null) return small;
  if (text.length > MAX_LENGTH || !FIGURE.test(text)) return null;
  const at = pointIn(text);
  return at < 0 ? { n: BigInt(text), d: 1n } : { n: BigInt(text.slice(0, at) + text.slice(at + 1)), d: powerOfTen(text.length - at - 1) };
}

function pointIn(text: string): number {
  const at = text.indexOf('.');
  return at < 0 ? text.indexOf(',') : at;
}

/** Figures of rule packs, read once: there are a few hundred of them, and a calculation asks for the same ones again and again. */
const ours = new Map<string, Fraction>();

/** The same for a figure of ours, such as one in a rule pack; throws when it is none. */
export function fraction(text: string): Fraction {
  const known = ours.get(text);
  if (known !== undefined) return known;
  const read = parseFraction(text);
  if (read === null) throw new Error(`no figure: ${text}`);
  if (ours.size < 1000) ours.set(text, read);
  return read;
}

export const fractionOf = (value: Decimal): Fraction => fraction(value.toFixed());

/** 40 significant digits: for traces and everything that computes with `Decimal`. */
export const decimalOf = ({ n, d }: Fraction): Decimal => new Decimal(n.toString()).div(new Decimal(d.toString()));

export const plus = (a: Fraction, b: Fraction): Fraction =>
  (isSmall(a) && isSmall(b) ? plusSmall(a, b) : null) ?? plusBig(bigOf(a), bigOf(b));

function plusBig(a: BigFraction, b: BigFraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export const negated = (a: Fraction): Fraction => (isSmall(a) ? { n: a.n === 0 ? 0 : -a.n, d: a.d } : { n: -a.n, d: a.d });

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negated(b));

export const times = (a: Fraction, b: Fraction): Fraction =>
  (isSmall(a) && isSmall(b) ? timesSmall(a, b) : null) ?? timesBig(bigOf(a), bigOf(b));

const timesBig = (a: BigFraction, b: BigFraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** Throws when `b` is zero: whoever divides has asked before. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (isZero(b)) throw new Error('division by zero');
  return (isSmall(a) && isSmall(b) ? overSmall(a, b) : null) ?? overBig(bigOf(a), bigOf(b));
}

const overBig = (a: BigFraction, b: BigFraction): Fraction =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };

export const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

/** Throws without values: a mean of nothing is an absence, and whoever asks knows which. */
export const meanOf = (values: readonly Fraction[]): Fraction => over(sumOf(values), whole(values.length));

/** Below zero, zero or above zero, as `a` is less than, equal to or more than `b`. */
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 =>
  (isSmall(a) && isSmall(b) ? compareSmall(a, b) : null) ?? compareBig(bigOf(a), bigOf(b));

function compareBig(a: BigFraction, b: BigFraction): -1 | 0 | 1 {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const isZero = ({ n }: Fraction): boolean => n === 0 || n === 0n;
export const isNegative = ({ n }: Fraction): boolean => n < 0;
export const isAboveZero = ({ n }: Fraction): boolean => n > 0;
export const isWhole = (a: Fraction): boolean => (isSmall(a) ? a.n % a.d === 0 : a.n % a.d === 0n);

/** Half up (away from zero), once. */
export function roundTo(a: Fraction, decimals: number): Fraction {
  const scale = 10 ** decimals;
  const rounded = isSmall(a) && Number.isSafeInteger(scale) ? roundedSmall(a, scale) : null;
  return rounded === null ? roundBig(bigOf(a), decimals) : { n: rounded, d: scale };
}

function roundBig({ n, d }: BigFraction, decimals: number): BigFraction {
  const scale = powerOfTen(decimals);
  const twice = n * scale * 2n;
  const rounded = (twice < 0n ? twice - d : twice + d) / (2n * d);
  return { n: rounded, d: scale };
}

/** For machines: `98.402`, exact where the figure has an end, else 20 decimals half up; a point, no zeros at the end. */
export const exactText = (value: Fraction): string =>
  (isSmall(value) ? exactSmall(value, OUTPUT_DECIMALS) : null) ?? exactBig(bigOf(value));

function exactBig(value: BigFraction): string {
  const { n, d } = value;
  const scaled = n * powerOfTen(OUTPUT_DECIMALS);
  if (scaled % d === 0n) return withoutTrailingZeros(decimalText(scaled / d, OUTPUT_DECIMALS));
  const decimals = finiteDecimals(d);
  const isFinite = decimals > OUTPUT_DECIMALS && (n * powerOfTen(decimals)) % d === 0n;
  const shown = isFinite ? decimals : OUTPUT_DECIMALS;
  return withoutTrailingZeros(decimalText(roundBig(value, shown).n, shown));
}

/** For people: `98,40`, as an official paper prints it. Half up, a comma, no thousands point. */
export const printedText = (value: Fraction, decimals = 2): string =>
  (decimals === 2 && isSmall(value) ? printedSmall(value) : null) ??
  decimalText(roundBig(bigOf(value), decimals).n, decimals).replace('.', ',');

/** A figure with this divisor either ends within so many decimals or never does: 2 and 5 divide it no more often than it has bits. */
const finiteDecimals = (d: bigint): number => d.toString(16).length * 4;

function decimalText(n: bigint, decimals: number): string {
  const digits = (n < 0n ? -n : n).toString().padStart(decimals + 1, '0');
  const sign = n < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const withoutTrailingZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const POWERS: readonly bigint[] = Array.from({ length: 41 }, (_, exponent) => 10n ** BigInt(exponent));
const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);
