import type { FieldProblem } from '../kernel/domain-error.ts';

/** Every value that stood before it, at the place where it is repeated. */
export const duplicates = (values: readonly string[], fieldOf: (index: number) => string): readonly FieldProblem[] =>
  values.flatMap((value, i) => (values.indexOf(value) < i ? [{ field: fieldOf(i), problem: 'duplicate', detail: { kode: value } }] : []));

export const required = (field: string): FieldProblem => ({ field, problem: 'required' });
export const malformed = (field: string): FieldProblem => ({ field, problem: 'malformed' });
export const notForKind = (field: string): FieldProblem => ({ field, problem: 'not_for_kind' });
