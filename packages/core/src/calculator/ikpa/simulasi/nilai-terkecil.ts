import {
  bigOf,
  compare,
  type Fraction,
  fraction,
  greater,
  minus,
  over,
  plus,
  sumOf,
  times,
  whole,
  ZERO,
} from '../../../kernel/fraction.ts';
import type { AturanIkpa, KodeIkpa } from '../aturan-ikpa.ts';
import { akhirIkpa, cutIkpa, type NilaiIkpa, weighIkpa } from '../compose-ikpa.ts';

export type PertanyaanNilai = {
  /** The one that is looked for; the others are fixed, and those that are in neither are not assessed. */
  readonly cari: KodeIkpa;
  readonly tetap: NilaiIkpa;
  readonly pengurang: Fraction;
  /** Value of IKPA that is to be reached. */
  readonly target: Fraction;
  readonly cap: Fraction | null;
};

/** Value of IKPA where the looked-for indicator has this nilai. */
export function ikpaDengan(rule: AturanIkpa, { cari, tetap, pengurang, cap }: Omit<PertanyaanNilai, 'target'>, nilai: Fraction): Fraction {
  const weighed = weighIkpa(rule, cutIkpa(new Map([...tetap, [cari, nilai]]), cap));
  if (weighed === null) throw new Error(`${cari} has no weight`);
  return akhirIkpa(weighed, pengurang);
}

/** Highest nilai of one indicator that counts. */
export function nilaiTertinggi({ indikator }: AturanIkpa, { cari, cap }: Pick<PertanyaanNilai, 'cari' | 'cap'>): Fraction {
  const of = indikator.find(({ kode }) => kode === cari);
  if (of === undefined) throw new Error(`${cari} has no weight`);
  const most = fraction(of.maksimum);
  return cap !== null && compare(cap, most) < 0 ? cap : most;
}

/**
 * Smallest nilai of one indicator with which IKPA reaches the target: (target + pengurang) × Σ bobot less what the others bring, over
 * its own weight. Never below 0; `null` when even its highest nilai is too low.
 */
export function nilaiTerkecil(rule: AturanIkpa, pertanyaan: PertanyaanNilai): Fraction | null {
  const { cari, tetap, pengurang, target, cap } = pertanyaan;
  const bobot = new Map(rule.indikator.map((one) => [one.kode as string, fraction(one.bobot)]));
  const others = [...cutIkpa(tetap, cap)].flatMap(([kode, nilai]) => {
    const weight = bobot.get(kode);
    return weight === undefined || kode === cari ? [] : [{ nilai, weight }];
  });
  const own = bobot.get(cari) ?? ZERO;
  const weights = plus(own, sumOf(others.map(({ weight }) => weight)));
  const asked = minus(times(plus(target, pengurang), weights), sumOf(others.map(({ nilai, weight }) => times(nilai, weight))));
  const nilai = greater(ZERO, over(asked, own));
  return compare(nilai, nilaiTertinggi(rule, { cari, cap })) > 0 ? null : nilai;
}

/** The smallest whole number that is not below a figure. */
export function atLeastWhole(figure: Fraction): Fraction {
  const { n, d } = bigOf(figure);
  return whole(n > 0n ? (n + d - 1n) / d : n / d);
}
