import type { FieldProblem } from '@selaras/core';

/** Every value that stood before it, at the field where it is repeated. */
export const duplicateFields = (values: readonly string[], fieldOf: (index: number) => string): readonly FieldProblem[] =>
  values.flatMap((value, i) => (values.indexOf(value) < i ? [{ field: fieldOf(i), problem: 'duplicate', detail: { kode: value } }] : []));
