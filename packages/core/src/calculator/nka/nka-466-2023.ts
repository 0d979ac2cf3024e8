import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { BandTable } from '../bands.ts';

export type AturanNka = {
  /** Percent of the total. */
  readonly bobot: { readonly perencanaan: string; readonly pelaksanaan: string };
  /** Of a satker, percent of the value of planning. */
  readonly bobotPerencanaan: { readonly efektivitas: string; readonly efisiensi: string };
  /** Of every value that goes in. */
  readonly rentang: { readonly min: string; readonly maks: string };
  readonly kategori: BandTable;
};

/** How efisiensi arises from SBK is not known: its value goes in finished, and raw SBK is answered with `rule.not_known`. */
export const NKA_466_2023: RulePack<AturanNka> = {
  id: 'nka:466-2023',
  nama: 'Nilai Kinerja Anggaran (NKA)',
  dasarHukum: 'PMK 62/2023 Pasal 244–246 dan KMK 466/2023; lampiran KMK belum dibaca',
  berlakuSejak: plainDate('2024-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: [
    {
      bunyi: {
        id: 'Kinerja anggaran dievaluasi atas perencanaan (efektivitas dan efisiensi) dan pelaksanaan (nilai IKPA).',
        en: 'Budget performance is evaluated for planning (effectiveness and efficiency) and for implementation (the IKPA score).',
      },
      status: 'verified',
      sumber: 'PMK 62/2023 halaman 191 (Pasal 245–246)',
    },
    {
      bunyi: {
        id: 'NKA = 50 % nilai perencanaan + 50 % nilai pelaksanaan: (18,70 + 99,27) ÷ 2 = 58,985.',
        en: 'NKA = 50 % of the planning score + 50 % of the implementation score: (18.70 + 99.27) ÷ 2 = 58.985.',
      },
      status: 'needs-verification',
      sumber: 'Contoh angka yang diterbitkan sebuah aplikasi; bunyi KMK 466/2023 belum dibaca',
    },
    {
      bunyi: {
        id: 'Nilai perencanaan satker = 75 % efektivitas (capaian RO) + 25 % efisiensi (SBK).',
        en: 'The planning score of a satker = 75 % effectiveness (achieved outputs) + 25 % efficiency (SBK).',
      },
      status: 'needs-verification',
      sumber: 'Berita tentang KMK 466/2023, Januari 2024',
    },
    {
      bunyi: {
        id: 'Pembagian bobot efisiensi antara penggunaan SBK dan efisiensi SBK, serta rumus keduanya, belum diketahui.',
        en: 'How the weight of efficiency is split between use of SBK and efficiency of SBK, and both formulas, are not known.',
      },
      status: 'needs-verification',
      sumber: 'KMK 466/2023 belum ditemukan bunyinya',
    },
    {
      bunyi: {
        id: 'Kategori: Sangat Baik > 90; Baik > 80; Cukup > 60; Kurang > 50; Sangat Kurang sampai 50.',
        en: 'Categories: Sangat Baik > 90; Baik > 80; Cukup > 60; Kurang > 50; Sangat Kurang up to 50.',
      },
      status: 'needs-verification',
      sumber: 'Pengetahuan umum',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Nilai Kinerja Anggaran menggabungkan mutu perencanaan dan mutu pelaksanaan anggaran, masing-masing separuhnya. Nilai perencanaan dihitung dari efektivitas dan efisiensi, nilai pelaksanaan adalah nilai IKPA.',
      en: 'The budget performance score combines how well a budget was planned and how well it was carried out, half each. The planning score comes from effectiveness and efficiency, the implementation score is the IKPA score.',
    },
    komponen: {
      perencanaan: {
        id: 'Nilai kinerja perencanaan anggaran: efektivitas (capaian rincian output) dan efisiensi (standar biaya keluaran).',
        en: 'The planning score: effectiveness (achieved outputs) and efficiency (standard output costs).',
      },
      pelaksanaan: {
        id: 'Nilai kinerja pelaksanaan anggaran, yaitu nilai IKPA.',
        en: 'The implementation score, which is the IKPA score.',
      },
    },
  },
  rule: {
    bobot: { perencanaan: '50', pelaksanaan: '50' },
    bobotPerencanaan: { efektivitas: '75', efisiensi: '25' },
    rentang: { min: '0', maks: '100' },
    kategori: {
      desimal: null,
      bands: [
        { kode: 'sangat_baik', nama: 'Sangat Baik', dari: '90', termasuk: false },
        { kode: 'baik', nama: 'Baik', dari: '80', termasuk: false },
        { kode: 'cukup', nama: 'Cukup', dari: '60', termasuk: false },
        { kode: 'kurang', nama: 'Kurang', dari: '50', termasuk: false },
        { kode: 'sangat_kurang', nama: 'Sangat Kurang', dari: '0', termasuk: true },
      ],
    },
  },
};
