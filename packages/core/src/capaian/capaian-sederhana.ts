import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { TitikSkala } from './cara-capaian.ts';

/** From where on a capaian (percent, unrounded) is called what. */
export type AmbangCapaian = {
  /** From here on: tercapai. */
  readonly tercapai: string;
  /** From here to `tercapai`: a shade of belum tercapai. */
  readonly mendekati: string;
};

/** Every choice of a capaian pack, in percent, as text so that a pack is plain data. */
export type AturanCapaian = AmbangCapaian & {
  /** `null`: no limit. A Manual IKU may say otherwise. */
  readonly batasAtas: string | null;
  readonly batasBawah: string | null;
  /** A ratio to a negative target turns round. `dua_kurang_rasio`: (2 − R/T) × 100, only where more is better. */
  readonly targetNegatif: 'tidak_dapat_dihitung' | 'dua_kurang_rasio';
  /** What an indicator counts that meets its natural maximum, where its manual says "konversi 120". */
  readonly konversi: string;
  /** Closeness in percent → index, rising, of indicators that should stay at their target. */
  readonly skalaStabilize: readonly TitikSkala[];
};

/**
 * No regulation found fixes capaian for BKN: R/T, or 2 − R/T where less is better, without a cap, is what its reports show.
 * Therefore an assumption, and shown as one. Its scale of stabilize adds nothing: the index is the closeness itself.
 */
