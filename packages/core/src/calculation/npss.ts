import type { AturanRekap } from '../capaian/aturan-rekap.ts';
import { NPSS_BKN } from '../capaian/npss-bkn.ts';
import type { Calculation } from './calculation.ts';
import { computeRekapIku, type HasilRekap, type IkuMasuk, type InputRekap } from './rekap-iku.ts';

export type InputNpss = InputRekap<IkuMasuk>;
export type HasilNpss = { readonly npss: string } & HasilRekap;

/** NSS = mean capaian of the IKU of a sasaran; NKP = mean of the NSS of a perspektif × 25 %; NPSS = Σ NKP. */
export const npss: Calculation<InputNpss, HasilNpss, AturanRekap> = {
  kind: 'npss',
  packs: [NPSS_BKN],
  bawaan: { keluarga: 'npss' },
  compute: (input, pack) => computeRekapIku(input, pack, ({ nilai, rest }) => ({ npss: nilai, ...rest })),
};
