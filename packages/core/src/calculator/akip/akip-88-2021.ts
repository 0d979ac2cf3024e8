import { aggregate } from '../../formula/combine.ts';
import { absent } from '../../kernel/figure.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { classify } from '../bands.ts';
import type { Calculator, HasilPaket, KomponenPaket } from '../calculator.ts';
import { type Inputs, sumOfAll, traceKomponen } from '../inputs.ts';
import type { AturanAkip } from './aturan-akip.ts';
import { FAKTA_AKIP_88_2021, URAIAN_AKIP_88_2021 } from './fakta-88-2021.ts';
import { LKE_88_2021, TANGGA_88_2021 } from './lke-88-2021.ts';

export const AKIP_88_2021: RulePack<AturanAkip> = {
  id: 'akip:88-2021',
  nama: 'Evaluasi Akuntabilitas Kinerja Instansi Pemerintah (AKIP)',
  dasarHukum: 'PermenPANRB 88/2021',
  berlakuSejak: plainDate('2021-12-31'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: FAKTA_AKIP_88_2021,
  uraian: URAIAN_AKIP_88_2021,
  rule: {
    komponen: LKE_88_2021,
    tangga: TANGGA_88_2021,
    // Half-open bands, upper bound inclusive: 80,00 is BB, 80,01 is A.
    predikat: {
      desimal: null,
      bands: [
        { kode: 'AA', nama: 'Sangat Memuaskan', dari: '90', termasuk: false },
        { kode: 'A', nama: 'Memuaskan', dari: '80', termasuk: false },
        { kode: 'BB', nama: 'Sangat Baik', dari: '70', termasuk: false },
        { kode: 'B', nama: 'Baik', dari: '60', termasuk: false },
        { kode: 'CC', nama: 'Cukup (Memadai)', dari: '50', termasuk: false },
        { kode: 'C', nama: 'Kurang', dari: '30', termasuk: false },
        { kode: 'D', nama: 'Sangat Kurang', dari: '0', termasuk: true },
      ],
    },
  },
};

const KOMPONEN: readonly KomponenPaket[] = AKIP_88_2021.rule.komponen.map(({ kode, nama, bobot }) => ({
  kode,
  nama,
  minimum: '0',
  maksimum: bobot,
  arah: 'naik',
}));

/** Nilai akhir = sum of the four component scores, each already within its weight (30/30/15/25). */
export const akip88th2021: Calculator = { paket: AKIP_88_2021, komponen: KOMPONEN, compute };

function compute(inputs: Inputs): HasilPaket {
  const parts = traceKomponen(inputs, KOMPONEN, absent('no_data_yet'));
  const hasil = sumOfAll(parts, (values) => aggregate('JUMLAH', values));
  return {
    hasil,
    kategori: classify(hasil, AKIP_88_2021.rule.predikat),
    rincian: [],
    trace: { label: AKIP_88_2021.id, result: hasil, parts: [{ label: 'JUMLAH', result: hasil, parts }] },
  };
}
