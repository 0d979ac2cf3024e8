import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { divideQuantised, powerExact } from '../kernel/exact.ts';
import {
  addIntervals,
  divideIntervals,
  exactInterval,
  type Interval,
  intervalContains,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from '../kernel/interval.ts';
import { assertNever } from '../kernel/result.ts';
import { leavesTotal, reduce } from './combine.ts';
import { evaluateFormula, membersOf, type Nilai } from './evaluate.ts';
import { type Formula, type FungsiAngka, type Operator, rujukanKey } from './formula.ts';

/** `nilai`: what each name holds; `intervals`: where its unrounded value lies. A figure without an interval is exact. */
export type RangedValues = { readonly nilai: ReadonlyMap<string, Nilai>; readonly intervals: ReadonlyMap<string, Interval> };

/**
 * Where the result of a formula lies, given that its inputs were rounded when printed. `null`: absent, or it may be anything.
 * A component used twice is treated as two: the interval can only be too wide, so it never accuses wrongly.
 */
export function evaluateInterval(formula: Formula, values: RangedValues): Interval | null {
  switch (formula.kind) {
    case 'number':
      return exactInterval(formula.value);
    case 'ref':
      return values.intervals.get(formula.kode) ?? exact(formula, values);
    case 'luar':
      return values.intervals.get(rujukanKey(formula.rujukan)) ?? exact(formula, values);
    case 'cacah':
      return exact(formula, values);
    case 'negate':
      return mapped(evaluateInterval(formula.operand, values), (operand) => scaleInterval(operand, new Decimal(-1)));
    case 'mutlak':
      return mapped(evaluateInterval(formula.nilai, values), absolute);
    case 'bulatkan':
      return mapped(evaluateInterval(formula.nilai, values), ({ lo, hi }) => ({
        lo: roundHalfUp(lo, formula.desimal),
        hi: roundHalfUp(hi, formula.desimal),
      }));
    case 'pangkat':
      return mapped(evaluateInterval(formula.basis, values), (basis) => raise(basis, formula.eksponen));
    case 'binary': {
      const left = evaluateInterval(formula.left, values);
      const right = evaluateInterval(formula.right, values);
      return left === null || right === null ? null : operate({ op: formula.op, left, right });
    }
    case 'banding':
    case 'logika':
    case 'bukan':
    case 'jika':
    case 'call':
    case 'tertimbang':
    case 'batas':
      return overParts(formula, values);
    default:
      return assertNever(formula);
  }
}

type OverParts = Extract<Formula, { kind: 'banding' | 'logika' | 'bukan' | 'jika' | 'call' | 'tertimbang' | 'batas' }>;

function overParts(formula: OverParts, values: RangedValues): Interval | null {
  switch (formula.kind) {
    case 'banding':
    case 'logika':
    case 'bukan':
      return evaluateFormula(formula, values.nilai).result.kind === 'absent' ? null : undecided;
    case 'jika':
      return either(formula, values);
    case 'call': {
      const members = formula.args.flatMap((arg) => staying(arg, values));
      return apply(formula.fungsi, members);
    }
    case 'tertimbang':
      return weighted(formula, values);
    case 'batas': {
      const [nilai, bawah, atas] = [formula.nilai, formula.bawah, formula.atas].map((part) => evaluateInterval(part, values));
      if (nilai == null || bawah == null || atas == null) return null;
      const clamped = (end: keyof Interval): Decimal => Decimal.min(Decimal.max(nilai[end], bawah[end]), atas[end]);
      return { lo: clamped('lo'), hi: clamped('hi') };
    }
    default:
      return assertNever(formula);
  }
}

/** A comparison of rounded figures may come out either way. */
const undecided: Interval = { lo: new Decimal(0), hi: new Decimal(1) };

const mapped = (interval: Interval | null, of: (interval: Interval) => Interval | null): Interval | null =>
  interval === null ? null : of(interval);

function exact(formula: Formula, { nilai }: RangedValues): Interval | null {
  const { result } = evaluateFormula(formula, nilai);
  return result.kind === 'value' ? exactInterval(result.value) : null;
}

function operate({ op, left, right }: { readonly op: Operator; readonly left: Interval; readonly right: Interval }): Interval | null {
  switch (op) {
    case '+':
      return addIntervals(left, right);
    case '-':
      return subtractIntervals(left, right);
    case '*':
      return multiplyIntervals(left, right);
    case '/':
      return divideIntervals(left, right);
    default:
      return assertNever(op);
  }
}

const ZERO = new Decimal(0);

function absolute({ lo, hi }: Interval): Interval {
  const [a, b] = [lo.abs(), hi.abs()];
  return { lo: intervalContains({ lo, hi }, ZERO) ? ZERO : Decimal.min(a, b), hi: Decimal.max(a, b) };
}

function raise(basis: Interval, eksponen: number): Interval | null {
  if (eksponen === 0) return exactInterval(new Decimal(1));
  const spansZero = intervalContains(basis, ZERO);
  if (eksponen < 0 && spansZero) return null;
  const ends = [powerExact(basis.lo, eksponen), powerExact(basis.hi, eksponen)];
  const isBowl = eksponen % 2 === 0 && spansZero;
  return { lo: isBowl ? ZERO : Decimal.min(...ends), hi: Decimal.max(...ends) };
}

/** Both branches, since the inputs of the condition were rounded too: wide, but it never accuses wrongly. A branch without a value cannot be excluded. */
function either(formula: Extract<Formula, { kind: 'jika' }>, values: RangedValues): Interval | null {
  if (evaluateFormula(formula.syarat, values.nilai).result.kind === 'absent') return null;
  const [maka, lainnya] = [evaluateInterval(formula.maka, values), evaluateInterval(formula.lainnya, values)];
  if (maka === null || lainnya === null) return null;
  return { lo: Decimal.min(maka.lo, lainnya.lo), hi: Decimal.max(maka.hi, lainnya.hi) };
}

function staying(arg: Formula, values: RangedValues): readonly (Interval | null)[] {
  const members = membersOf(arg, values.nilai).filter(({ result }) => !leavesTotal(result));
  const isSeries = arg.kind === 'luar' && values.nilai.get(rujukanKey(arg.rujukan))?.kind === 'deret';
  if (!isSeries) return members.map(() => evaluateInterval(arg, values));
  return members.map(({ result }) => (result.kind === 'value' ? exactInterval(result.value) : null));
}

/** Every function rises with each member, so its ends are its values at the ends. */
function apply(fungsi: FungsiAngka, members: readonly (Interval | null)[]): Interval | null {
  const known = members.flatMap((member) => (member === null ? [] : [member]));
  if (known.length === 0 || known.length < members.length) return null;
  return {
    lo: reduce(
      fungsi,
      known.map(({ lo }) => lo),
    ),
    hi: reduce(
      fungsi,
      known.map(({ hi }) => hi),
    ),
  };
}

/** A weighted mean lies between its smallest and its largest member, as long as no weight is negative. */
function weighted(formula: Extract<Formula, { kind: 'tertimbang' }>, values: RangedValues): Interval | null {
  const pairs = formula.pasangan.filter(
    ({ nilai, bobot }) => ![nilai, bobot].some((part) => leavesTotal(evaluateFormula(part, values.nilai).result)),
  );
  const found = pairs.map(({ nilai, bobot }) => ({ nilai: evaluateInterval(nilai, values), bobot: evaluateInterval(bobot, values) }));
  const products = found.map(({ nilai, bobot }) => (nilai === null || bobot === null ? null : multiplyIntervals(nilai, bobot)));
  const total = apply(
    'JUMLAH',
    found.map(({ bobot }) => bobot),
  );
  const sum = apply('JUMLAH', products);
  if (sum === null || total === null) return null;
  return isExact(sum) && isExact(total) && !total.lo.isZero()
    ? exactInterval(divideQuantised(sum.lo, total.lo))
    : divideIntervals(sum, total);
}

const isExact = ({ lo, hi }: Interval): boolean => lo.equals(hi);
