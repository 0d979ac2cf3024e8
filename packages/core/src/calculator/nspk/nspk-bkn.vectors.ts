import type { PackVector } from '../../rulepack/pack-vector.ts';

export const NSPK_BKN_VECTORS: readonly PackVector[] = [
  {
    id: 'NSPK-1',
    sumber: 'Renja 2025 sebuah Kantor Regional BKN: 49 instansi, IKU 69,39 %; 12,24 / 57,14 / 24,49 / 4,08 / 2,04 %',
    kind: 'nspk',
    paket: 'nspk:bkn',
    masukan: { kategori: { A: 6, B: 28, C: 12, D: 2, E: 1 } },
    hasil: {
      nilai: '69.38775510204081632653',
      tercetak: '69,39',
      distribusi: {
        A: '12.24489795918367346939',
        B: '57.14285714285714285714',
        C: '24.48979591836734693878',
        D: '4.0816326530612244898',
        E: '2.0408163265306122449',
      },
    },
  },
];
