import { plainDate } from '../../kernel/plain-date.ts';
import type { Dwibahasa, RulePack } from '../../rulepack/rule-pack.ts';
import type { BandTable, Kategori } from '../bands.ts';

export type AturanRb = {
  readonly rentang: { readonly min: string; readonly maks: string };
  readonly kategori: BandTable;
  /** A category that no number gives: it is stated by the evaluator, and its value lies in the band of another. */
  readonly bersyarat: Kategori & { readonly dalam: string; readonly keterangan: Dwibahasa };
};

/** The first day is taken as the first of its year. */
export const RB_9_2023: RulePack<AturanRb> = {
  id: 'rb:9-2023',
  nama: 'Indeks Reformasi Birokrasi',
  dasarHukum: 'PermenPANRB 9/2023; KepmenPANRB 739/2023 (petunjuk teknis)',
  berlakuSejak: plainDate('2023-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: [
    {
      bunyi: {
        id: 'AA > 100; A > 80; BB > 70; B > 60; CC > 50; C > 30; D sampai 30.',
        en: 'AA > 100; A > 80; BB > 70; B > 60; CC > 50; C > 30; D up to 30.',
      },
      status: 'needs-verification',
      sumber: 'Aplikasi yang memuat daftar kategori dan petunjuk teknis RB; aplikasi lain menulis A > 80–90',
    },
    {
      bunyi: {
        id: 'A- (Memuaskan dengan Catatan) tidak mempunyai rentang sendiri: 81,15 ditetapkan A-.',
        en: 'A- (Memuaskan dengan Catatan) has no range of its own: 81.15 was given A-.',
      },
      status: 'verified',
      sumber: 'Renja 2025 sebuah Kantor Regional BKN: Indeks RB 2024',
    },
    {
      bunyi: {
        id: 'Nilai paling tinggi 110: RB General 100 ditambah RB Tematik paling banyak 10.',
        en: 'The highest value is 110: RB General 100 and RB Tematik at most 10 more.',
      },
      status: 'needs-verification',
      sumber: 'Pengetahuan umum',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Indeks Reformasi Birokrasi adalah hasil evaluasi pelaksanaan reformasi birokrasi. Kategorinya mengikuti rentang nilai, kecuali A- yang ditetapkan evaluator.',
      en: 'The bureaucratic reform index is the result of evaluating bureaucratic reform. Its category follows from the range of the value, except for A-, which the evaluator decides.',
    },
  },
  rule: {
    rentang: { min: '0', maks: '110' },
    kategori: {
      desimal: null,
      bands: [
        { kode: 'AA', nama: 'Sangat Memuaskan', dari: '100', termasuk: false },
        { kode: 'A', nama: 'Memuaskan', dari: '80', termasuk: false },
        { kode: 'BB', nama: 'Sangat Baik', dari: '70', termasuk: false },
        { kode: 'B', nama: 'Baik', dari: '60', termasuk: false },
        { kode: 'CC', nama: 'Cukup', dari: '50', termasuk: false },
        { kode: 'C', nama: 'Kurang', dari: '30', termasuk: false },
        { kode: 'D', nama: 'Sangat Kurang', dari: '0', termasuk: true },
      ],
    },
    bersyarat: {
      kode: 'A-',
      nama: 'Memuaskan dengan Catatan',
      dalam: 'A',
      keterangan: {
        id: 'Kategori A- tidak dapat diturunkan dari nilai: nilainya berada di rentang A, tetapi ada syarat yang belum terpenuhi. Isi kategorinya bila evaluator menetapkan A-.',
        en: 'The category A- cannot be derived from the value: it lies in the range of A, but a condition is not met. Give the category if the evaluator decided on A-.',
      },
    },
  },
};
