import { type AturanNspk, NSPK_BKN } from '../calculator/nspk/nspk-bkn.ts';
import { exactText, type Fraction, isZero, over, printedText, sumOf, times, whole } from '../kernel/fraction.ts';
import { absentAnswer, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { inputReader } from './read-input.ts';

export const KATEGORI_NSPK = ['A', 'B', 'C', 'D', 'E'] as const;
type Kode = (typeof KATEGORI_NSPK)[number];

/** How many instansi are in each category. */
export type InputNspk = { readonly tahun?: number | undefined; readonly kategori: Readonly<Record<Kode, AngkaMasuk>> };
export type HasilNspk = {
  /** Share of instansi in the categories that the IKU counts (A and B), percent. */
  readonly nilai: string;
  readonly tercetak: string;
  /** Share of each category, percent. */
  readonly distribusi: Readonly<Record<string, string>>;
  readonly pack: string;
};

/** nilai = (A + B) ÷ all × 100. Without instansi there is no share. */
export const nspk: Calculation<InputNspk, HasilNspk, AturanNspk> = {
  kind: 'nspk',
  packs: [NSPK_BKN],
  bawaan: { keluarga: 'nspk' },
  compute({ kategori }, pack) {
    const reader = inputReader();
    const counts = KATEGORI_NSPK.map((kode) => ({ kode, count: reader.count(`kategori.${kode}`, kategori[kode]) }));
    return answerWhenRead(reader, pack, () => {
      const parts = counts.map(({ kode, count }) => step(kode, count));
      const all = sumOf(counts.map(({ count }) => count));
      if (isZero(all)) return absentAnswer(pack, 'divided_by_zero', parts);
      const share = (count: Fraction): Fraction => times(over(count, all), whole(100));
      const nilai = share(sumOf(counts.filter(({ kode }) => pack.rule.tercapai.includes(kode)).map(({ count }) => count)));
      const distribusi = Object.fromEntries(counts.map(({ kode, count }) => [kode, exactText(share(count))]));
      return {
        output: { nilai: exactText(nilai), tercetak: printedText(nilai), distribusi, pack: pack.id },
        trace: step(pack.id, nilai, [...parts, step('instansi', all)]),
      };
    });
  },
};
