import { Decimal } from './decimal.ts';

/**
 * An exact fraction, for what official indices do: sums, means and shares, rounded only when they are printed.
 * A mean of means, each divided by its own number, is still exact: 93.365 stays 93.365 and does not become 93.36499….
 * The divisor is always above zero; the fraction need not be in lowest terms.
 */
export type Fraction = { readonly n: bigint; readonly d: bigint };

/** Decimals of a figure that has no end, in results that are read by machines. */
export const OUTPUT_DECIMALS = 20;

const FIGURE = /^-?\d+(?:[.,]\d+)?$/;
/** Longer than any figure of a budget or an index; keeps one line of input from taking a minute. */
const MAX_LENGTH = 100;

export const ZERO: Fraction = { n: 0n, d: 1n };

/** A whole number, such as a count. */
export const whole = (value: number | bigint): Fraction => ({ n: BigInt(value), d: 1n });

/** Reads `81,15`, `81.15` or `-3`; thousands separators, exponents, blanks and more than 100 characters give `null`. */
export function parseFraction(text: string): Fraction | null {
  if (text.length > MAX_LENGTH || !FIGURE.test(text)) return null;
  const at = pointIn(text);
  const digits = at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  // Up to 15 digits fit into a number, which becomes a bigint much faster than a text does.
  return { n: BigInt(digits.length <= 15 ? Number(digits) : digits), d: at < 0 ? 1n : powerOfTen(text.length - at - 1) };
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

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** Throws when `b` is zero: whoever divides has asked before. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new Error('division by zero');
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

/** Throws without values: a mean of nothing is an absence, and whoever asks knows which. */
export const meanOf = (values: readonly Fraction[]): Fraction => over(sumOf(values), whole(values.length));

/** Below zero, zero or above zero, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const isZero = ({ n }: Fraction): boolean => n === 0n;
export const isWhole = ({ n, d }: Fraction): boolean => n % d === 0n;

/** Half up (away from zero), once. */
export function roundTo({ n, d }: Fraction, decimals: number): Fraction {
  const scale = powerOfTen(decimals);
  const twice = n * scale * 2n;
  const rounded = (twice < 0n ? twice - d : twice + d) / (2n * d);
  return { n: rounded, d: scale };
}

/** For machines: `98.402`, exact where the figure has an end, else 20 decimals half up; a point, no zeros at the end. */
export function exactText(value: Fraction): string {
  const { n, d } = value;
  const scaled = n * powerOfTen(OUTPUT_DECIMALS);
  if (scaled % d === 0n) return withoutTrailingZeros(decimalText(scaled / d, OUTPUT_DECIMALS));
  const decimals = finiteDecimals(d);
  const isFinite = decimals > OUTPUT_DECIMALS && (n * powerOfTen(decimals)) % d === 0n;
  const shown = isFinite ? decimals : OUTPUT_DECIMALS;
  return withoutTrailingZeros(decimalText(roundTo(value, shown).n, shown));
}

/** For people: `98,40`, as an official paper prints it. Half up, a comma, no thousands point. */
export const printedText = (value: Fraction, decimals = 2): string => decimalText(roundTo(value, decimals).n, decimals).replace('.', ',');

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
