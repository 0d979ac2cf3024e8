import type { PackVector } from '../../rulepack/pack-vector.ts';

const tindakLanjut = { kind: 'tindak-lanjut', paket: 'tindaklanjut:2-2017' } as const;

export const TINDAKLANJUT_2_2017_VECTORS: readonly PackVector[] = [
  {
    ...tindakLanjut,
    id: 'TL-1',
    sumber: 'aturan: 9 ÷ (9 + 2 + 1) = 75 %',
    masukan: { sesuai: 9, proses: 2, belum: 1, tidakDapat: 3 },
    hasil: { persen: '75', tercetak: '75,00', penyebut: '12' },
  },
  {
    ...tindakLanjut,
    id: 'TL-2',
    sumber: 'setelan: penyebut seluruh rekomendasi, 9 ÷ 15 = 60 %',
    masukan: { sesuai: '9', proses: '2', belum: '1', tidakDapat: '3', setelan: { tidak_dapat_ditindaklanjuti: 'tetap' } },
    hasil: { persen: '60', tercetak: '60,00', penyebut: '15', setelan: { tidak_dapat_ditindaklanjuti: 'tetap' } },
  },
];
