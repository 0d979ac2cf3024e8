import { absenceOf, leavesTotal, reduce } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import { type Figure, figure } from '../kernel/figure.ts';

/**
 * A total over members that may not all be known: `98,97 sementara, 13 dari 14 IKU`.
 * `figure` is the value over the known; `known` and `total` count members that were not taken out (not assessed, waived).
 * While `complete` is false the figure may be shown only with its mark.
 */
export type Total = {
  readonly figure: Figure;
  readonly known: number;
  readonly total: number;
  readonly complete: boolean;
  readonly trace: Trace;
};

/** A result with how many of its members are behind it. */
export function totalOf(trace: Trace, members: readonly Figure[]): Total {
  const assessed = members.filter((member) => !leavesTotal(member));
  const known = assessed.filter(({ kind }) => kind === 'value');
  return { figure: trace.result, known: known.length, total: assessed.length, complete: known.length === assessed.length, trace };
}

/** A function over the values alone. Without any, the reason that is still open; when all have left, theirs. */
export function reduceKnown(fungsi: Parameters<typeof reduce>[0], members: readonly Figure[]): Figure {
  const values = members.flatMap((member) => (member.kind === 'value' ? [member.value] : []));
  return values.length === 0 ? absenceOf(members) : figure(reduce(fungsi, values));
}
