import { Decimal } from '../kernel/decimal.ts';
import { type Absence, absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import type { FungsiAngka, Operator } from './formula.ts';

/** Reasons that take a member out of a mean or a total, weight and all. Every other reason makes the result absent. */
export const leavesTotal = (shown: Figure): boolean => shown.kind === 'absent' && LEAVING.includes(shown.reason);

const LEAVING: readonly Absence[] = ['not_assessed', 'waived'];

/** One operator on two figures. The left reason wins when both are absent, so a trace reads from left to right. */
export function combine({ op, left, right }: { readonly op: Operator; readonly left: Figure; readonly right: Figure }): Figure {
  if (left.kind === 'absent') return left;
  if (right.kind === 'absent') return right;
  switch (op) {
    case '+':
      return figure(left.value.add(right.value));
    case '-':
      return figure(left.value.sub(right.value));
    case '*':
      return figure(left.value.mul(right.value));
    case '/':
      return right.value.isZero() ? absent('divided_by_zero') : figure(left.value.div(right.value));
    default:
      return assertNever(op);
  }
}

/**
 * A function over members. Members that are not assessed or waived leave; any other absence is the result's absence.
 * When all have left, the result has left too, for the first one's reason.
 */
export function aggregate(fungsi: FungsiAngka, members: readonly Figure[]): Figure {
  const values = members.flatMap((member) => (member.kind === 'value' ? [member.value] : []));
  const open = members.some((member) => member.kind === 'absent' && !leavesTotal(member));
  return open || values.length === 0 ? absenceOf(members) : figure(reduce(fungsi, values));
}

/** Why members without a value have none: the first reason that is still open, or else that of the first who left. */
export function absenceOf(members: readonly Figure[]): Figure {
  const missing = members.filter(({ kind }) => kind === 'absent');
  return missing.find((member) => !leavesTotal(member)) ?? missing[0] ?? absent('no_data_yet');
}

/** A function over one or more values. */
export function reduce(fungsi: FungsiAngka, values: readonly Decimal[]): Decimal {
  switch (fungsi) {
    case 'JUMLAH':
      return Decimal.sum(...values);
    case 'RATA':
      return Decimal.sum(...values).div(values.length);
    case 'MIN':
      return Decimal.min(...values);
    case 'MAKS':
      return Decimal.max(...values);
    default:
      return assertNever(fungsi);
  }
}
