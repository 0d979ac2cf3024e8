import { circleProblem } from '../formula/check-circle.ts';
import type { Rujukan } from '../formula/formula.ts';
import { type Dependencies, dependenciesOf, orderOf } from '../formula/order.ts';
import { parseFormula } from '../formula/parse.ts';
import { rujukanOf } from '../formula/refs.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import type { ManualIku } from './manual-iku.ts';

/** Figures from outside the entry that a realisasi needs, each once. A text that is not a formula needs none: it computes nothing either. */
export function rujukanManual({ cara, lokalAngka }: Pick<ManualIku, 'cara' | 'lokalAngka'>): readonly Rujukan[] {
  if (cara.jenis !== 'rumus') return [];
  const formula = parseFormula(cara.rumus, { lokal: lokalAngka });
  return formula.ok ? rujukanOf(formula.value) : [];
}

/** Whether somebody must enter something for a figure to come about: not where the formula uses nothing but other indicators. */
export const perluEntri = ({ cara, komponen }: Pick<ManualIku, 'cara' | 'komponen'>): boolean =>
  cara.jenis !== 'rumus' || komponen.some(({ peran }) => peran === 'rumus');

export type CircleQuestion = {
  readonly iku: { readonly kode: string; readonly label: string };
  readonly manual: Pick<ManualIku, 'cara' | 'lokalAngka'>;
  /** What the manuals of the other indicators of the Renstra need, in the year that is asked about. */
  readonly others: Dependencies;
  readonly tahun: number;
};

/** The way round, in words, and the problem at its place in the formula. */
export type Circle = { readonly jalur: string; readonly problem: FieldProblem };

/** Whether an indicator would need, by whatever way round, its own figure of the same period; `null`: it would not. */
export function circleOf({ iku, manual, others, tahun }: CircleQuestion): Circle | null {
  const { cara, lokalAngka: lokal } = manual;
  const own = dependenciesOf(rujukanManual(manual));
  if (cara.jenis !== 'rumus' || own.length === 0) return null;
  const order = orderOf(new Map([[iku.kode, own], ...[...others].filter(([kode]) => kode !== iku.kode)]));
  if (order.ok) return null;
  const jalur = order.error.map((kode) => `${iku.label} ${kode}`).join(' → ');
  const into = order.error[0] === iku.kode ? order.error.slice(1, 2) : order.error;
  const { code, at, length, params } = circleProblem({ formula: cara.rumus, lokal, into, params: { jalur, tahun } });
  return { jalur, problem: { field: 'cara.rumus', problem: 'formula', detail: { code, at, length, ...params } } };
}
