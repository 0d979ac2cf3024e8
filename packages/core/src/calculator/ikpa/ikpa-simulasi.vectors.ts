import type { PackVector } from '../../rulepack/pack-vector.ts';

const LAIN = {
  revisi_dipa: '100',
  penyerapan: '98.11',
  kontraktual: '94',
  tagihan: '100',
  up_tup: '93.80',
  capaian_output: '100',
} as const;

const bulanan = (deviasi: string, banyak: number) => Array.from({ length: banyak }, (_, i) => ({ bulan: i + 1, deviasi }));

/** What must still be done, worked out backwards from the rule. */
export const IKPA_SIMULASI_VECTORS: readonly PackVector[] = [
  {
    id: 'SIM-1',
    sumber: 'Dihitung mundur dari IKPA-1: (97 − 83,402) ÷ 0,15 = 90,65; 11 × 9,35 − 10 × 8 = 22,81',
    kind: 'ikpa-simulasi',
    paket: 'ikpa:2024',
    masukan: { tahun: 2024, target: '97', cari: 'deviasi_hal3', nilai: LAIN, deviasi_hal3: { bulanan: bulanan('8', 10) } },
    hasil: {
      butuh: '90.65333333333333333333',
      terbaik: { tercetak: '97,31', tercapai: true },
      periode: { bebas: [11], sendiri: '22.81333333333333333333' },
    },
  },
  {
    id: 'SIM-2',
    sumber: 'Dihitung mundur dari IKPA-1: nilai di atas 95 menuntut rata-rata deviasi 5, jadi 11 × 5 − 10 × 4 = 15',
    kind: 'ikpa-simulasi',
    paket: 'ikpa:2024',
    masukan: { tahun: 2024, target: '98', cari: 'deviasi_hal3', nilai: LAIN, deviasi_hal3: { bulanan: bulanan('4', 10) } },
    hasil: { butuh: '97.32', terbaik: { tercetak: '98,40', tercapai: true }, periode: { bebas: [11], merata: '15' } },
  },
  {
    id: 'SIM-3',
    sumber: 'Dihitung mundur dari bobot 2022: (95 − 92,402) ÷ 0,05 = 51,96',
    kind: 'ikpa-simulasi',
    paket: 'ikpa:2022',
    masukan: { tahun: 2022, target: '95', cari: 'dispensasi_spm', nilai: { ...LAIN, deviasi_hal3: '90' } },
    hasil: { butuh: '51.96', terbaik: { nilai: '100', tercapai: true } },
  },
];
