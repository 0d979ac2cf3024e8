import { compare, type Fraction, isZero, over, times, whole } from '../../kernel/fraction.ts';
import { type AturanSampel, computeSampel } from './krejcie-morgan.ts';

/** How far a survey has come. */
export type Respons = {
  readonly dibutuhkan: Fraction;
  readonly terjaring: Fraction;
  /** Terjaring of dibutuhkan, percent; above 100 where more answered than needed, `null` where nobody is needed. */
  readonly persen: Fraction | null;
  readonly isCukup: boolean;
};

export function responsTerhadapSampel(
  { populasi, responden }: { readonly populasi: number; readonly responden: number },
  aturan: AturanSampel,
): Respons {
  const dibutuhkan = computeSampel(whole(populasi), aturan).sampel;
  const terjaring = whole(responden);
  return {
    dibutuhkan,
    terjaring,
    persen: isZero(dibutuhkan) ? null : times(over(terjaring, dibutuhkan), whole(100)),
    isCukup: compare(terjaring, dibutuhkan) >= 0,
  };
}
