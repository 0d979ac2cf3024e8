import { figureKey, loadFigureInputs, lockFigures, saveFigures } from '@selaras/adapters/capaian/capaian.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import type { Context } from '../context.ts';
import { figuresOfYear } from './figures-of-year.ts';

export type Recomputing = { readonly renstraId: string; readonly years: readonly number[]; readonly ikuIds: readonly string[] };

/**
 * Brings the figures of some indicators, and of every total above them, up to what is approved now. In the transaction of
 * the change, so that no reader sees one without the other. Three round trips; equal inputs write nothing, and then it is two.
 * Answers how many figures were written.
 */
export async function recompute(
  tx: Tx,
  { actor, clock }: Pick<Context, 'actor' | 'clock'>,
  { renstraId, years, ikuIds }: Recomputing,
): Promise<number> {
  await lockFigures(tx, renstraId);
  const inputs = await loadFigureInputs(tx, { renstraId, years, ikuIds });
  const figures = years
    .flatMap((year) => figuresOfYear({ inputs, renstraId, ikuIds, year }))
    .filter((figure) => inputs.stored.get(figureKey(figure))?.inputsHash !== figure.inputsHash);
  if (figures.length > 0) await saveFigures(tx, { tenantId: actor.tenantId, pada: clock.now(), figures });
  return figures.length;
}
