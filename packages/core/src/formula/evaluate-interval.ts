import { Decimal } from '../kernel/decimal.ts';
import {
  addIntervals,
  divideIntervals,
  exactInterval,
  type Interval,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from '../kernel/interval.ts';
import { assertNever } from '../kernel/result.ts';
import { leavesTotal, reduce } from './combine.ts';
import { evaluateFormula, type Nilai } from './evaluate.ts';
import type { Formula, FungsiAngka, Operator } from './formula.ts';

/** `nilai`: what each component holds; `intervals`: where its unrounded value lies. A figure without an interval is exact. */
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
    case 'cacah':
      return exact(formula, values);
    case 'negate': {
      const operand = evaluateInterval(formula.operand, values);
      return operand === null ? null : scaleInterval(operand, new Decimal(-1));
    }
    case 'binary': {
      const left = evaluateInterval(formula.left, values);
      const right = evaluateInterval(formula.right, values);
      return left === null || right === null ? null : operate({ op: formula.op, left, right });
    }
    case 'call': {
      const staying = formula.args.filter((arg) => !leavesTotal(evaluateFormula(arg, values.nilai).result));
      return apply(
        formula.fungsi,
        staying.map((arg) => evaluateInterval(arg, values)),
      );
    }
    default:
      return assertNever(formula);
  }
}

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
