import type { Rujukan } from '../formula/formula.ts';
import { parseFormula } from '../formula/parse.ts';
import { rujukanOf } from '../formula/refs.ts';
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
