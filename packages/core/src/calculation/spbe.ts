import { classifyExact } from '../calculator/bands.ts';
import { type AturanSpbe, SPBE_59_2020 } from '../calculator/spbe/spbe-59-2020.ts';
import { exactText, printedText } from '../kernel/fraction.ts';
import { answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { inputReader } from './read-input.ts';

export type InputSpbe = { readonly tahun?: number | undefined; readonly indeks: AngkaMasuk };
export type HasilSpbe = { readonly nilai: string; readonly tercetak: string; readonly predikat: string; readonly pack: string };

/** The predikat of an SPBE index, on the unrounded value. */
export const spbe: Calculation<InputSpbe, HasilSpbe, AturanSpbe> = {
  kind: 'spbe',
  packs: [SPBE_59_2020],
  bawaan: { keluarga: 'spbe' },
  compute(input, pack) {
    const reader = inputReader();
    const indeks = reader.figure('indeks', input.indeks, pack.rule.rentang);
    return answerWhenRead(reader, pack, () => {
      const predikat = classifyExact(indeks, pack.rule.predikat);
      if (predikat === null) throw new Error('an index within its range has a predikat');
      return {
        output: { nilai: exactText(indeks), tercetak: printedText(indeks), predikat: predikat.nama, pack: pack.id },
        trace: step(pack.id, indeks, [step('indeks', indeks)]),
      };
    });
  },
};
