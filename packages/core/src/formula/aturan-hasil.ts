import { roundHalfUp } from '../kernel/decimal.ts';
import { type Figure, figure } from '../kernel/figure.ts';

/**
 * What a manual declares about the result of its formula as a whole: what a division by zero comes to (`null`: it stays one),
 * and the decimals that its publisher rounds to (`null`: none). Every back end ends with it.
 */
export type AturanHasil = { readonly pembagiNol: Figure | null; readonly pembulatan: number | null };

export const TANPA_ATURAN: AturanHasil = { pembagiNol: null, pembulatan: null };

/** `null`: there is nothing to answer. */
export const jawabanPembagiNol = (result: Figure, { pembagiNol }: Pick<AturanHasil, 'pembagiNol'>): Figure | null =>
  result.kind === 'absent' && result.reason === 'divided_by_zero' ? pembagiNol : null;

/** The answer first, and what it comes to is rounded like any other result. */
export function terapkanAturan(result: Figure, aturan: AturanHasil): Figure {
  const answered = jawabanPembagiNol(result, aturan) ?? result;
  return aturan.pembulatan === null || answered.kind === 'absent' ? answered : figure(roundHalfUp(answered.value, aturan.pembulatan));
}
