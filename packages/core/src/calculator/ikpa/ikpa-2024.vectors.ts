import type { PackVector } from '../../rulepack/pack-vector.ts';

const RENJA = 'Hasil OM-SPAN Desember 2024 sebuah Kantor Regional, dikutip Renja 2025';
const RUMUS = 'Dihitung dari bobot dan rumus nilai akhir';

const DESEMBER_2024 = {
  revisi_dipa: '100',
  deviasi_hal3: '100',
  penyerapan: '98.11',
  kontraktual: '94',
  tagihan: '100',
  up_tup: '93.80',
  capaian_output: '100',
  dispensasi_spm: '0',
} as const;

const { kontraktual, ...TANPA_KONTRAKTUAL } = DESEMBER_2024;

/** The composition of indicators. */
export const IKPA_2024_SUSUNAN: readonly PackVector[] = [
  {
    id: 'IKPA-1',
    sumber: RENJA,
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: { tahun: 2024, nilai: DESEMBER_2024 },
    hasil: {
      nilai: '98.402',
      tercetak: '98,40',
      kategori: 'Sangat Baik',
      konversi: '100',
      total: '98.402',
      aspek: { perencanaan: '100', pelaksanaan: '96.4775', hasil: '100' },
    },
  },
  {
    id: 'IKPA-2',
    sumber: 'IKPA-1 tanpa data kontraktual; bobotnya keluar dari konversi',
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: { tahun: 2024, nilai: TANPA_KONTRAKTUAL },
    hasil: {
      nilai: '98.89111111111111111111',
      tercetak: '98,89',
      kategori: 'Sangat Baik',
      konversi: '90',
      total: '89.002',
      aspek: { perencanaan: '100', pelaksanaan: '97.30333333333333333333', hasil: '100' },
    },
  },
  {
    id: 'IKPA-2 terapkan',
    sumber: 'IKPA-2 dengan nilai kontraktual yang tidak diterapkan',
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: {
      tahun: 2024,
      nilai: { ...TANPA_KONTRAKTUAL, kontraktual },
      terapkan: ['revisi_dipa', 'deviasi_hal3', 'penyerapan', 'tagihan', 'up_tup', 'capaian_output'],
    },
    hasil: { tercetak: '98,89', konversi: '90', total: '89.002' },
  },
  {
    id: 'DSP-1 nilai',
    sumber: 'Contoh Pusdiklat melalui simulator IKPA: 97,25 − 0,75',
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: {
      tahun: 2024,
      nilai: {
        revisi_dipa: '97.25',
        deviasi_hal3: '97.25',
        penyerapan: '97.25',
        kontraktual: '97.25',
        tagihan: '97.25',
        up_tup: '97.25',
        capaian_output: '97.25',
        dispensasi_spm: '0.75',
      },
    },
    hasil: { nilai: '96.5', tercetak: '96,50', total: '97.25', kategori: 'Sangat Baik' },
  },
  {
    id: 'bobot',
    sumber: RUMUS,
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: {
      tahun: 2025,
      nilai: { revisi_dipa: 10, deviasi_hal3: 20, penyerapan: 30, kontraktual: 40, tagihan: 50, up_tup: 60, capaian_output: 70 },
    },
    hasil: {
      nilai: '42.5',
      tercetak: '42,50',
      kategori: 'Kurang',
      konversi: '100',
      aspek: { perencanaan: '15', pelaksanaan: '45', hasil: '70' },
    },
  },
  {
    id: 'cap',
    sumber: 'Nilai di atas 100 dihitung 100, seperti Revisi DIPA pada hasil OM-SPAN',
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: { tahun: 2024, nilai: { ...DESEMBER_2024, revisi_dipa: '110' } },
    hasil: { tercetak: '98,40', aspek: { perencanaan: '100', pelaksanaan: '96.4775', hasil: '100' } },
  },
  {
    id: 'tanpa cap',
    sumber: RUMUS,
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: { tahun: 2024, nilai: { ...DESEMBER_2024, revisi_dipa: '110' }, setelan: { cap_indikator: 'tanpa' } },
    hasil: {
      nilai: '99.402',
      aspek: { perencanaan: '105', pelaksanaan: '96.4775', hasil: '100' },
      setelan: { cap_indikator: 'tanpa' },
    },
  },
  {
    id: 'nol',
    sumber: 'Nol adalah nilai: bobotnya tetap, seperti 37 baris OM-SPAN yang dipublikasikan satu KPPN',
    kind: 'ikpa',
    paket: 'ikpa:2024',
    masukan: { tahun: 2024, nilai: { ...DESEMBER_2024, kontraktual: '0' } },
    hasil: { nilai: '89.002', tercetak: '89,00', kategori: 'Baik', konversi: '100' },
  },
];
