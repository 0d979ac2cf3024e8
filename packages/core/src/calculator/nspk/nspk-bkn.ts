import type { Figure } from '../../kernel/figure.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { type BandTable, classify, type Kategori } from '../bands.ts';

export type AturanNspk = {
  readonly kategori: BandTable;
  /** Categories that the IKU counts as reached. */
  readonly tercapai: readonly string[];
};

/** Bands of the Indeks Implementasi NSPK, and the share of instansi in the upper ones, which is the IKU. */
export const NSPK_BKN: RulePack<AturanNspk> = {
  id: 'nspk:bkn',
  nama: 'Indeks Implementasi NSPK Manajemen ASN',
  dasarHukum: 'Peraturan BKN 12/2022; batas nilai menurut LKj 2024 sebuah Kantor Regional BKN',
  berlakuSejak: plainDate('2022-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: [
    {
      bunyi: {
        id: 'Nilai IKU = (banyaknya instansi berkategori A + B) ÷ banyaknya instansi × 100: (6 + 28) ÷ 49 = 69,39 %.',
        en: 'The indicator = (number of instansi in category A + B) ÷ number of instansi × 100: (6 + 28) ÷ 49 = 69.39 %.',
      },
      status: 'verified',
      sumber: 'Renja 2025 sebuah Kantor Regional BKN, rekapitulasi Indeks NSPK 2023',
    },
    {
      bunyi: {
        id: 'Batas kategori: A 85,01–100; B 70,01–85; C 55,01–70; D 40,01–55; E 25–40.',
        en: 'Bounds of the categories: A 85.01–100; B 70.01–85; C 55.01–70; D 40.01–55; E 25–40.',
      },
      status: 'needs-verification',
      sumber: 'LKj 2024 sebuah Kantor Regional BKN; Peraturan BKN 12/2022 belum dibaca',
    },
    {
      bunyi: {
        id: 'Kedelapan belas elemen penilaian tidak diketahui: yang dimasukkan adalah indeks atau kategori yang sudah jadi.',
        en: 'The eighteen elements that are assessed are not known: what goes in is the finished index or category.',
      },
      status: 'needs-verification',
      sumber: 'Peraturan BKN 12/2022 belum ditemukan bunyinya',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Indeks Implementasi NSPK menunjukkan sejauh mana instansi melaksanakan norma, standar, prosedur, dan kriteria manajemen ASN. Nilai indikatornya adalah bagian instansi yang berkategori A atau B, dalam persen.',
      en: 'The NSPK index shows how far an instansi applies the norms, standards, procedures and criteria of civil service management. The indicator is the share of instansi in category A or B, in percent.',
    },
  },
  rule: {
    tercapai: ['A', 'B'],
    // The labels of D and E were not found. Printed as A 85,01–100 … E 25–40 at two decimals: on the unrounded value, "more than 85".
    kategori: {
      desimal: null,
      bands: [
        { kode: 'A', nama: 'Sangat Baik', dari: '85', termasuk: false },
        { kode: 'B', nama: 'Baik', dari: '70', termasuk: false },
        { kode: 'C', nama: 'Cukup', dari: '55', termasuk: false },
        { kode: 'D', nama: 'Kategori D', dari: '40', termasuk: false },
        { kode: 'E', nama: 'Kategori E', dari: '25', termasuk: true },
      ],
    },
  },
};

export const kategoriNspk = (indeks: Figure): Kategori | null => classify(indeks, NSPK_BKN.rule.kategori);
