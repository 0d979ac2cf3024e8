import type { AturanRekap } from '../capaian/aturan-rekap.ts';
import { PAKET_REKAP } from '../capaian/paket-rekap.ts';
import type { Calculation } from './calculation.ts';
import { computeRekapIku, type HasilRekap, type IkuBerbobotMasuk, type InputRekap } from './rekap-iku.ts';

export type InputNko = InputRekap<IkuBerbobotMasuk>;
export type HasilNko = { readonly nko: string } & HasilRekap;

/** As NPSS, with the weights that the decree of the year gives to perspektif, and since 2026 to IKU. */
export const nko: Calculation<InputNko, HasilNko, AturanRekap> = {
  kind: 'nko',
  packs: PAKET_REKAP.filter(({ rule }) => rule.nilaiAkhir === 'nko'),
  bawaan: { keluarga: 'nko' },
  compute: (input, pack) => computeRekapIku(input, pack, ({ nilai, rest }) => ({ nko: nilai, ...rest })),
};
