import { SERAPAN_BAKU } from '../calculator/serapan/serapan-baku.ts';
import type { Trace } from '../formula/trace.ts';
import { exactText, isZero, minus, over, printedText, times, whole } from '../kernel/fraction.ts';
import { absentAnswer, answered, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { inputReader } from './read-input.ts';

/** Both in rupiah. */
export type InputSerapan = { readonly tahun?: number | undefined; readonly pagu: AngkaMasuk; readonly realisasi: AngkaMasuk };
export type HasilSerapan = {
  /** Realisasi of pagu, percent. */
  readonly persen: string;
  readonly tercetak: string;
  /** Pagu that is left, rupiah; below zero where more was spent than there was. */
  readonly sisa: string;
  readonly pack: string;
};

/** persen = realisasi ÷ pagu × 100; sisa = pagu − realisasi. Without pagu there is no share. */
export const serapan: Calculation<InputSerapan, HasilSerapan, null> = {
  kind: 'serapan',
  packs: [SERAPAN_BAKU],
  bawaan: { paket: SERAPAN_BAKU.id },
  compute(input, pack) {
    const reader = inputReader();
    const pagu = reader.figure('pagu', input.pagu, { min: '0' });
    const realisasi = reader.figure('realisasi', input.realisasi);
    return answerWhenRead(reader, pack, () => {
      const parts = (): readonly Trace[] => [step('realisasi', realisasi), step('pagu', pagu)];
      if (isZero(pagu)) return absentAnswer(pack, 'divided_by_zero', parts());
      const persen = times(over(realisasi, pagu), whole(100));
      return answered(
        { persen: exactText(persen), tercetak: printedText(persen), sisa: exactText(minus(pagu, realisasi)), pack: pack.id },
        () => step(pack.id, persen, parts()),
      );
    });
  },
};
