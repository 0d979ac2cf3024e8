import { type AturanSampel, computeSampel, SAMPEL_KREJCIE_MORGAN } from '../calculator/sampel/krejcie-morgan.ts';
import { exactText } from '../kernel/fraction.ts';
import { answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { inputReader } from './read-input.ts';

/** How many people use the service in the period. */
export type InputSampel = { readonly tahun?: number | undefined; readonly populasi: AngkaMasuk };
export type HasilSampel = { readonly sampel: string; readonly pack: string };

export const sampel: Calculation<InputSampel, HasilSampel, AturanSampel> = {
  kind: 'sampel',
  packs: [SAMPEL_KREJCIE_MORGAN],
  bawaan: { paket: SAMPEL_KREJCIE_MORGAN.id },
  compute(input, pack) {
    const reader = inputReader();
    const populasi = reader.count('populasi', input.populasi);
    return answerWhenRead(reader, pack, () => {
      const found = computeSampel(populasi, pack.rule);
      return {
        output: { sampel: exactText(found.sampel), pack: pack.id },
        trace: step(pack.id, found.sampel, [step('rumus', found.rumus, [step('populasi', populasi)])]),
      };
    });
  },
};
