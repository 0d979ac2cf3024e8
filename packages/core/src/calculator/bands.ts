import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import type { Figure } from '../kernel/figure.ts';
import { compare, type Fraction, fraction, roundTo } from '../kernel/fraction.ts';

/** The word a regulation gives to a score: `{ kode: 'A', nama: 'Sangat Baik' }`. */
export type Kategori = { readonly kode: string; readonly nama: string };

/** One band, highest first. `dari`: lower bound; `termasuk`: whether the bound itself belongs to it. */
export type Band = Kategori & { readonly dari: string; readonly termasuk: boolean };

export type BandTable = {
  readonly bands: readonly Band[];
  /** Decimals to which the regulation rounds before it classifies; `null`: the unrounded value. */
  readonly desimal: number | null;
};

/** The band of a score, or `null` when the score is absent or below every band. */
export function classify(score: Figure, { bands, desimal }: BandTable): Kategori | null {
  if (score.kind === 'absent') return null;
  const value = desimal === null ? score.value : roundHalfUp(score.value, desimal);
  const band = bands.find(({ dari, termasuk }) =>
    termasuk ? value.greaterThanOrEqualTo(new Decimal(dari)) : value.greaterThan(new Decimal(dari)),
  );
  return kategoriOf(band);
}

/** The same for an exact score: however close it is to a bound, it is on its own side. */
export function classifyExact(score: Fraction, { bands, desimal }: BandTable): Kategori | null {
  const value = desimal === null ? score : roundTo(score, desimal);
  const band = bands.find(({ dari, termasuk }) => {
    const side = compare(value, fraction(dari));
    return side > 0 || (termasuk && side === 0);
  });
  return kategoriOf(band);
}

const kategoriOf = (band: Band | undefined): Kategori | null => (band === undefined ? null : { kode: band.kode, nama: band.nama });
