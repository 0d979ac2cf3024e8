import { Decimal } from '../kernel/decimal.ts';
import { addExact, divideQuantised, multiplyExact, powerExact, subtractExact, sumExact } from '../kernel/exact.ts';
import { type Absence, absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import type { FungsiAngka, Operator, Pembanding } from './formula.ts';

/** Reasons that take a member out of a mean or a total, weight and all. Every other reason makes the result absent. */
export const leavesTotal = (shown: Figure): boolean => shown.kind === 'absent' && LEAVING.includes(shown.reason);

const LEAVING: readonly Absence[] = ['not_assessed', 'waived'];

/** One operator on two figures, without rounding but for the 24 decimals of a quotient. The left reason wins when both are absent. */
export function combine({ op, left, right }: { readonly op: Operator; readonly left: Figure; readonly right: Figure }): Figure {
  if (left.kind === 'absent') return left;
  if (right.kind === 'absent') return right;
  switch (op) {
    case '+':
      return figure(addExact(left.value, right.value));
    case '-':
      return figure(subtractExact(left.value, right.value));
    case '*':
      return figure(multiplyExact(left.value, right.value));
    case '/':
      return right.value.isZero() ? absent('divided_by_zero') : figure(divideQuantised(left.value, right.value));
    default:
      return assertNever(op);
  }
}

/** `0 ^ 0` is 1, as everywhere in decimal arithmetic; zero to a negative power is a division by zero. */
export function power(basis: Figure, eksponen: number): Figure {
  if (basis.kind === 'absent') return basis;
  return basis.value.isZero() && eksponen < 0 ? absent('divided_by_zero') : figure(powerExact(basis.value, eksponen));
}

const truth = (isTrue: boolean): Figure => figure(new Decimal(isTrue ? 1 : 0));

export function compare({ op, left, right }: { readonly op: Pembanding; readonly left: Figure; readonly right: Figure }): Figure {
  if (left.kind === 'absent') return left;
  if (right.kind === 'absent') return right;
  return truth(holds(op, left.value.comparedTo(right.value)));
}

/** `order`: −1, 0 or 1, as the left is smaller than, equal to or larger than the right. */
export function holds(op: Pembanding, order: number): boolean {
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return assertNever(op);
  }
}

/** Three-valued: what is false whatever is still missing is false already. Otherwise the first missing member gives its reason. */
export function connect(op: 'DAN' | 'ATAU', members: readonly Figure[]): Figure {
  const isDecisive = ({ value }: { readonly value: Decimal }): boolean => value.isZero() === (op === 'DAN');
  if (members.some((member) => member.kind === 'value' && isDecisive(member))) return truth(op === 'ATAU');
  return members.find(({ kind }) => kind === 'absent') ?? truth(op === 'DAN');
}

export const negation = (operand: Figure): Figure => (operand.kind === 'absent' ? operand : truth(operand.value.isZero()));

/** Strict in all three. A lower limit above the upper one is the author's; the upper one is then the result. */
export function clamp(members: readonly [nilai: Figure, bawah: Figure, atas: Figure]): Figure {
  const [nilai, bawah, atas] = members;
  if (nilai.kind === 'absent') return nilai;
  if (bawah.kind === 'absent') return bawah;
  if (atas.kind === 'absent') return atas;
  return figure(Decimal.min(Decimal.max(nilai.value, bawah.value), atas.value));
}

/**
 * A function over members. Members that are not assessed or waived leave; any other absence is the result's absence.
 * When all have left, the result has left too, for the first one's reason.
 */
export function aggregate(fungsi: FungsiAngka, members: readonly Figure[]): Figure {
  const values = members.flatMap((member) => (member.kind === 'value' ? [member.value] : []));
  return isOpen(members) || values.length === 0 ? absenceOf(members) : figure(reduce(fungsi, values));
}

const isOpen = (members: readonly Figure[]): boolean => members.some((member) => member.kind === 'absent' && !leavesTotal(member));

export type Pasangan = { readonly nilai: Figure; readonly bobot: Figure };

/** Σ nilai × bobot ÷ Σ bobot. A pair that is not assessed or waived leaves with its weight; weights that sum to zero divide by zero. */
export function weightedMean(pasangan: readonly Pasangan[]): Figure {
  const members = pasangan.map(({ nilai, bobot }) => (nilai.kind === 'absent' ? nilai : bobot));
  const values = pasangan.flatMap(({ nilai, bobot }) =>
    nilai.kind === 'value' && bobot.kind === 'value' ? [{ nilai: nilai.value, bobot: bobot.value }] : [],
  );
  if (isOpen(members) || values.length === 0) return absenceOf(members);
  const total = sumExact(values.map(({ bobot }) => bobot));
  if (total.isZero()) return absent('divided_by_zero');
  return figure(divideQuantised(sumExact(values.map(({ nilai, bobot }) => multiplyExact(nilai, bobot))), total));
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
      return sumExact(values);
    case 'RATA':
      return divideQuantised(sumExact(values), new Decimal(values.length));
    case 'MIN':
      return Decimal.min(...values);
    case 'MAKS':
      return Decimal.max(...values);
    default:
      return assertNever(fungsi);
  }
}
