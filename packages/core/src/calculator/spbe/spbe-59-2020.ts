import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { BandTable } from '../bands.ts';

export type AturanSpbe = { readonly rentang: { readonly min: string; readonly maks: string }; readonly predikat: BandTable };

/** Only the words for an index: how it arises from its indicators is the evaluator's. The first day is taken as the first of its year. */
export const SPBE_59_2020: RulePack<AturanSpbe> = {
  id: 'spbe:59-2020',
  nama: 'Indeks Sistem Pemerintahan Berbasis Elektronik (SPBE)',
  dasarHukum: 'PermenPANRB 59/2020, Lampiran I Tabel 13',
  berlakuSejak: plainDate('2020-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: [
    {
      bunyi: {
        id: 'Sangat Baik 3,5 sampai kurang dari 4,2; Kurang di bawah 1,8.',
        en: 'Sangat Baik from 3.5 to less than 4.2; Kurang below 1.8.',
      },
      status: 'needs-verification',
      sumber: 'Uji sebuah aplikasi yang mengutip PermenPANRB 59/2020, Lampiran I Tabel 13',
    },
    {
      bunyi: {
        id: 'Memuaskan 4,2–5,0; Baik 2,6 sampai kurang dari 3,5; Cukup 1,8 sampai kurang dari 2,6; indeks antara 0 dan 5.',
        en: 'Memuaskan 4.2–5.0; Baik from 2.6 to less than 3.5; Cukup from 1.8 to less than 2.6; the index lies between 0 and 5.',
      },
      status: 'needs-verification',
      sumber: 'Pengetahuan umum',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Indeks SPBE menunjukkan tingkat kematangan penerapan sistem pemerintahan berbasis elektronik, paling tinggi 5. Predikatnya mengikuti rentang indeks.',
      en: 'The SPBE index shows how mature the use of electronic government is, 5 at most. Its predicate follows from the range in which the index lies.',
    },
  },
  rule: {
    rentang: { min: '0', maks: '5' },
    predikat: {
      desimal: null,
      bands: [
        { kode: 'memuaskan', nama: 'Memuaskan', dari: '4.2', termasuk: true },
        { kode: 'sangat_baik', nama: 'Sangat Baik', dari: '3.5', termasuk: true },
        { kode: 'baik', nama: 'Baik', dari: '2.6', termasuk: true },
        { kode: 'cukup', nama: 'Cukup', dari: '1.8', termasuk: true },
        { kode: 'kurang', nama: 'Kurang', dari: '0', termasuk: true },
      ],
    },
  },
};
