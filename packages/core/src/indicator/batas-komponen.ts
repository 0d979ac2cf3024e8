import { calculatorById } from '../calculator/registry.ts';
import type { KomponenIku, ManualIku } from './manual-iku.ts';

/** Lowest and highest value of a component, as decimal text; `null`: none. */
export type Batas = { readonly minimum: string | null; readonly maksimum: string | null };

/**
 * What the manual says; where it is silent, what a rule pack of its realisasi or of a pemeriksaan says;
 * else what the kind means: a count is not negative, a percentage is 0–100.
 */
export function batasKomponen(manual: Pick<ManualIku, 'cara' | 'pemeriksaan'>, { kode, jenis, minimum, maksimum }: KomponenIku): Batas {
  const paket = [manual.cara, ...manual.pemeriksaan.map(({ cara }) => cara)]
    .flatMap((cara) => (cara.jenis === 'paket' ? (calculatorById(cara.paket)?.komponen ?? []) : []))
    .find((komponen) => komponen.kode === kode);
  return {
    minimum: minimum ?? paket?.minimum ?? (jenis === 'persen' || jenis === 'cacah' ? '0' : null),
    maksimum: maksimum ?? paket?.maksimum ?? (jenis === 'persen' ? '100' : null),
  };
}
