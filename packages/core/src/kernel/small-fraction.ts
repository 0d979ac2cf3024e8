/**
 * Fractions of two whole numbers that a double holds exactly: nearly every figure of an office is one, and adding doubles costs
 * a tenth of adding bigints. Every function here answers `null` where an exact answer would not fit; the bigints then do it.
 *
 * Why flooring a quotient is exact: for whole x < 2^53 and d > 0, x ÷ d lies at least 1/d away from a whole number that it is not,
 * and a double is wrong by at most x ÷ d × 2^-53 < 1/d.
 */
export type SmallFraction = { readonly n: number; readonly d: number };

const MOST = Number.MAX_SAFE_INTEGER;
const fits = (n: number): boolean => n <= MOST && n >= -MOST;

const small = (n: number, d: number): SmallFraction | null => (fits(n) && d <= MOST ? { n, d } : null);

export function plusSmall(a: SmallFraction, b: SmallFraction): SmallFraction | null {
  if (a.d === b.d) return small(a.n + b.n, a.d);
  if (a.d % b.d === 0) return plusScaled(a, b.n * (a.d / b.d), a.d);
  if (b.d % a.d === 0) return plusScaled(b, a.n * (b.d / a.d), b.d);
  const left = a.n * b.d;
  const right = b.n * a.d;
  return fits(left) && fits(right) ? small(left + right, a.d * b.d) : null;
}

/** The scaled one may itself not fit: then a sum that fits again would be a wrong one. */
const plusScaled = ({ n }: SmallFraction, scaled: number, d: number): SmallFraction | null => (fits(scaled) ? small(n + scaled, d) : null);

export const timesSmall = (a: SmallFraction, b: SmallFraction): SmallFraction | null => small(a.n * b.n, a.d * b.d);

/** `b` is not zero. */
export const overSmall = (a: SmallFraction, b: SmallFraction): SmallFraction | null =>
  b.n < 0 ? small(-a.n * b.d, a.d * -b.n) : small(a.n * b.d, a.d * b.n);

export function compareSmall(a: SmallFraction, b: SmallFraction): -1 | 0 | 1 | null {
  if (a.d === b.d) return order(a.n, b.n);
  const left = a.n * b.d;
  const right = b.n * a.d;
  return fits(left) && fits(right) ? order(left, right) : null;
}

function order(left: number, right: number): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** n ÷ d times a power of ten, half up and away from zero. */
export function roundedSmall({ n, d }: SmallFraction, scale: number): number | null {
  const doubled = n * scale * 2;
  const shifted = doubled < 0 ? doubled - d : doubled + d;
  return fits(doubled) && fits(shifted) && 2 * d <= MOST ? Math.trunc(shifted / (2 * d)) : null;
}

/** Reads `-98,11` digit by digit; `null`: no figure, or one of more than 15 digits. */
export function readSmall(text: string): SmallFraction | null {
  const { length } = text;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length - start > MOST_DIGITS + 1 || length === start) return null;
  let n = 0;
  let point = -1;
  for (let i = start; i < length; i += 1) {
    const digit = text.charCodeAt(i) - ZERO_DIGIT;
    if (digit >= 0 && digit <= 9) n = n * 10 + digit;
    else if ((digit === POINT || digit === COMMA) && point < 0 && i > start && i < length - 1) point = i;
    else return null;
  }
  if (length - start - (point < 0 ? 0 : 1) > MOST_DIGITS) return null;
  return { n: start === 1 && n !== 0 ? -n : n, d: point < 0 ? 1 : TENS[length - point - 1]! };
}

const MINUS = 0x2d;
const ZERO_DIGIT = 0x30;
const POINT = 0x2e - ZERO_DIGIT;
const COMMA = 0x2c - ZERO_DIGIT;
const MOST_DIGITS = 15;
const TENS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Decimals half up at two places with a comma; `null` where the figure needs bigints. */
export function printedSmall({ n, d }: SmallFraction): string | null {
  const size = Math.abs(n);
  const before = Math.floor(size / d);
  const doubled = (size - before * d) * 200 + d;
  if (!fits(doubled)) return null;
  const hundredths = Math.floor(doubled / (2 * d));
  const ones = hundredths === 100 ? before + 1 : before;
  const rest = hundredths === 100 ? 0 : hundredths;
  return `${n < 0 && (ones > 0 || rest > 0) ? '-' : ''}${ones},${rest < 10 ? '0' : ''}${rest}`;
}

/** Long division by as many digits at a time as fit. `null`: needs bigints, or does not end within so many decimals. */
export function exactSmall({ n, d }: SmallFraction, decimals: number): string | null {
  const size = Math.abs(n);
  const before = Math.floor(size / d);
  let rest = size - before * d;
  const head = `${n < 0 ? '-' : ''}${before}`;
  if (rest === 0) return head;
  const most = digitsAtOnce(d);
  if (most === 0) return null;
  let text = '';
  for (let left = decimals; rest > 0 && left > 0; left -= most) {
    const width = left < most ? left : most;
    const scaled = rest * TENS[width]!;
    const digits = Math.floor(scaled / d);
    rest = scaled - digits * d;
    text += padded(digits, width);
  }
  if (rest === 0) return `${head}.${withoutZeros(text)}`;
  return mayEndLater(d) ? null : roundedUp(head, text, 2 * rest >= d);
}

/** How many digits long division brings forth in one step. */
function digitsAtOnce(d: number): number {
  let digits = MOST_AT_ONCE;
  while (digits > 1 && d > MOST / TENS[digits]!) digits -= 1;
  return digits > 1 ? digits : 0;
}

const MOST_AT_ONCE = 7;

const padded = (digits: number, width: number): string => {
  const text = String(digits);
  return text.length === width ? text : text.padStart(width, '0');
};

function withoutZeros(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO_DIGIT) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** A figure ends after more than 20 decimals only if 2^21 divides its divisor; 5^21 is larger than any that comes here. */
const mayEndLater = (d: number): boolean => d % 2 ** 21 === 0;

/** `null` where the last digit is a nine: a carry may run through all of them. Some digit is not zero: no divisor has twenty digits. */
function roundedUp(head: string, text: string, isUp: boolean): string | null {
  if (!isUp) return `${head}.${withoutZeros(text)}`;
  const last = text.charCodeAt(text.length - 1) - ZERO_DIGIT;
  return last === 9 ? null : `${head}.${text.slice(0, -1)}${last + 1}`;
}
