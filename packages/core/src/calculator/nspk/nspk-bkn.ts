import type { Figure } from '../../kernel/figure.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { type BandTable, classify, type Kategori } from '../bands.ts';

/** Bands of the Indeks Implementasi NSPK. The share of instansi with A or B is a plain formula and needs no pack. */
export const NSPK_BKN: RulePack<{ readonly kategori: BandTable }> = {
  id: 'nspk:bkn',
  nama: 'Indeks Implementasi NSPK Manajemen ASN',
  dasarHukum: 'Peraturan BKN 12/2022; batas nilai menurut LKj 2024 sebuah Kantor Regional BKN',
  berlakuSejak: plainDate('2022-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: {
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
