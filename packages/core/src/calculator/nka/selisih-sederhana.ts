import { type Fraction, minus } from '../../kernel/fraction.ts';
import type { Dwibahasa } from '../../rulepack/rule-pack.ts';

/** Its name says what it is not: reports print such a difference beside official efficiency, and the two are not the same. */
export const NAMA_SELISIH_SEDERHANA: Dwibahasa = {
  id: 'Selisih sederhana, bukan rumus PMK',
  en: 'Simple difference, not the formula of the regulation (PMK)',
};

export type SelisihSederhana = { readonly nama: Dwibahasa; readonly selisih: Fraction };

/** Capaian less budget absorption, both in percent: above zero, more was achieved than was spent in proportion. */
export const selisihSederhana = ({
  capaian,
  penyerapan,
}: {
  readonly capaian: Fraction;
  readonly penyerapan: Fraction;
}): SelisihSederhana => ({ nama: NAMA_SELISIH_SEDERHANA, selisih: minus(capaian, penyerapan) });
