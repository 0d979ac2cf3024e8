import type { Total } from '../consolidation/total.ts';
import type { AturanRekap } from './aturan-rekap.ts';
import { computeRekap, type Rekap, type RekapInput } from './compute-rekap.ts';
import { NPSS_BKN } from './npss-bkn.ts';

export type NpssInput = Omit<RekapInput, 'aturan'> & { readonly aturan?: AturanRekap };
export type Npss = Pick<Rekap, 'sasaran' | 'perspektif'> & { readonly npss: Total };

/**
 * `npss:bkn`: NSS = mean capaian of the IKU of a sasaran; skor = mean of the NSS of a perspektif; NKP = skor × 25 %;
 * NPSS = sum of NKP. The same roll-up as every other pack's, by its name at BKN.
 */
export function computeNpss({ aturan = NPSS_BKN.rule, ...rest }: NpssInput): Npss {
  const { nilai, ...parts } = computeRekap({ ...rest, aturan });
  return { ...parts, npss: nilai };
}
