import { type Figure, figure } from '../kernel/figure.ts';
import { decimalOf, exactText, type Fraction } from '../kernel/fraction.ts';
import type { Trace } from './trace.ts';

/**
 * One step of an explanation. Its decimals are made when somebody reads them, because most answers are given without their steps;
 * a class, because an accessor of its own makes every object slow.
 */
class Step implements Trace {
  readonly label: string;
  readonly parts: readonly Trace[];
  readonly #value: Fraction;

  constructor(label: string, value: Fraction, parts: readonly Trace[]) {
    this.label = label;
    this.parts = parts;
    this.#value = value;
  }

  get result(): Figure {
    return figure(decimalOf(this.#value));
  }

  get tepat(): string {
    return exactText(this.#value);
  }
}

const NOTHING: readonly Trace[] = [];

export const step = (label: string, value: Fraction, parts: readonly Trace[] = NOTHING): Trace => new Step(label, value, parts);

/** The same step with a note. */
export const noted = (of: Trace, note: string): Trace => ({
  label: of.label,
  get result() {
    return of.result;
  },
  ...(of.tepat === undefined ? {} : { tepat: of.tepat }),
  parts: of.parts,
  note,
});
