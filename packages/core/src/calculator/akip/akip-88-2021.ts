import { aggregate } from '../../formula/combine.ts';
import { absent } from '../../kernel/figure.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { type BandTable, classify } from '../bands.ts';
import type { Calculator, HasilPaket, KomponenPaket } from '../calculator.ts';
import { type Inputs, sumOfAll, traceKomponen } from '../inputs.ts';

export type AturanAkip = { readonly predikat: BandTable };

export const AKIP_88_2021: RulePack<AturanAkip> = {
  id: 'akip:88-2021',
  nama: 'Evaluasi Akuntabilitas Kinerja Instansi Pemerintah (AKIP)',
  dasarHukum: 'PermenPANRB 88/2021',
  berlakuSejak: plainDate('2021-12-31'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: {
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

const KOMPONEN: readonly KomponenPaket[] = [
  { kode: 'perencanaan', nama: 'Perencanaan Kinerja', minimum: '0', maksimum: '30', arah: 'naik' },
  { kode: 'pengukuran', nama: 'Pengukuran Kinerja', minimum: '0', maksimum: '30', arah: 'naik' },
  { kode: 'pelaporan', nama: 'Pelaporan Kinerja', minimum: '0', maksimum: '15', arah: 'naik' },
  { kode: 'evaluasi', nama: 'Evaluasi Akuntabilitas Kinerja Internal', minimum: '0', maksimum: '25', arah: 'naik' },
];

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
