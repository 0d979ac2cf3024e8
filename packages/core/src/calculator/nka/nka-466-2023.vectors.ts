import type { PackVector } from '../../rulepack/pack-vector.ts';

const nka = { kind: 'nka', paket: 'nka:466-2023' } as const;

export const NKA_466_2023_VECTORS: readonly PackVector[] = [
  {
    ...nka,
    id: 'NKA-1',
    sumber: 'contoh angka yang diterbitkan: 18,70 dan 99,27',
    masukan: { perencanaan: '18,70', pelaksanaan: '99,27' },
    hasil: { nilai: '58.985', tercetak: '58,99', kategori: 'Kurang' },
  },
  {
    ...nka,
    id: 'NKA-2',
    sumber: 'aturan: 75 % × 90 + 25 % × 50 = 80; (80 + 100) ÷ 2 = 90, tepat di batas atas',
    masukan: { efektivitas: '90', efisiensi: '50', pelaksanaan: '100' },
    hasil: { nilai: '90', tercetak: '90,00', kategori: 'Baik' },
  },
];
