import { lockFigures } from '@selaras/adapters/capaian/capaian.queries';
import { type FigureInputs, loadFigureInputs, loadReferring, type ReferringManual } from '@selaras/adapters/capaian/figure-inputs.queries';
import { loadReferenceMap } from '@selaras/adapters/capaian/reference-map.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import type { FigureWorld } from '@selaras/core';
import { type Affected, affectedBy, looksBack, neededBy } from './affected.ts';

/** Everything that recomputing needs, loaded: what is to be computed, from what, and what is stored of it. */
export type Scope = { readonly inputs: FigureInputs; readonly world: FigureWorld; readonly affected: readonly Affected[] };

export type Seeds = {
  readonly renstraId: string;
  readonly years: readonly number[];
  readonly ikuIds: readonly string[];
  /** `false`: only for looking. Whoever looks does not wait for whoever writes. */
  readonly locking?: boolean;
};

/**
 * The caller holds the lock of its own Renstra. The locks of units above are taken on the way up, the lower one always first, so
 * two offices of one unit wait for each other and never for each other in a circle.
 */
export async function loadAffected(tx: Tx, { renstraId, years, ikuIds, locking = true }: Seeds): Promise<Scope> {
  const inputs = await loadFigureInputs(tx, { renstraIds: [renstraId], years, ikuIds, history: false });
  const seeds = years.flatMap((year) => ikuIds.map((ikuId) => ({ ikuId, renstraId, year })));
  const kode = new Set(inputs.iku.map((iku) => iku.kode));
  const isLookedBackTo = inputs.hasSuccessor && inputs.referring.some(({ rujukan }) => rujukan.some(looksBack));
  if (!inputs.hasRelatives && !isLookedBackTo && !inputs.referring.some((manual) => mayConcern(manual, { renstraId, ikuIds, kode }))) {
    return { inputs, world: { iku: inputs.iku, survei: inputs.survei, penempatan: [] }, affected: seeds };
  }
  return loadFollowing(tx, { seeds, locking });
}

type Concern = { readonly renstraId: string; readonly ikuIds: readonly string[]; readonly kode: ReadonlySet<string> };

/** Asked before anything more is loaded, so it may say yes too often and never no too often. */
function mayConcern(manual: ReferringManual, { renstraId, ikuIds, kode }: Concern): boolean {
  if (ikuIds.includes(manual.ikuId)) return true;
  return manual.rujukan.some((rujukan) => {
    if (rujukan.jenis === 'survei' || rujukan.jenis === 'paket' || rujukan.kode === null || !kode.has(rujukan.kode)) return false;
    return manual.renstraId === renstraId || (rujukan.jenis === 'iku' && rujukan.unit === 'anak');
  });
}

export type Following = { readonly seeds: readonly Affected[]; readonly locking?: boolean };

/** With everything that follows from the seeds, and everything that this needs. */
export async function loadFollowing(tx: Tx, { seeds, locking = true }: Following): Promise<Scope> {
  const referring = await loadReferring(tx);
  const map = await loadReferenceMap(tx);
  const affected = affectedBy({ map, referring }, seeds);
  const renstraIds = [...new Set(affected.map((one) => one.renstraId))];
  if (locking) await lockFigures(tx, ...renstraIds);
  const ikuIds = neededBy({ map, referring }, [...new Set(affected.map(({ ikuId }) => ikuId))]);
  const years = [...new Set(affected.map(({ year }) => year))];
  const inputs = await loadFigureInputs(tx, { renstraIds, years, ikuIds, history: true });
  return { inputs, world: { iku: inputs.iku, survei: inputs.survei, penempatan: map.penempatan, peta: map.peta }, affected };
}
