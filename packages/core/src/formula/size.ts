import { roundHalfUp } from '../kernel/decimal.ts';
import { QUOTIENT_DECIMALS } from '../kernel/exact.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import type { Nilai } from './evaluate.ts';
import type { Formula, FormulaError, Operator } from './formula.ts';
import { MAX_DIGITS } from './read-number.ts';
import { partsOf } from './refs.ts';

/** Digits before and after the decimal sign that a step of a formula may need at most; PostgreSQL's numeric holds 131,072 and 16,383. */
const MAX_RESULT_DIGITS = 4000;

/** The most digits that a value can have: `whole` before the decimal sign, `fraction` after it. */
type Size = { readonly whole: number; readonly fraction: number };

/** Every input that enters a formula: what people may type, and what `boundedInput` makes of figures from elsewhere. */
const INPUT: Size = { whole: MAX_DIGITS, fraction: MAX_DIGITS };
const TRUTH: Size = { whole: 1, fraction: 0 };
/** No list has a thousand million rows, no series as many units. */
const COUNT: Size = { whole: 9, fraction: 0 };

/** What may enter a formula: a figure from elsewhere is rounded half up to 24 decimals, and one above 24 digits cannot be computed with. */
export function boundedInput(held: Nilai): Nilai {
  if (held.kind === 'value') return boundedFigure(held);
  return held.kind === 'deret' ? { ...held, anggota: held.anggota.map(boundedFigure) } : held;
}

function boundedFigure(held: Figure): Figure {
  if (held.kind === 'absent') return held;
  if (held.value.e >= MAX_DIGITS) return absent('not_computable');
  return held.value.decimalPlaces() > MAX_DIGITS ? figure(roundHalfUp(held.value, MAX_DIGITS)) : held;
}

/**
 * The first step whose exact result may need more digits than are kept, or `null`. Products add digits and powers multiply them, so
 * the text alone tells; a formula that passes can be computed exactly on any data, in JS as in SQL.
 */
export function sizeProblem(formula: Formula): FormulaError | null {
  const found: { problem: FormulaError | null } = { problem: null };
  measured(formula, found);
  return found.problem;
}

function measured(formula: Formula, found: { problem: FormulaError | null }): Size {
  const parts = partsOf(formula).map((part) => measured(part, found));
  const { size, widest } = sizeOf(formula, parts);
  const isTooLarge = Math.max(widest.whole, widest.fraction, size.whole, size.fraction) > MAX_RESULT_DIGITS;
  if (isTooLarge) found.problem ??= { code: 'too_large', at: formula.at, found: '' };
  return isTooLarge ? INPUT : size;
}

/** `widest`: what is held on the way, before a quotient is rounded. */
type Sized = { readonly size: Size; readonly widest: Size };

const same = (size: Size): Sized => ({ size, widest: size });

function sizeOf(formula: Formula, parts: readonly Size[]): Sized {
  const largest = {
    whole: Math.max(1, ...parts.map(({ whole }) => whole)),
    fraction: Math.max(0, ...parts.map(({ fraction }) => fraction)),
  };
  switch (formula.kind) {
    case 'number':
      return same({ whole: Math.max(1, formula.value.e + 1), fraction: formula.value.decimalPlaces() });
    case 'ref':
    case 'luar':
      return same(INPUT);
    case 'cacah':
      return same(COUNT);
    case 'banding':
    case 'logika':
    case 'bukan':
      return same(TRUTH);
    case 'negate':
    case 'mutlak':
    case 'jika':
    case 'batas':
      return same(largest);
    case 'bulatkan':
      return { size: { whole: largest.whole + 1, fraction: Math.min(largest.fraction, formula.desimal) }, widest: largest };
    case 'pangkat':
      return powerSize(largest, formula.eksponen);
    case 'binary':
      return binarySize(formula.op, parts[0] ?? largest, parts[1] ?? largest);
    case 'call':
      return summed(largest, formula.fungsi === 'RATA');
    case 'tertimbang': {
      const product = { whole: 2 * largest.whole + COUNT.whole, fraction: 2 * largest.fraction };
      return { size: quotient(product, largest), widest: product };
    }
    default:
      return assertNever(formula);
  }
}

/** A divisor is at least one unit of its last decimal, so a quotient has at most that many digits more. */
const quotient = (dividend: Size, divisor: Size): Size => ({ whole: dividend.whole + divisor.fraction + 1, fraction: QUOTIENT_DECIMALS });

function powerSize({ whole, fraction }: Size, eksponen: number): Sized {
  const times = Math.abs(eksponen);
  const power = { whole: Math.max(1, whole * times), fraction: fraction * times };
  return eksponen < 0 ? { size: quotient({ whole: 1, fraction: 0 }, power), widest: power } : same(power);
}

function binarySize(op: Operator, left: Size, right: Size): Sized {
  switch (op) {
    case '+':
    case '-':
      return same({ whole: Math.max(left.whole, right.whole) + 1, fraction: Math.max(left.fraction, right.fraction) });
    case '*':
      return same({ whole: left.whole + right.whole, fraction: left.fraction + right.fraction });
    case '/':
      return same(quotient(left, right));
    default:
      return assertNever(op);
  }
}

function summed({ whole, fraction }: Size, isMean: boolean): Sized {
  const sum = { whole: whole + COUNT.whole, fraction };
  return isMean ? { size: { whole: sum.whole, fraction: Math.max(fraction, QUOTIENT_DECIMALS) }, widest: sum } : same(sum);
}
