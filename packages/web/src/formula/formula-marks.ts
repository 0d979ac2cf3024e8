/** A problem at its place in the formula; `to` is after `from`, also at the end of the text. */
export type Mark = { readonly from: number; readonly to: number; readonly text: string };

/** A problem of the rules, or one that the server tells. */
export type ProblemLike = {
  readonly field: string;
  readonly problem: string;
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
};

type Marking = {
  readonly problems: readonly ProblemLike[];
  readonly field: string;
  readonly rumus: string;
  readonly sentenceOf: (problem: ProblemLike) => string;
};

/** The problems of one formula that name a place in it. One whose end is not told marks the word that stands there. */
export function marksOf({ problems, field, rumus, sentenceOf }: Marking): readonly Mark[] {
  return problems.flatMap((problem) => {
    const at = problem.detail?.at;
    if (problem.field !== field || typeof at !== 'number') return [];
    return [{ ...rangeOf(rumus, { at, length: problem.detail?.length }), text: sentenceOf(problem) }];
  });
}

type Told = { readonly at: number; readonly length: string | number | undefined };

function rangeOf(rumus: string, { at, length }: Told): { readonly from: number; readonly to: number } {
  const from = Math.min(Math.max(at, 0), Math.max(rumus.length - 1, 0));
  const word = /^\w+/.exec(rumus.slice(from))?.[0].length ?? 1;
  const wanted = typeof length === 'number' && length > 0 ? length : word;
  return { from, to: Math.min(from + wanted, rumus.length) };
}
