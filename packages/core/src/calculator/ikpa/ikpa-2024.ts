import { leavesTotal } from '../../formula/combine.ts';
import type { Trace } from '../../formula/trace.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { absent, type Figure, figure } from '../../kernel/figure.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { type BandTable, classify } from '../bands.ts';
import type { Calculator, HasilPaket, KomponenPaket, Rincian } from '../calculator.ts';
import { type Inputs, readKomponen, traceKomponen } from '../inputs.ts';

export type AturanIkpa = {
  /** Highest nilai of one indicator that enters the total; sub-scores reach 120. */
  readonly capIndikator: string;
  readonly aspek: readonly { readonly kode: string; readonly nama: string; readonly komponen: readonly string[] }[];
  readonly kategori: BandTable;
};

export const IKPA_2024: RulePack<AturanIkpa> = {
  id: 'ikpa:2024',
  nama: 'Indikator Kinerja Pelaksanaan Anggaran (IKPA) 2024',
  dasarHukum: 'Perdirjen Perbendaharaan PER-5/PB/2024',
  berlakuSejak: plainDate('2024-05-02'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: {
    capIndikator: '100',
    aspek: [
      { kode: 'aspek_perencanaan', nama: 'Kualitas Perencanaan Pelaksanaan Anggaran', komponen: ['revisi_dipa', 'deviasi_hal3'] },
      {
        kode: 'aspek_implementasi',
        nama: 'Kualitas Implementasi Pelaksanaan Anggaran',
        komponen: ['penyerapan', 'kontraktual', 'tagihan', 'up_tup'],
      },
      { kode: 'aspek_hasil', nama: 'Kualitas Hasil Pelaksanaan Anggaran', komponen: ['capaian_output'] },
    ],
    kategori: {
      desimal: null,
      bands: [
        { kode: 'sangat_baik', nama: 'Sangat Baik', dari: '95', termasuk: true },
        { kode: 'baik', nama: 'Baik', dari: '89', termasuk: true },
        { kode: 'cukup', nama: 'Cukup', dari: '70', termasuk: true },
        { kode: 'kurang', nama: 'Kurang', dari: '0', termasuk: true },
      ],
    },
  },
};

const skala = { minimum: '0', maksimum: '120', arah: 'naik' } as const;

const INDIKATOR: readonly (KomponenPaket & { readonly bobot: string })[] = [
  { kode: 'revisi_dipa', nama: 'Revisi DIPA', bobot: '10', ...skala },
  { kode: 'deviasi_hal3', nama: 'Deviasi Halaman III DIPA', bobot: '15', ...skala },
  { kode: 'penyerapan', nama: 'Penyerapan Anggaran', bobot: '20', ...skala },
  { kode: 'kontraktual', nama: 'Belanja Kontraktual', bobot: '10', ...skala },
  { kode: 'tagihan', nama: 'Penyelesaian Tagihan', bobot: '10', ...skala },
  { kode: 'up_tup', nama: 'Pengelolaan UP dan TUP', bobot: '10', ...skala },
  { kode: 'capaian_output', nama: 'Capaian Output', bobot: '25', ...skala },
];

const DISPENSASI: KomponenPaket = {
  kode: 'dispensasi_spm',
  nama: 'Dispensasi SPM (pengurang)',
  minimum: '0',
  maksimum: '1',
  arah: 'turun',
  bertingkat: true,
};

/**
 * nilai akhir = Σ(nilai × bobot) / Σ bobot of the indicators that are assessed − pengurang dispensasi.
 * An indicator left out is "tidak dinilai": OMSPAN takes its weight away (konversi bobot). The deduction is never assumed: 0 is given.
 */
export const ikpa2024: Calculator = { paket: IKPA_2024, komponen: [...INDIKATOR, DISPENSASI], compute };

function compute(inputs: Inputs): HasilPaket {
  const anyGiven = INDIKATOR.some(({ kode }) => inputs.has(kode));
  const raw = traceKomponen(inputs, INDIKATOR, absent(anyGiven ? 'not_assessed' : 'no_data_yet'));
  const parts = raw.map(capped);
  const dispensasi: Trace = { label: DISPENSASI.kode, result: readKomponen(inputs, DISPENSASI, absent('no_data_yet')), parts: [] };
  const { total, konversi } = weigh(parts);
  const hasil = akhir({ total, konversi, dispensasi: dispensasi.result });
  return {
    hasil,
    kategori: classify(hasil, IKPA_2024.rule.kategori),
    rincian: rincianOf({ parts, total, konversi }),
    trace: {
      label: IKPA_2024.id,
      result: hasil,
      parts: [{ label: 'nilai_total', result: total, parts }, { label: 'konversi_bobot', result: konversi, parts: [] }, dispensasi],
    },
  };
}

function capped(part: Trace): Trace {
  const cap = new Decimal(IKPA_2024.rule.capIndikator);
  if (part.result.kind === 'absent' || part.result.value.lessThanOrEqualTo(cap)) return part;
  return { label: part.label, result: figure(cap), parts: [part], note: 'ikpa.cap_indikator' };
}

type Weighed = { readonly total: Figure; readonly konversi: Figure };

/** nilai total (points of 100) and konversi bobot (1 = every indicator is assessed). */
function weigh(parts: readonly Trace[]): Weighed {
  const open = parts.find(({ result }) => result.kind === 'absent' && !leavesTotal(result));
  const reason = open?.result ?? (parts.every(({ result }) => leavesTotal(result)) ? parts[0]?.result : undefined);
  if (reason !== undefined) return { total: reason, konversi: reason };
  const assessed = INDIKATOR.flatMap(({ bobot }, i) => {
    const result = parts[i]?.result;
    return result?.kind === 'value' ? [{ bobot: new Decimal(bobot).div(100), nilai: result.value }] : [];
  });
  return {
    total: figure(Decimal.sum(...assessed.map(({ bobot, nilai }) => nilai.mul(bobot)))),
    konversi: figure(Decimal.sum(...assessed.map(({ bobot }) => bobot))),
  };
}

function akhir({ total, konversi, dispensasi }: Weighed & { readonly dispensasi: Figure }): Figure {
  if (total.kind === 'absent') return total;
  if (konversi.kind === 'absent') return konversi;
  if (dispensasi.kind === 'absent') return dispensasi.reason === 'no_data_yet' ? dispensasi : absent('not_computable');
  return figure(total.value.div(konversi.value).sub(dispensasi.value));
}

/** nilai aspek = simple mean of its assessed indicators, not weighted: OMSPAN prints 96,48 where the weighted mean is 96,80. */
function rincianOf({ parts, total, konversi }: Weighed & { readonly parts: readonly Trace[] }): readonly Rincian[] {
  const aspek = IKPA_2024.rule.aspek.map(({ kode, nama, komponen }): Rincian => {
    const values = parts.flatMap(({ label, result }) => (komponen.includes(label) && result.kind === 'value' ? [result.value] : []));
    return { kode, nama, figure: values.length === 0 ? absent('not_assessed') : figure(Decimal.sum(...values).div(values.length)) };
  });
  return [
    ...aspek,
    { kode: 'nilai_total', nama: 'Nilai Total', figure: total },
    { kode: 'konversi_bobot', nama: 'Konversi Bobot', figure: konversi },
  ];
}
