import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { AturanCapaian } from './capaian-sederhana.ts';

/**
 * The method of Kementerian Keuangan: index between 0 and 120, own formula for negative targets, sample scale of stabilize.
 * Read from a public calculator that implements the decree, not from its annex; the first day is taken as the first of its year.
 * The thresholds of the status colours are general practice. Therefore all of it needs verification.
 */
export const CAPAIAN_KEMENKEU: RulePack<AturanCapaian> = {
  id: 'capaian:kemenkeu',
  nama: 'Capaian Kementerian Keuangan (indeks 0–120)',
  dasarHukum: 'KMK 127/2026 (pengelolaan kinerja di lingkungan Kementerian Keuangan), melalui kalkulator publik; lampiran belum dibaca',
  berlakuSejak: plainDate('2026-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: [
    {
      bunyi: {
        id: 'Makin besar makin baik: capaian = realisasi ÷ target × 100; terhadap target negatif (2 − realisasi ÷ target) × 100.',
        en: 'More is better: capaian = realisasi ÷ target × 100; against a negative target (2 − realisasi ÷ target) × 100.',
      },
      status: 'needs-verification',
      sumber: 'KMK 127/2026 hlm. 67–70, melalui kalkulator publik',
    },
    {
      bunyi: {
        id: 'Makin kecil makin baik: capaian = (2 − realisasi ÷ target) × 100; dengan target nol, (nilai terburuk − realisasi) ÷ nilai terburuk × 100.',
        en: 'Less is better: capaian = (2 − realisasi ÷ target) × 100; with a target of zero, (worst value − realisasi) ÷ worst value × 100.',
      },
      status: 'needs-verification',
      sumber: 'KMK 127/2026 hlm. 67–70, melalui kalkulator publik',
    },
    {
      bunyi: {
        id: 'Makin dekat target makin baik: kedekatan pada target dibaca pada skala; contohnya 0 menjadi 0, 90 menjadi 100, dan 100 menjadi 120, dengan garis lurus di antaranya.',
        en: 'The nearer to the target the better: closeness is read on a scale; the sample is 0 to 0, 90 to 100 and 100 to 120, with straight lines between.',
      },
      status: 'needs-verification',
      sumber: 'KMK 127/2026 hlm. 70, melalui kalkulator publik',
    },
    {
      bunyi: { id: 'Capaian paling rendah 0 dan paling tinggi 120.', en: 'Capaian is at least 0 and at most 120.' },
      status: 'needs-verification',
      sumber: 'KMK 127/2026, melalui kalkulator publik',
    },
    {
      bunyi: {
        id: 'Target yang merupakan nilai tertinggi yang mungkin dan terpenuhi dihitung 120 (konversi 120).',
        en: 'A target that is the highest possible value and is met counts 120 (konversi 120).',
      },
      status: 'needs-verification',
      sumber: 'KMK 127/2026, melalui kalkulator publik',
    },
    {
      bunyi: {
        id: 'Capaian 100 atau lebih hijau, 80 sampai di bawah 100 kuning, di bawah 80 merah.',
        en: 'Capaian of 100 or more is green, from 80 to below 100 yellow, below 80 red.',
      },
      status: 'needs-verification',
      sumber: 'Kebiasaan warna pada laporan kinerja; belum dibaca pada keputusan ini',
    },
    {
      bunyi: {
        id: 'Berlaku sejak awal tahun 2026; hari tepatnya belum dibaca.',
        en: 'In force from the start of 2026; the exact day was not read.',
      },
      status: 'needs-verification',
      sumber: 'KMK 127/2026; lampiran dan tanggal penetapannya belum dibaca',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Capaian menunjukkan seberapa jauh target dipenuhi; 100 berarti tepat sesuai target. Nilainya dihitung menurut arah indikator, lalu dibatasi antara 0 dan 120.',
      en: 'Capaian shows how far a target was met; 100 is exactly on target. It is computed by the direction of the indicator and then kept between 0 and 120.',
    },
    komponen: {
      maximize: {
        id: 'Makin besar makin baik: realisasi dibagi target, dikali seratus.',
        en: 'More is better: realisasi divided by target, times one hundred.',
      },
      minimize: {
        id: 'Makin kecil makin baik: dua dikurangi realisasi dibagi target, dikali seratus.',
        en: 'Less is better: two less realisasi divided by target, times one hundred.',
      },
      stabilize: {
        id: 'Makin dekat target makin baik: kedekatan realisasi pada target dibaca pada skala indeks.',
        en: 'The nearer to the target the better: the closeness of realisasi to the target is read on a scale of indices.',
      },
      status: {
        id: 'Capaian seratus atau lebih disebut tercapai; delapan puluh sampai di bawah seratus disebut mendekati dan tetap dihitung belum tercapai; selebihnya belum tercapai.',
        en: 'Capaian of one hundred or more is called met; from eighty to below one hundred it is nearly met and still counts as not met; the rest is not met.',
      },
    },
  },
  rule: {
    tercapai: '100',
    mendekati: '80',
    batasAtas: '120',
    batasBawah: '0',
    targetNegatif: 'dua_kurang_rasio',
    konversi: '120',
    skalaStabilize: [
      { kedekatan: '0', indeks: '0' },
      { kedekatan: '90', indeks: '100' },
      { kedekatan: '100', indeks: '120' },
    ],
  },
};
