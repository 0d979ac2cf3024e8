import type { PackVector } from '../rulepack/pack-vector.ts';

const KMK = 'KMK 127/2026, melalui kalkulator publik yang menerapkannya';
const max = (target: string, realisasi: string) => ({ target, realisasi, polarisasi: 'maximize' }) as const;
const min = (target: string, realisasi: string) => ({ target, realisasi, polarisasi: 'minimize' }) as const;
const keep = (target: string, realisasi: string) => ({ target, realisasi, polarisasi: 'stabilize' }) as const;

const KEMENKEU: readonly Omit<PackVector, 'kind' | 'paket'>[] = [
  {
    id: 'CAP-1',
    sumber: 'KMK 127/2026 hlm. 68; tercetak 114,26, yang keliru menurut penulis kalkulatornya',
    masukan: max('4,39', '4,56'),
    hasil: { tercetak: '103,87', status: 'tercapai' },
  },
  { id: 'CAP-2-buruk', sumber: KMK, masukan: max('-10', '-11'), hasil: { capaian: '90' } },
  { id: 'CAP-2-baik', sumber: KMK, masukan: max('-10', '-5'), hasil: { capaian: '120' } },
  { id: 'CAP-3', sumber: KMK, masukan: min('0,1', '0,0101'), hasil: { capaian: '120' } },
  { id: 'CAP-4', sumber: KMK, masukan: min('10', '21'), hasil: { capaian: '0', status: 'belum_tercapai' } },
  { id: 'CAP-5', sumber: KMK, masukan: { ...min('0', '4'), terburuk: '10' }, hasil: { capaian: '60' } },
  { id: 'CAP-5-tanpa-terburuk', sumber: KMK, masukan: min('0', '4'), hasil: { absen: 'divided_by_zero' } },
  { id: 'CAP-6-di-bawah', sumber: KMK, masukan: keep('100', '96'), hasil: { capaian: '112' } },
  { id: 'CAP-6-di-atas', sumber: 'KMK 127/2026 hlm. 70', masukan: keep('100', '102'), hasil: { capaian: '116' } },
  { id: 'CAP-7-tercapai', sumber: KMK, masukan: { ...max('4', '4'), konversi120: true }, hasil: { capaian: '120' } },
  { id: 'CAP-7-tidak', sumber: KMK, masukan: { ...max('4', '3'), konversi120: true }, hasil: { capaian: '75', status: 'belum_tercapai' } },
];

const SEDERHANA: readonly Omit<PackVector, 'kind' | 'paket'>[] = [
  {
    id: 'CAP-8',
    sumber: 'Renja 2025 sebuah Kantor Regional BKN: IKPA 98,40 dari target 97',
    masukan: max('97', '98,40'),
    hasil: { capaian: '101.44329896907216494845', tercetak: '101,44', status: 'tercapai' },
  },
  {
    id: 'CAP-9',
    sumber: 'Renja 2025 sebuah Kantor Regional BKN: 11 dari 12 layanan digital',
    masukan: max('12', '11'),
    hasil: { capaian: '91.66666666666666666667', tercetak: '91,67', status: 'mendekati' },
  },
];

export const CAPAIAN_VECTORS: readonly PackVector[] = [
  ...SEDERHANA.map((vector) => ({ ...vector, kind: 'capaian', paket: 'capaian:sederhana' })),
  ...KEMENKEU.map((vector) => ({ ...vector, kind: 'capaian', paket: 'capaian:kemenkeu' })),
];
