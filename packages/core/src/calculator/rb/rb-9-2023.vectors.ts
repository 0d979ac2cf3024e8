import type { PackVector } from '../../rulepack/pack-vector.ts';

const BATAS = [
  ['100.01', 'AA'],
  ['100', 'A'],
  ['80.01', 'A'],
  ['80', 'BB'],
  ['70', 'B'],
  ['60', 'CC'],
  ['50', 'C'],
  ['30.01', 'C'],
  ['30', 'D'],
  ['0', 'D'],
] as const;

const rb = { kind: 'rb', paket: 'rb:9-2023' } as const;

export const RB_9_2023_VECTORS: readonly PackVector[] = [
  ...BATAS.map(([nilai, kategori]) => ({
    ...rb,
    id: `RB-${nilai}`,
    sumber: 'KepmenPANRB 739/2023 melalui aplikasi: batas kategori',
    masukan: { nilai },
    hasil: { nilai, kategori },
  })),
  {
    ...rb,
    id: 'RB-A-',
    sumber: 'Renja 2025 sebuah Kantor Regional BKN: Indeks RB 2024, 81,15 = A-',
    masukan: { nilai: '81,15', kategori: 'A-' },
    hasil: { nilai: '81.15', tercetak: '81,15', kategori: 'A-' },
  },
];
