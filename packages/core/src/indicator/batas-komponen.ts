import { calculatorById } from '../calculator/registry.ts';
import { Decimal } from '../kernel/decimal.ts';
import type { JenisKomponen, KomponenIku, ManualIku } from './manual-iku.ts';

/** Lowest and highest value of a component, as decimal text; `null`: none. */
export type Batas = { readonly minimum: string | null; readonly maksimum: string | null };

/**
 * What the manual says; where it is silent, what a rule pack of its realisasi or of a pemeriksaan says;
 * else what the kind means: a count is not negative, a percentage is 0–100, an index of four steps 1–4.
 */
export function batasKomponen(manual: Pick<ManualIku, 'cara' | 'pemeriksaan'>, { kode, jenis, minimum, maksimum }: KomponenIku): Batas {
  const paket = [manual.cara, ...manual.pemeriksaan.map(({ cara }) => cara)]
    .flatMap((cara) => (cara.jenis === 'paket' ? (calculatorById(cara.paket)?.komponen ?? []) : []))
    .find((komponen) => komponen.kode === kode);
  const kind = BATAS_JENIS[jenis];
  return { minimum: minimum ?? paket?.minimum ?? kind.minimum, maksimum: maksimum ?? paket?.maksimum ?? kind.maksimum };
}

/** What a kind means where nothing else is said. */
export const BATAS_JENIS: Readonly<Record<JenisKomponen, Batas>> = {
  cacah: { minimum: '0', maksimum: null },
  nilai: { minimum: null, maksimum: null },
  rupiah: { minimum: '0', maksimum: null },
  persen: { minimum: '0', maksimum: '100' },
  indeks_100: { minimum: '0', maksimum: '100' },
  indeks_4: { minimum: '1', maksimum: '4' },
  indeks: { minimum: null, maksimum: null },
  daftar: { minimum: null, maksimum: null },
  ya_tidak: { minimum: '0', maksimum: '1' },
  tanggal: { minimum: null, maksimum: null },
};

/** A number of a manual that was validated; people may write it with a comma, like everything else. */
export const decimalOf = (text: string): Decimal => new Decimal(text.replace(',', '.'));
