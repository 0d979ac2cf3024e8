import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { addExact, divideQuantised, multiplyExact, powerExact, sumExact } from '../kernel/exact.ts';
import { assertNever } from '../kernel/result.ts';
import type { Formula, Operator } from './formula.ts';

/** Where a value may lie on any data; `null`: without end. */
export type Range = { readonly lo: Decimal | null; readonly hi: Decimal | null };

/** What a component or a list may hold, by the caller's knowledge. */
export type RangeOfLeaf = (formula: Extract<Formula, { kind: 'ref' | 'luar' | 'cacah' }>) => Range;

const ANYTHING: Range = { lo: null, hi: null };
const ZERO = new Decimal(0);
const TRUTH: Range = { lo: ZERO, hi: new Decimal(1) };

/** The range of a formula over the ranges of its components: it may be too wide, never too narrow. */
export function rangeOf(formula: Formula, leaf: RangeOfLeaf): Range {
  const of = (part: Formula): Range => rangeOf(part, leaf);
  switch (formula.kind) {
    case 'number':
      return { lo: formula.value, hi: formula.value };
    case 'ref':
    case 'luar':
    case 'cacah':
      return leaf(formula);
    case 'negate':
      return negated(of(formula.operand));
    case 'mutlak':
      return absolute(of(formula.nilai));
    case 'bulatkan': {
      const { lo, hi } = of(formula.nilai);
      return { lo: lo && roundHalfUp(lo, formula.desimal), hi: hi && roundHalfUp(hi, formula.desimal) };
    }
    case 'pangkat':
      return raised(of(formula.basis), formula.eksponen);
    case 'binary':
      return operated(formula.op, of(formula.left), of(formula.right));
    case 'banding':
    case 'logika':
    case 'bukan':
      return TRUTH;
    case 'jika':
      return hull([of(formula.maka), of(formula.lainnya)]);
    case 'call':
      return aggregated(formula, formula.args.map(of));
    case 'tertimbang':
      return weighted(
        formula.pasangan.map(({ nilai }) => of(nilai)),
        formula.pasangan.map(({ bobot }) => of(bobot)),
      );
    case 'batas':
      return clamped(of(formula.nilai), of(formula.bawah), of(formula.atas));
    default:
      return assertNever(formula);
  }
}

export const excludesZero = ({ lo, hi }: Range): boolean => lo?.greaterThan(0) === true || hi?.lessThan(0) === true;

const isNotNegative = ({ lo }: Range): boolean => lo?.greaterThanOrEqualTo(0) === true;

const both = (a: Decimal | null, b: Decimal | null, of: (a: Decimal, b: Decimal) => Decimal): Decimal | null =>
  a === null || b === null ? null : of(a, b);

const negated = ({ lo, hi }: Range): Range => ({ lo: hi && hi.neg(), hi: lo && lo.neg() });

function absolute(range: Range): Range {
  if (isNotNegative(range)) return range;
  if (range.hi?.lessThanOrEqualTo(0) === true) return negated(range);
  return { lo: ZERO, hi: both(range.lo, range.hi, (lo, hi) => Decimal.max(lo.abs(), hi.abs())) };
}

const smallest = (ends: readonly (Decimal | null)[]): Decimal | null => ends.reduce((a, b) => both(a, b, (x, y) => Decimal.min(x, y)));
const largest = (ends: readonly (Decimal | null)[]): Decimal | null => ends.reduce((a, b) => both(a, b, (x, y) => Decimal.max(x, y)));

const hull = (ranges: readonly Range[]): Range => ({ lo: smallest(ranges.map(({ lo }) => lo)), hi: largest(ranges.map(({ hi }) => hi)) });

function operated(op: Operator, a: Range, b: Range): Range {
  switch (op) {
    case '+':
      return { lo: both(a.lo, b.lo, addExact), hi: both(a.hi, b.hi, addExact) };
    case '-':
      return operated('+', a, negated(b));
    case '*':
      return multiplied(a, b);
    case '/':
      return divided(a, b);
    default:
      return assertNever(op);
  }
}

function multiplied(a: Range, b: Range): Range {
  if (isNotNegative(a) && isNotNegative(b)) return { lo: both(a.lo, b.lo, multiplyExact), hi: both(a.hi, b.hi, multiplyExact) };
  if (a.lo === null || a.hi === null || b.lo === null || b.hi === null) return ANYTHING;
  const corners = [multiplyExact(a.lo, b.lo), multiplyExact(a.lo, b.hi), multiplyExact(a.hi, b.lo), multiplyExact(a.hi, b.hi)];
  return { lo: Decimal.min(...corners), hi: Decimal.max(...corners) };
}

function divided(a: Range, b: Range): Range {
  if (!isNotNegative(a) || b.lo?.greaterThan(0) !== true) return ANYTHING;
  return { lo: b.hi === null ? ZERO : both(a.lo, b.hi, divideQuantised), hi: both(a.hi, b.lo, divideQuantised) };
}

function raised(basis: Range, eksponen: number): Range {
  const power = (end: Decimal): Decimal => powerExact(end, eksponen);
  if (eksponen === 0) return { lo: new Decimal(1), hi: new Decimal(1) };
  if (eksponen < 0) return ANYTHING;
  if (isNotNegative(basis) || eksponen % 2 !== 0) return { lo: basis.lo && power(basis.lo), hi: basis.hi && power(basis.hi) };
  const { lo, hi } = absolute(basis);
  return { lo: lo && power(lo), hi: hi && power(hi) };
}

const total = (ends: readonly (Decimal | null)[]): Decimal | null =>
  ends.some((end) => end === null) ? null : sumExact(ends.flatMap((end) => end ?? []));

/** Members may leave, so an end must hold for whichever members stay, at least one. A number of the text always stays. */
function aggregated({ fungsi, args }: Extract<Formula, { kind: 'call' }>, ranges: readonly Range[]): Range {
  const members = hull(ranges);
  const numbers = args.flatMap((arg) => (arg.kind === 'number' ? [arg.value] : []));
  if (fungsi === 'MAKS' && numbers.length > 0)
    return { lo: Decimal.max(...numbers, members.lo ?? Decimal.min(...numbers)), hi: members.hi };
  if (fungsi === 'MIN' && numbers.length > 0) return { lo: members.lo, hi: Decimal.min(...numbers, members.hi ?? Decimal.max(...numbers)) };
  if (fungsi !== 'JUMLAH') return members;
  const below = total(ranges.map(({ lo }) => lo && Decimal.min(lo, ZERO)));
  const above = total(ranges.map(({ hi }) => hi && Decimal.max(hi, ZERO)));
  return { lo: isNotNegative(members) ? members.lo : below, hi: above };
}

const weighted = (values: readonly Range[], weights: readonly Range[]): Range => (weights.every(isNotNegative) ? hull(values) : ANYTHING);

function clamped(nilai: Range, bawah: Range, atas: Range): Range {
  const end = (of: keyof Range): Decimal | null => {
    const raisedTo = nilai[of] === null ? (of === 'lo' ? bawah.lo : null) : bawah[of] && Decimal.max(nilai[of], bawah[of]);
    if (raisedTo === null) return of === 'hi' ? atas.hi : null;
    return atas[of] === null ? (of === 'hi' ? raisedTo : null) : Decimal.min(raisedTo, atas[of]);
  };
  return { lo: end('lo'), hi: end('hi') };
}
