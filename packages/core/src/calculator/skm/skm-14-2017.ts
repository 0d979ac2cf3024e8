import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { Calculator } from '../calculator.ts';
import type { AturanSkm } from './aturan-skm.ts';
import { FAKTA_SKM_14_2017, URAIAN_SKM_14_2017 } from './skm-14-2017.uraian.ts';
import { skmCalculator } from './skm-calculator.ts';

export const SKM_14_2017: RulePack<AturanSkm> = {
  id: 'skm:14-2017',
  nama: 'Indeks Kepuasan Masyarakat (IKM)',
  dasarHukum: 'PermenPANRB 14/2017',
  berlakuSejak: plainDate('2017-05-09'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: FAKTA_SKM_14_2017,
  uraian: URAIAN_SKM_14_2017,
  rule: {
    unsur: [
      'Persyaratan',
      'Sistem, Mekanisme, dan Prosedur',
      'Waktu Penyelesaian',
      'Biaya/Tarif',
      'Produk Spesifikasi Jenis Pelayanan',
      'Kompetensi Pelaksana',
      'Perilaku Pelaksana',
      'Penanganan Pengaduan, Saran, dan Masukan',
      'Sarana dan Prasarana',
    ],
    skala: { minimum: '1', maksimum: '4' },
    pengali: '25',
    bobot: { bernama: ['0.111', '0.11'], simpangan: '0.011' },
    mutu: {
      desimal: 2,
      bands: [
        { kode: 'A', nama: 'Sangat Baik', dari: '88.31', termasuk: true },
        { kode: 'B', nama: 'Baik', dari: '76.61', termasuk: true },
        { kode: 'C', nama: 'Kurang Baik', dari: '65.00', termasuk: true },
        { kode: 'D', nama: 'Tidak Baik', dari: '25.00', termasuk: true },
      ],
    },
  },
};

export const skm14th2017: Calculator = skmCalculator(SKM_14_2017);
