import { type Fraction, fraction, lesser, meanOf, minus, over, sumOf, times, whole } from '../../kernel/fraction.ts';
import type { AspekIkpa, AturanIkpa } from './aturan-ikpa.ts';

/** Nilai of the indicators that are assessed, by code. */
export type NilaiIkpa = ReadonlyMap<string, Fraction>;

export type Tertimbang = {
  /** Σ nilai × bobot ÷ 100: points of 100. */
  readonly total: Fraction;
  /** Σ bobot ÷ 100: 1 where every indicator is assessed. */
  readonly konversi: Fraction;
};

/** What enters the total: a nilai above the cap counts as the cap. `cap` is `null` where a reading without a cap was chosen. */
export const cutIkpa = (nilai: NilaiIkpa, cap: Fraction | null): NilaiIkpa =>
  new Map([...nilai].map(([kode, value]) => [kode, cap === null ? value : lesser(value, cap)]));

/** Nilai total and konversi bobot of what is assessed; `null` when nothing is. */
export function weighIkpa({ indikator }: AturanIkpa, dipakai: NilaiIkpa): Tertimbang | null {
  const assessed = indikator.flatMap(({ kode, bobot }) => {
    const nilai = dipakai.get(kode);
    return nilai === undefined ? [] : [{ nilai, bobot: over(fraction(bobot), whole(100)) }];
  });
  if (assessed.length === 0) return null;
  return { total: sumOf(assessed.map(({ nilai, bobot }) => times(nilai, bobot))), konversi: sumOf(assessed.map(({ bobot }) => bobot)) };
}

/** Nilai akhir = nilai total ÷ konversi bobot, from the unrounded total, and only then the deduction. */
export const akhirIkpa = ({ total, konversi }: Tertimbang, pengurang: Fraction): Fraction => minus(over(total, konversi), pengurang);

/** Nilai aspek = simple mean of its assessed indicators, not weighted: OM-SPAN prints 96,48 where the weighted mean is 96,80. */
export function aspekIkpa({ aspek }: AturanIkpa, dipakai: NilaiIkpa): Readonly<Record<AspekIkpa, Fraction | null>> {
  const mean = (bagian: AspekIkpa): Fraction | null => {
    const members = aspek.filter((one) => one.bagian === bagian).flatMap(({ komponen }) => komponen);
    const values = members.flatMap((kode) => dipakai.get(kode) ?? []);
    return values.length === 0 ? null : meanOf(values);
  };
  return { perencanaan: mean('perencanaan'), pelaksanaan: mean('pelaksanaan'), hasil: mean('hasil') };
}
