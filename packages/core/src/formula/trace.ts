import type { Figure } from '../kernel/figure.ts';

/**
 * The answer to "dari mana angka ini?", stored with every computed figure.
 * `label` is a component code, an operator or the name of a rule; `note` is a sentence key or a source, never a figure retyped.
 */
export type Trace = {
  readonly label: string;
  readonly result: Figure;
  readonly parts: readonly Trace[];
  readonly note?: string;
  /** The result as an answer says it, where it is known to its end: `result` has forty digits. */
  readonly tepat?: string;
};