export const CAPAIAN_SEDERHANA: RulePack<AturanCapaian> = {
  id: 'capaian:sederhana',
  nama: 'Capaian sederhana (R/T; 2 − R/T; tanpa batas atas)',
  dasarHukum: 'PermenPANRB 53/2014 (tidak menetapkan rumus dan batas atas capaian); praktik Renja dan LKj Kantor Regional BKN',
  berlakuSejak: plainDate('2015-01-01'),
  berlakuSampai: null,
  status: 'assumption',
  fakta: [
    {
      bunyi: {
        id: 'Makin besar makin baik: capaian = realisasi ÷ target × 100 %.',
        en: 'More is better: capaian = realisasi ÷ target × 100 %.',
      },
      status: 'verified',
      sumber: 'Renja 2025 Kanreg VII BKN: 98,40 terhadap target 97 dicetak 101,44 %',
    },
    {
      bunyi: {
        id: 'Makin kecil makin baik: capaian = (2 − realisasi ÷ target) × 100 %, atau target ÷ realisasi × 100 % apabila Manual IKU menyatakannya.',
        en: 'Less is better: capaian = (2 − realisasi ÷ target) × 100 %, or target ÷ realisasi × 100 % where the Manual IKU says so.',
      },
      status: 'needs-verification',
      sumber: 'Laporan kinerja beberapa instansi memakai keduanya; peraturan BKN yang menetapkannya belum ditemukan',
    },
    {
      bunyi: { id: 'Capaian tidak dibatasi: 133,50 % dipakai apa adanya.', en: 'Capaian has no limit: 133.50 % counts as it is.' },
      status: 'needs-verification',
      sumber: 'PermenPANRB 53/2014 tidak menetapkan batas; LKj 2024 sebuah Kantor Regional BKN mencetak capaian di atas 120 %',
    },
    {
      bunyi: {
        id: 'Capaian 100 % atau lebih disebut tercapai; 80 % sampai di bawah 100 % mendekati; di bawah 80 % belum tercapai.',
        en: 'Capaian of 100 % or more is called met; from 80 % to below 100 % nearly met; below 80 % not met.',
      },
      status: 'needs-verification',
      sumber: 'Kebiasaan warna hijau, kuning, dan merah pada laporan kinerja',
    },
    {
      bunyi: {
        id: 'Terhadap target negatif capaian tidak dihitung, karena rasionya berbalik arah.',
        en: 'Against a negative target no capaian is computed, because the ratio turns round.',
      },
      status: 'assumption',
      sumber: 'Tidak ada aturan yang ditemukan; rasio biasa akan menghargai arah yang salah',
    },
    {
      bunyi: {
        id: 'Untuk indikator yang harus tetap pada targetnya, capaian adalah kedekatannya pada target itu.',
        en: 'For an indicator that should stay at its target, capaian is how close it is to the target.',
      },
      status: 'assumption',
      sumber: 'Tidak ada skala yang ditetapkan; Manual IKU dapat menetapkan skalanya sendiri',
    },
    {
      bunyi: {
        id: 'Target nilai tertinggi yang terpenuhi dihitung 120 % hanya apabila Manual IKU menyatakan konversi 120.',
        en: 'A target that is the highest possible value counts 120 % when met, only where the Manual IKU says “konversi 120”.',
      },
      status: 'assumption',
      sumber: 'Diambil dari cara Kementerian Keuangan; tidak dipakai kecuali diminta manual',
    },
  ],
  setelan: [
    {
      kode: 'batas_atas',
      nama: { id: 'Batas atas capaian', en: 'Upper limit of capaian' },
      dipilihDi: 'manual_iku',
      bawaan: 'tanpa',
      pilihan: [
        {
          nilai: 'tanpa',
          bunyi: { id: 'tanpa batas', en: 'no limit' },
          sumber: 'PermenPANRB 53/2014 tidak menetapkan batas; LKj 2024 sebuah Kantor Regional BKN',
        },
        { nilai: '110', bunyi: { id: '110 %', en: '110 %' }, sumber: 'Batas pada SKP, dipakai sebagian instansi' },
        { nilai: '120', bunyi: { id: '120 %', en: '120 %' }, sumber: 'KMK 127/2026, melalui kalkulator publik' },
        { nilai: '150', bunyi: { id: '150 %', en: '150 %' }, sumber: 'Laporan kinerja beberapa instansi' },
      ],
    },
    {
      kode: 'rumus_minimize',
      nama: { id: 'Rumus apabila makin kecil makin baik', en: 'Formula where less is better' },
      dipilihDi: 'manual_iku',
      bawaan: '2-R/T',
      pilihan: [
        {
          nilai: '2-R/T',
          bunyi: { id: '(2 − realisasi ÷ target) × 100 %', en: '(2 − realisasi ÷ target) × 100 %' },
          sumber: 'KMK 127/2026, melalui kalkulator publik',
        },
        {
          nilai: 'T/R',
          bunyi: { id: 'target ÷ realisasi × 100 %', en: 'target ÷ realisasi × 100 %' },
          sumber: 'Laporan kinerja beberapa instansi',
        },
      ],
    },
  ],
  uraian: {
    ringkas: {
      id: 'Capaian menunjukkan seberapa jauh target dipenuhi, dalam persen; 100 % berarti tepat sesuai target. Capaian adalah realisasi dibagi target apabila makin besar makin baik, atau dua dikurangi perbandingan itu apabila makin kecil makin baik, dan tidak dibatasi.',
      en: 'Capaian shows how far a target was met, in percent; 100 % is exactly on target. It is realisasi divided by target where more is better, or two less that ratio where less is better, and it has no limit.',
    },
    komponen: {
      maximize: {
        id: 'Makin besar makin baik: realisasi dibagi target, dikali seratus persen.',
        en: 'More is better: realisasi divided by target, times one hundred percent.',
      },
      minimize: {
        id: 'Makin kecil makin baik: dua dikurangi realisasi dibagi target, dikali seratus persen.',
        en: 'Less is better: two less realisasi divided by target, times one hundred percent.',
      },
      stabilize: {
        id: 'Makin dekat target makin baik: capaian adalah kedekatan realisasi pada target.',
        en: 'The nearer to the target the better: capaian is the closeness of realisasi to the target.',
      },
      status: {
        id: 'Capaian seratus persen atau lebih disebut tercapai; delapan puluh sampai di bawah seratus persen disebut mendekati dan tetap dihitung belum tercapai; selebihnya belum tercapai.',
        en: 'Capaian of one hundred percent or more is called met; from eighty to below one hundred percent it is nearly met and still counts as not met; the rest is not met.',
      },
    },
  },
  rule: {
    tercapai: '100',
    mendekati: '80',
    batasAtas: null,
    batasBawah: null,
    targetNegatif: 'tidak_dapat_dihitung',
    konversi: '120',
    skalaStabilize: [
      { kedekatan: '0', indeks: '0' },
      { kedekatan: '100', indeks: '100' },
    ],
  },
};
