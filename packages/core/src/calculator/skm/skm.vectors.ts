import type { PackVector } from '../../rulepack/pack-vector.ts';

const RENJA = 'Renja 2025 Kanreg VII BKN';
const TABEL = 'Tabel mutu PermenPANRB 14/2017: batas pitanya';

const sama = (nrr: string, n = 9): readonly string[] => Array.from({ length: n }, () => nrr);
const SEMESTER_1 = ['3.97', '3.93', '3.95', '3.97', '3.95', '3.93', '3.92', '3.93', '3.93'] as const;
const U9 = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;

type Row = Pick<PackVector, 'id' | 'sumber' | 'masukan' | 'hasil'>;

const OF_2017: readonly Row[] = [
  {
    id: 'IKM-1',
    sumber: 'Laporan SKM yang mencetak NRR tertimbang 0,44 dan IKM 100',
    masukan: { jawaban: [[4, 4, 4, 4, 4, 4, 4, 4, 4]] },
    hasil: { ikm: '100', tercetak: '100,00', mutu: 'A', unsurTerendah: U9 },
  },
  {
    id: 'IKM-2',
    sumber: `${RENJA}, semester 1 (tercetak 98,58, dari NRR yang belum dibulatkan)`,
    masukan: { nrr: SEMESTER_1 },
    hasil: { ikm: '98.55555555555555555556', tercetak: '98,56', mutu: 'A', unsurTerendah: ['U7'] },
  },
  {
    id: 'IKM-2, bobot 0,11',
    sumber: `${RENJA}, semester 1, dengan bobot cetak lama`,
    masukan: { nrr: SEMESTER_1, bobot: '0.11' },
    hasil: { ikm: '97.57', tercetak: '97,57', mutu: 'A', unsurTerendah: ['U7'] },
  },
  {
    id: 'IKM-2, bobot 0,111',
    sumber: `${RENJA}, semester 1, dengan bobot cetak lama`,
    masukan: { nrr: SEMESTER_1, bobot: '0.111' },
    hasil: { ikm: '98.457', tercetak: '98,46', mutu: 'A' },
  },
  {
    id: 'IKM-3',
    sumber: `${RENJA}, semester 2 (tercetak 99,44, dari NRR yang belum dibulatkan)`,
    masukan: { nrr: [...sama('4.00', 7), '3,91', '3,91'] },
    hasil: { ikm: '99.5', tercetak: '99,50', mutu: 'A', unsurTerendah: ['U8', 'U9'] },
  },
  { id: 'IKM-6, 64,99', sumber: TABEL, masukan: { nrr: sama('2.5996') }, hasil: { ikm: '64.99', mutu: 'D' } },
  { id: 'IKM-6, 65,00', sumber: TABEL, masukan: { nrr: sama('2.6') }, hasil: { ikm: '65', mutu: 'C' } },
  { id: 'IKM-6, 76,60', sumber: TABEL, masukan: { nrr: sama('3.064') }, hasil: { ikm: '76.6', mutu: 'C' } },
  { id: 'IKM-6, 76,61', sumber: TABEL, masukan: { nrr: sama('3.0644') }, hasil: { ikm: '76.61', mutu: 'B' } },
  { id: 'IKM-6, 88,30', sumber: TABEL, masukan: { nrr: sama('3.532') }, hasil: { ikm: '88.3', mutu: 'B' } },
  { id: 'IKM-6, 88,31', sumber: TABEL, masukan: { nrr: sama('3.5324') }, hasil: { ikm: '88.31', mutu: 'A' } },
];

const OF_2004: readonly Row[] = [
  ['25', '1', 'D'],
  ['43.75', '1.75', 'D'],
  ['43.76', '1.7504', 'C'],
  ['62.5', '2.5', 'C'],
  ['62.51', '2.5004', 'B'],
  ['81.25', '3.25', 'B'],
  ['81.26', '3.2504', 'A'],
  ['100', '4', 'A'],
].map(([ikm, nrr = '', mutu]) => ({
  id: `IKM ${ikm}`,
  sumber: 'Tabel mutu KEP/25/M.PAN/2/2004: batas pitanya',
  masukan: { nrr: sama(nrr, 14) },
  hasil: { ikm, mutu },
}));

export const SKM_VECTORS: readonly PackVector[] = [
  ...OF_2017.map((row) => ({ ...row, kind: 'skm', paket: 'skm:14-2017' })),
  ...OF_2004.map((row) => ({ ...row, kind: 'skm', paket: 'skm:25-2004' })),
];
