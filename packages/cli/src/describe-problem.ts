import type { PostgresProblem } from '@selaras/adapters/db/postgres-problem';
import type { Texts } from './locales/texts.ts';

type Facts = { readonly [P in PostgresProblem as P['code']]: P };
type Problem<C extends keyof Facts> = { readonly [K in C]: { readonly code: K } & Facts[K] }[C];

/** Sentences for each problem with the database: what is the matter, and what to do about it. */
export type ProblemTexts = { readonly [C in keyof Facts]: (problem: Problem<C>) => string };

export function describeProblem<C extends keyof Facts>(problem: Problem<C>, t: Texts): string {
  return t.database.problem[problem.code](problem);
}
