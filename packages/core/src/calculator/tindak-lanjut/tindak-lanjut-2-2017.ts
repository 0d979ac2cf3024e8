import { plainDate } from '../../kernel/plain-date.ts';
import type { Dwibahasa, RulePack } from '../../rulepack/rule-pack.ts';

export const STATUS_REKOMENDASI = ['sesuai', 'proses', 'belum', 'tidakDapat'] as const;
/** Status of a recommendation of BPK, in the order of the regulation. */
export type StatusRekomendasi = (typeof STATUS_REKOMENDASI)[number];

export type AturanTindakLanjut = {
  readonly status: Readonly<Record<StatusRekomendasi, Dwibahasa>>;
  /** Statuses that count as done. */
  readonly selesai: readonly StatusRekomendasi[];
  /** The status whose place in the divisor the setting decides. */
  readonly keluar: StatusRekomendasi;
};

/** Code of the one setting: whether what cannot be followed up for a valid reason leaves the divisor. */
export const SETELAN_TIDAK_DAPAT = 'tidak_dapat_ditindaklanjuti';

export const TINDAKLANJUT_2_2017: RulePack<AturanTindakLanjut> = {
  id: 'tindaklanjut:2-2017',
  nama: 'Penyelesaian tindak lanjut rekomendasi hasil pemeriksaan',
  dasarHukum: 'Peraturan BPK 2/2017 (empat status tindak lanjut); rumus persentase belum dikonfirmasi',
  berlakuSejak: plainDate('2017-01-01'),
  berlakuSampai: null,
  status: 'assumption',
  fakta: [
    {
      bunyi: {
        id: 'Empat status: sesuai dengan rekomendasi; belum sesuai dan dalam proses; belum ditindaklanjuti; tidak dapat ditindaklanjuti dengan alasan yang sah.',
        en: 'Four statuses: as recommended; not yet so and in progress; not followed up; cannot be followed up for a valid reason.',
      },
      status: 'needs-verification',
      sumber: 'Judul status pada laporan pemeriksaan BPK; Peraturan BPK 2/2017 belum dibaca',
    },
    {
      bunyi: {
        id: 'Persentase = sesuai ÷ (seluruh rekomendasi − tidak dapat ditindaklanjuti) × 100.',
        en: 'Percentage = as recommended ÷ (all recommendations − those that cannot be followed up) × 100.',
      },
      status: 'assumption',
      sumber: 'Belum ditemukan peraturan yang menetapkan penyebutnya; karena itu menjadi setelan',
    },
  ],
  setelan: [
    {
      kode: SETELAN_TIDAK_DAPAT,
      nama: {
        id: 'Rekomendasi yang tidak dapat ditindaklanjuti dengan alasan yang sah',
        en: 'Recommendations that cannot be followed up for a valid reason',
      },
      bawaan: 'keluar',
      pilihan: [
        {
          nilai: 'keluar',
          bunyi: { id: 'Keluar dari penyebut.', en: 'They leave the divisor.' },
          sumber: 'Alasan yang sah berarti tidak ada lagi yang harus dikerjakan; belum dikonfirmasi peraturan',
        },
        {
          nilai: 'tetap',
          bunyi: { id: 'Tetap dihitung dalam penyebut.', en: 'They stay in the divisor.' },
          sumber: 'Bacaan lain: seluruh rekomendasi menjadi penyebut; belum dikonfirmasi peraturan',
        },
      ],
    },
  ],
  uraian: {
    ringkas: {
      id: 'Persentase penyelesaian tindak lanjut adalah banyaknya rekomendasi yang telah ditindaklanjuti sesuai dengan rekomendasi dibandingkan dengan banyaknya rekomendasi yang harus ditindaklanjuti.',
      en: 'The follow-up rate is the number of recommendations followed up as recommended, against the number that must be followed up.',
    },
  },
  rule: {
    status: {
      sesuai: { id: 'Sesuai dengan rekomendasi', en: 'As recommended' },
      proses: { id: 'Belum sesuai dan dalam proses tindak lanjut', en: 'Not yet as recommended, in progress' },
      belum: { id: 'Belum ditindaklanjuti', en: 'Not followed up' },
      tidakDapat: { id: 'Tidak dapat ditindaklanjuti dengan alasan yang sah', en: 'Cannot be followed up for a valid reason' },
    },
    selesai: ['sesuai'],
    keluar: 'tidakDapat',
  },
};
