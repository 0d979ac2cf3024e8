import { aggregate } from '../../formula/combine.ts';
import { absent } from '../../kernel/figure.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { type BandTable, classify } from '../bands.ts';
import type { Calculator, HasilPaket, KomponenPaket } from '../calculator.ts';
import { type Inputs, sumOfAll, traceKomponen } from '../inputs.ts';

export type AturanIpAsn = { readonly kategori: BandTable };

export const IP_ASN_8_2019: RulePack<AturanIpAsn> = {
  id: 'ipasn:8-2019',
  nama: 'Indeks Profesionalitas ASN (IP ASN)',
  dasarHukum: 'PermenPANRB 38/2018; Peraturan BKN 8/2019',
  berlakuSejak: plainDate('2019-05-10'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: {
    // The regulation's bands (81–90, 91–100) leave gaps such as 80,4; lower bounds close them downwards.
    kategori: {
      desimal: null,
      bands: [
        { kode: 'sangat_tinggi', nama: 'Sangat Tinggi', dari: '91', termasuk: true },
        { kode: 'tinggi', nama: 'Tinggi', dari: '81', termasuk: true },
        { kode: 'sedang', nama: 'Sedang', dari: '71', termasuk: true },
        { kode: 'rendah', nama: 'Rendah', dari: '61', termasuk: true },
        { kode: 'sangat_rendah', nama: 'Sangat Rendah', dari: '0', termasuk: true },
      ],
    },
  },
};

const DIMENSI: readonly KomponenPaket[] = [
  { kode: 'kualifikasi', nama: 'Kualifikasi', minimum: '0', maksimum: '25', arah: 'naik' },
  { kode: 'kompetensi', nama: 'Kompetensi', minimum: '0', maksimum: '40', arah: 'naik' },
  { kode: 'kinerja', nama: 'Kinerja', minimum: '0', maksimum: '30', arah: 'naik' },
  { kode: 'disiplin', nama: 'Disiplin', minimum: '0', maksimum: '5', arah: 'naik' },
];

/** IP ASN of a unit = sum of the dimension means over the persons measured (0–100). */
export const ipAsn8th2019: Calculator = { paket: IP_ASN_8_2019, komponen: DIMENSI, compute };

function compute(inputs: Inputs): HasilPaket {
  const parts = traceKomponen(inputs, DIMENSI, absent('no_data_yet'));
  const hasil = sumOfAll(parts, (values) => aggregate('JUMLAH', values));
  return {
    hasil,
    kategori: classify(hasil, IP_ASN_8_2019.rule.kategori),
    rincian: [],
    trace: { label: IP_ASN_8_2019.id, result: hasil, parts: [{ label: 'JUMLAH', result: hasil, parts }] },
  };
}
