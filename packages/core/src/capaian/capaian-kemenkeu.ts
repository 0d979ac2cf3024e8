import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { AturanCapaian } from './capaian-sederhana.ts';

/**
 * The method of Kementerian Keuangan: index between 0 and 120, own formula for negative targets, sample scale of stabilize.
 * Read from a public calculator that implements the decree, not from its annex; the first day is taken as the first of its year.
 * The thresholds of the status colours are general practice. Therefore all of it needs verification.
 */
export const CAPAIAN_KEMENKEU: RulePack<AturanCapaian> = {
  id: 'capaian:kemenkeu',
  nama: 'Capaian Kementerian Keuangan (indeks 0–120)',
  dasarHukum: 'KMK 127/2026 (pengelolaan kinerja di lingkungan Kementerian Keuangan), melalui kalkulator publik; lampiran belum dibaca',
  berlakuSejak: plainDate('2026-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: {
    tercapai: '100',
    mendekati: '80',
    batasAtas: '120',
    batasBawah: '0',
    targetNegatif: 'dua_kurang_rasio',
    konversi: '120',
    skalaStabilize: [
      { kedekatan: '0', indeks: '0' },
      { kedekatan: '90', indeks: '100' },
      { kedekatan: '100', indeks: '120' },
    ],
  },
};
