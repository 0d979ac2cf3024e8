import { type FieldProblem, findTypedFigures, type Prose } from '@selaras/core';

/** Everything wrong with one text that can be seen without data: its form, its references, and figures typed into it. */
export function checkProse(prose: Prose, field: string): readonly FieldProblem[] {
  return findTypedFigures(prose).map(({ problem, at, text }) => ({ field, problem, detail: { at, text } }));
}
