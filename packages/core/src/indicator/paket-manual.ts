import type { ManualIku } from './manual-iku.ts';
import { rujukanManual } from './rujukan-manual.ts';

/**
 * Ids of the rule packs that a manual names for its realisasi, each once: the one that makes it, those that its formula uses, then
 * those that only check what a publisher says. The first is the one that says what the figure is.
 */
export function paketManual(manual: Pick<ManualIku, 'cara' | 'lokalAngka' | 'pemeriksaan'>): readonly string[] {
  const { cara, pemeriksaan } = manual;
  const named = [cara, ...pemeriksaan.map((one) => one.cara)].map((one) => (one.jenis === 'paket' ? [one.paket] : []));
  const [own = [], ...checking] = named;
  const used = rujukanManual(manual).flatMap((rujukan) => (rujukan.jenis === 'paket' ? [rujukan.paket] : []));
  return [...new Set([...own, ...used, ...checking.flat()])];
}
