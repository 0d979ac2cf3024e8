import type { Decimal } from './decimal.ts';

/** Why there is no figure. `not_assessed` and `waived` remove the weight; `no_data_yet` makes a total incomplete. */
export const ABSENCES = [
  'no_data_yet',
  'not_due',
  'not_assessed',
  'waived',
  'target_missing',
  'divided_by_zero',
  'not_computable',
] as const;
export type Absence = (typeof ABSENCES)[number];

/** A figure, or the reason there is none. Zero is a figure. Absence travels through every calculation. */
export type Figure = { readonly kind: 'value'; readonly value: Decimal } | { readonly kind: 'absent'; readonly reason: Absence };

export const figure = (value: Decimal): Figure => ({ kind: 'value', value });
export const absent = (reason: Absence): Figure => ({ kind: 'absent', reason });
