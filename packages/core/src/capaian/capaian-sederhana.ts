import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';

/** Thresholds in percent, as text so that a pack is plain data. */
export type AturanCapaian = {
  /** From here on: tercapai. */
  readonly tercapai: string;
  /** From here to `tercapai`: a shade of belum tercapai. */
  readonly mendekati: string;
};

/**
 * No regulation found fixes capaian for BKN: R/T, or 2 − R/T where less is better, without a cap, is what its reports show.
 * Therefore an assumption, and shown as one.
 */
export const CAPAIAN_SEDERHANA: RulePack<AturanCapaian> = {
  id: 'capaian:sederhana',
  nama: 'Capaian sederhana (R/T; 2 − R/T; tanpa batas atas)',
  dasarHukum: 'PermenPANRB 53/2014 (tidak menetapkan rumus dan batas atas capaian); praktik Renja dan LKj Kantor Regional BKN',
  berlakuSejak: plainDate('2015-01-01'),
  berlakuSampai: null,
  status: 'assumption',
  rule: { tercapai: '100', mendekati: '80' },
};
