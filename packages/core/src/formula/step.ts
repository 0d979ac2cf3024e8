import { figure } from '../kernel/figure.ts';
import { decimalOf, type Fraction } from '../kernel/fraction.ts';
import type { Trace } from './trace.ts';

/** One step of an explanation. Its decimals are made when somebody reads them: most answers are given without their steps. */
export const step = (label: string, value: Fraction, parts: readonly Trace[] = []): Trace => ({
  label,
  get result() {
    return figure(decimalOf(value));
  },
  parts,
});

/** The same step with a note. */
export const noted = (of: Trace, note: string): Trace => ({
  label: of.label,
  get result() {
    return of.result;
  },
  parts: of.parts,
  note,
});
