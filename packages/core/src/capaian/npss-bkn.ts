import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { AturanRekap } from './aturan-rekap.ts';

/** NSS, NKP and NPSS as a BKN regional office's LKj 2024 shows them; the rule itself was not found in a regulation. */
export const NPSS_BKN: RulePack<AturanRekap> = {
  id: 'npss:bkn',
  nama: 'Nilai Pencapaian Sasaran Strategis (NPSS)',
  dasarHukum: 'LKj 2024 sebuah Kantor Regional BKN (bab III); peraturan BKN yang menetapkannya belum ditemukan',
  berlakuSejak: plainDate('2020-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: [
    {
      bunyi: {
        id: 'NSS sebuah sasaran adalah rata-rata capaian IKU-nya; setiap IKU berbobot sama.',
        en: 'NSS of a sasaran is the mean capaian of its IKU; every IKU weighs the same.',
      },
      status: 'needs-verification',
      sumber: 'LKj 2024 sebuah Kantor Regional BKN, bab III',
    },
    {
      bunyi: {
        id: 'Skor perspektif adalah rata-rata NSS-nya; NKP = skor × 25 %; NPSS adalah jumlah NKP.',
        en: 'The score of a perspektif is the mean of its NSS; NKP = score × 25 %; NPSS is the sum of NKP.',
      },
      status: 'needs-verification',
      sumber: 'LKj 2024 sebuah Kantor Regional BKN: 116,75; 102,52; 100,91; 96,34 menjadi 29,19 + 25,63 + 25,23 + 24,08 = 104,13',
    },
    {
      bunyi: {
        id: 'NSS 100 atau lebih disebut tercapai; 80 sampai di bawah 100 mendekati; di bawah 80 belum tercapai.',
        en: 'An NSS of 100 or more is called met; from 80 to below 100 nearly met; below 80 not met.',
      },
      status: 'needs-verification',
      sumber: 'Kebiasaan warna hijau, kuning, dan merah pada laporan kinerja',
    },
    {
      bunyi: { id: 'Capaian masuk tanpa batas atas.', en: 'Capaian enters without an upper limit.' },
      status: 'needs-verification',
      sumber: 'LKj 2024 sebuah Kantor Regional BKN: skor perspektif 116,75',
    },
    {
      bunyi: {
        id: 'Perspektif tanpa nilai tidak dihitung nol: hasilnya diskalakan ke bobot yang ada.',
        en: 'A perspektif without a value does not count as zero: the result is scaled to the weights that are there.',
      },
      status: 'needs-verification',
      sumber: 'Cara NKO Kementerian Keuangan; belum tampak pada laporan BKN',
    },
    {
      bunyi: { id: 'Berlaku sejak periode Renstra 2020–2024.', en: 'In force since the Renstra period 2020–2024.' },
      status: 'needs-verification',
      sumber: 'LKj 2024 sebuah Kantor Regional BKN; peraturan yang menetapkannya belum ditemukan',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Nilai Pencapaian Sasaran Strategis (NPSS) merangkum capaian seluruh IKU kantor. Capaian IKU dirata-ratakan per sasaran, nilai sasaran dirata-ratakan per perspektif, lalu skor setiap perspektif dikalikan bobotnya dan dijumlahkan.',
      en: 'The value of strategic objectives (NPSS) sums up the capaian of all IKU of an office. Capaian is averaged for each sasaran, the values of sasaran for each perspektif, and the score of each perspektif is multiplied by its weight and added up.',
    },
    komponen: {
      nss: {
        id: 'Nilai Sasaran Strategis (NSS) adalah rata-rata capaian IKU pada satu sasaran.',
        en: 'The value of a sasaran (NSS) is the mean capaian of its IKU.',
      },
      nkp: {
        id: 'Nilai Kinerja Perspektif (NKP) adalah rata-rata NSS pada satu perspektif, dikalikan bobot perspektif itu.',
        en: 'The value of a perspektif (NKP) is the mean of its NSS, multiplied by its weight.',
      },
    },
  },
  rule: {
    nilaiAkhir: 'npss',
    ambang: { tercapai: '100', mendekati: '80' },
    bobotIku: { jenis: 'sama' },
    bobotPerspektif: { jenis: 'sama', bobot: '25' },
  },
};
