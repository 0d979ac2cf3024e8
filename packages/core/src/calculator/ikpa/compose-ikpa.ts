import { compare, type Fraction, fraction, isZero, lesser, minus, over, plus, times, whole, ZERO } from '../../kernel/fraction.ts';
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
export function cutIkpa(nilai: NilaiIkpa, cap: Fraction | null): NilaiIkpa {
  if (cap === null || !isAnyAbove(nilai, cap)) return nilai;
  const cut = new Map<string, Fraction>();
  for (const [kode, value] of nilai) cut.set(kode, lesser(value, cap));
  return cut;
}

function isAnyAbove(nilai: NilaiIkpa, cap: Fraction): boolean {
  for (const value of nilai.values()) if (compare(value, cap) > 0) return true;
  return false;
}

/** Nilai total and konversi bobot of what is assessed; `null` when nothing is. */
export function weighIkpa(rule: AturanIkpa, dipakai: NilaiIkpa): Tertimbang | null {
  let total = ZERO;
  let konversi = ZERO;
  for (const { kode, bobot } of terbaca(rule).indikator) {
    const nilai = dipakai.get(kode);
    if (nilai === undefined) continue;
    total = plus(total, times(nilai, bobot));
    konversi = plus(konversi, bobot);
  }
  return isZero(konversi) ? null : { total, konversi };
}

/** Nilai akhir = nilai total ÷ konversi bobot, from the unrounded total, and only then the deduction. */
export const akhirIkpa = ({ total, konversi }: Tertimbang, pengurang: Fraction): Fraction => minus(over(total, konversi), pengurang);

/** Nilai aspek = simple mean of its assessed indicators, not weighted: OM-SPAN prints 96,48 where the weighted mean is 96,80. */
export function aspekIkpa(rule: AturanIkpa, dipakai: NilaiIkpa): Readonly<Record<AspekIkpa, Fraction | null>> {
  const { perencanaan, pelaksanaan, hasil } = terbaca(rule).aspek;
  return { perencanaan: meanAmong(perencanaan, dipakai), pelaksanaan: meanAmong(pelaksanaan, dipakai), hasil: meanAmong(hasil, dipakai) };
}

function meanAmong(members: readonly string[], dipakai: NilaiIkpa): Fraction | null {
  let sum = ZERO;
  let count = 0;
  for (const kode of members) {
    const nilai = dipakai.get(kode);
    if (nilai === undefined) continue;
    sum = plus(sum, nilai);
    count += 1;
  }
  return count === 0 ? null : over(sum, whole(count));
}

type Terbaca = {
  readonly indikator: readonly { readonly kode: string; readonly bobot: Fraction }[];
  readonly aspek: Readonly<Record<AspekIkpa, readonly string[]>>;
};

/** Weights as shares of 1, and the members of each aspek: read once for each rule, not for every line of a file. */
const TERBACA = new WeakMap<AturanIkpa, Terbaca>();

function terbaca(rule: AturanIkpa): Terbaca {
  const known = TERBACA.get(rule);
  if (known !== undefined) return known;
  const members = (bagian: AspekIkpa): readonly string[] =>
    rule.aspek.filter((one) => one.bagian === bagian).flatMap(({ komponen }) => komponen);
  const read: Terbaca = {
    indikator: rule.indikator.map(({ kode, bobot }) => ({ kode, bobot: over(fraction(bobot), whole(100)) })),
    aspek: { perencanaan: members('perencanaan'), pelaksanaan: members('pelaksanaan'), hasil: members('hasil') },
  };
  TERBACA.set(rule, read);
  return read;
}
