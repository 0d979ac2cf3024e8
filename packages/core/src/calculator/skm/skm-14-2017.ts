import { aggregate } from '../../formula/combine.ts';
import type { Trace } from '../../formula/trace.ts';
import { absent, type Figure, figure } from '../../kernel/figure.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { type BandTable, classify } from '../bands.ts';
import type { Calculator, HasilPaket, KomponenPaket } from '../calculator.ts';
import { type Inputs, traceKomponen } from '../inputs.ts';

/** `pengali`: from the scale 1–4 to 25–100. */
export type AturanSkm = { readonly pengali: string; readonly mutu: BandTable };

export const SKM_14_2017: RulePack<AturanSkm> = {
  id: 'skm:14-2017',
  nama: 'Indeks Kepuasan Masyarakat (IKM)',
  dasarHukum: 'PermenPANRB 14/2017',
  berlakuSejak: plainDate('2017-05-09'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: {
    pengali: '25',
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

const NAMA = [
  'Persyaratan',
  'Sistem, Mekanisme, dan Prosedur',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Produk Spesifikasi Jenis Pelayanan',
  'Kompetensi Pelaksana',
  'Perilaku Pelaksana',
  'Penanganan Pengaduan, Saran, dan Masukan',
  'Sarana dan Prasarana',
] as const;

const UNSUR: readonly KomponenPaket[] = NAMA.map((nama, i) => ({ kode: `u${i + 1}`, nama, minimum: '1', maksimum: '4', arah: 'naik' }));

/**
 * IKM = Σ(NRR × 1/n) × 25. The weight is the exact fraction: with the printed 0,11 nine times "4" would be 99 instead of 100.
 * Unsur that are not assessed leave n (the regulation allows fewer than nine); mutu is read from the IKM at two decimals, so nothing falls between two bands.
 */
export const skm14th2017: Calculator = { paket: SKM_14_2017, komponen: UNSUR, compute };

function compute(inputs: Inputs): HasilPaket {
  const parts = traceKomponen(inputs, UNSUR, absent('no_data_yet'));
  const results = parts.map(({ result }) => result);
  const rata: Trace = { label: 'RATA', result: aggregate('RATA', results), parts };
  const sum = aggregate('JUMLAH', results);
  const n = results.filter(({ kind }) => kind === 'value').length;
  const hasil: Figure = sum.kind === 'absent' ? sum : figure(sum.value.mul(SKM_14_2017.rule.pengali).div(n));
  return {
    hasil,
    kategori: classify(hasil, SKM_14_2017.rule.mutu),
    rincian: tertimbang(parts, n),
    trace: { label: SKM_14_2017.id, result: hasil, parts: [rata] },
  };
}

/** NRR tertimbang of each unsur: NRR × 1/n. */
const tertimbang = (parts: readonly Trace[], n: number): HasilPaket['rincian'] =>
  parts.map(({ label, result }, i) => ({
    kode: `tertimbang_${label}`,
    nama: NAMA[i] ?? label,
    figure: result.kind === 'absent' ? result : figure(result.value.div(n)),
  }));
