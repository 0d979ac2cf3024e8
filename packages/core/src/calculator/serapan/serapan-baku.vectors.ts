import type { PackVector } from '../../rulepack/pack-vector.ts';

export const SERAPAN_VECTORS: readonly PackVector[] = [
  {
    id: 'SER-1',
    sumber: 'contoh hitungan yang mengutip PMK 214/2017',
    kind: 'serapan',
    paket: 'serapan:baku',
    masukan: { pagu: '855830897000', realisasi: '734881464333' },
    hasil: { tercetak: '85,87', sisa: '120949432667' },
  },
];
