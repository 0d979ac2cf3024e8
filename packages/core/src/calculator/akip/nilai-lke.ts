import { type Fraction, fraction, over, sumOf, times, whole } from '../../kernel/fraction.ts';
import type { AnakTangga, AturanAkip, KomponenLke, SubKomponenLke } from './aturan-akip.ts';

export type NilaiSub = { readonly of: SubKomponenLke; readonly anak: AnakTangga; readonly nilai: Fraction };
export type NilaiKomponen = { readonly of: KomponenLke; readonly nilai: Fraction; readonly sub: readonly NilaiSub[] };

/** Points of one sub-komponen under one grade: bobot × angka ÷ 100. */
export const nilaiSub = (of: SubKomponenLke, anak: AnakTangga): Fraction =>
  over(times(fraction(of.bobot), fraction(anak.angka)), whole(100));

/** The scores of the four komponen from one grade a sub-komponen. `gradeOf` answers for every one of them. */
export function nilaiLke({ komponen, tangga }: AturanAkip, gradeOf: (kode: string) => string): readonly NilaiKomponen[] {
  return komponen.map((of) => {
    const sub = of.sub.map((one) => {
      const anak = tangga.find(({ grade }) => grade === gradeOf(one.kode));
      if (anak === undefined) throw new Error(`no grade "${gradeOf(one.kode)}" on the ladder`); // whoever reads an input has refused it
      return { of: one, anak, nilai: nilaiSub(one, anak) };
    });
    return { of, nilai: sumOf(sub.map(({ nilai }) => nilai)), sub };
  });
}
