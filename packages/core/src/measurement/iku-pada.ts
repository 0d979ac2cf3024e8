import type { PetaIku } from '../indicator/indicator-map.ts';
import type { FigureWorld, PetaDunia, WorldIku } from './figure-world.ts';

/** What an indicator of today was in an earlier year: an indicator, nothing, or one whose line does not lead here. */
export type IkuPada =
  | { readonly jenis: 'iku'; readonly iku: WorldIku }
  | { readonly jenis: 'tidak_ada' }
  | { readonly jenis: 'putus'; readonly peta: PetaDunia };

const TIDAK_ADA: IkuPada = { jenis: 'tidak_ada' };

/**
 * The indicator whose figure a reference means in a year. Before its own Renstra that is what the map of indicators says it was:
 * it went on, or only got another name. One that was replaced, merged or discontinued is another measure: the map's reason is
 * told instead of a figure. An indicator that has the same code by chance is never taken for it.
 */
export function ikuPada(world: FigureWorld, iku: WorldIku, year: number): IkuPada {
  if (year >= iku.tahunAwal) return { jenis: 'iku', iku };
  const peta = world.peta ?? [];
  const [entry, ...others] = peta.filter(({ keIkuId }) => keIkuId === iku.id);
  if (entry === undefined) return endedBefore(peta, iku, year);
  if (others.length > 0 || !goesOn(entry)) return { jenis: 'putus', peta: entry };
  const before = world.iku.find(({ id }) => id === entry.dariIkuId);
  // A map that leads to the same time or a later one would never end.
  return before === undefined || before.tahunAwal >= iku.tahunAwal ? TIDAK_ADA : ikuPada(world, before, year);
}

/** Whether two indicators are one line: only then one of them has the other’s past. */
export const goesOn = ({ jenis }: Pick<PetaIku, 'jenis'>): boolean => jenis === 'lanjut' || jenis === 'ganti_nama';

/** Nothing leads to the indicator; the one of its code in the Renstra before may have been said to end, and then that is the reason. */
function endedBefore(peta: readonly PetaDunia[], { kode, unitId }: WorldIku, year: number): IkuPada {
  const ended = peta.find(({ dari }) => dari.kode === kode && dari.unitId === unitId && dari.tahunAwal <= year && year <= dari.tahunAkhir);
  return ended === undefined ? TIDAK_ADA : { jenis: 'putus', peta: ended };
}
