import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { TitikSkala } from './cara-capaian.ts';

/** From where on a capaian (percent, unrounded) is called what. */
export type AmbangCapaian = {
  /** From here on: tercapai. */
  readonly tercapai: string;
  /** From here to `tercapai`: a shade of belum tercapai. */
  readonly mendekati: string;
};

/** Every choice of a capaian pack, in percent, as text so that a pack is plain data. */
export type AturanCapaian = AmbangCapaian & {
  /** `null`: no limit. A Manual IKU may say otherwise. */
  readonly batasAtas: string | null;
  readonly batasBawah: string | null;
  /** A ratio to a negative target turns round. `dua_kurang_rasio`: (2 − R/T) × 100, only where more is better. */
  readonly targetNegatif: 'tidak_dapat_dihitung' | 'dua_kurang_rasio';
  /** What an indicator counts that meets its natural maximum, where its manual says "konversi 120". */
  readonly konversi: string;
  /** Closeness in percent → index, rising, of indicators that should stay at their target. */
  readonly skalaStabilize: readonly TitikSkala[];
};

/**
 * No regulation found fixes capaian for BKN: R/T, or 2 − R/T where less is better, without a cap, is what its reports show.
 * Therefore an assumption, and shown as one. Its scale of stabilize adds nothing: the index is the closeness itself.
 */
export const CAPAIAN_SEDERHANA: RulePack<AturanCapaian> = {
  id: 'capaian:sederhana',
  nama: 'Capaian sederhana (R/T; 2 − R/T; tanpa batas atas)',
  dasarHukum: 'PermenPANRB 53/2014 (tidak menetapkan rumus dan batas atas capaian); praktik Renja dan LKj Kantor Regional BKN',
  berlakuSejak: plainDate('2015-01-01'),
  berlakuSampai: null,
  status: 'assumption',
  rule: {
    tercapai: '100',
    mendekati: '80',
    batasAtas: null,
    batasBawah: null,
    targetNegatif: 'tidak_dapat_dihitung',
    konversi: '120',
    skalaStabilize: [
      { kedekatan: '0', indeks: '0' },
      { kedekatan: '100', indeks: '100' },
    ],
  },
};
