import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { AturanSkm } from './aturan-skm.ts';

/** For surveys of the years before 2017: fourteen unsur and bands of equal width. */
export const SKM_25_2004: RulePack<AturanSkm> = {
  id: 'skm:25-2004',
  nama: 'Indeks Kepuasan Masyarakat (IKM), 14 unsur',
  dasarHukum: 'KEP/25/M.PAN/2/2004',
  berlakuSejak: plainDate('2004-02-24'),
  berlakuSampai: plainDate('2017-05-08'),
  status: 'assumption',
  fakta: [
    {
      bunyi: {
        id: 'Empat belas unsur dengan bobot sama, 1/14; laporan lama mencetaknya 0,071.',
        en: 'Fourteen unsur of equal weight, 1/14; old reports print it as 0.071.',
      },
      status: 'needs-verification',
      sumber: 'KEP/25/M.PAN/2/2004, menurut program sumber terbuka yang memuat daftar unsurnya',
    },
    {
      bunyi: {
        id: 'Mutu: D 25–43,75; C 43,76–62,50; B 62,51–81,25; A 81,26–100, dibaca dari IKM dua desimal.',
        en: 'Mutu: D 25–43.75; C 43.76–62.50; B 62.51–81.25; A 81.26–100, read from the IKM at two decimals.',
      },
      status: 'needs-verification',
      sumber: 'Pengetahuan umum tentang KEP/25/M.PAN/2/2004; lebar pita sama, yaitu seperempat dari 25 sampai 100',
    },
    {
      bunyi: {
        id: 'Dipakai sampai sehari sebelum PermenPANRB 14/2017. PermenPANRB 16/2014, yang berlaku di antaranya, tidak dimuat.',
        en: 'Taken until the day before PermenPANRB 14/2017. PermenPANRB 16/2014, in force in between, is not held here.',
      },
      status: 'assumption',
      sumber: 'PermenPANRB 14/2017 menggantikan PermenPANRB 16/2014; bunyi peraturan 2014 itu belum dibaca',
    },
  ],
  uraian: {
    ringkas: {
      id:
        'Indeks Kepuasan Masyarakat (IKM) menurut keputusan tahun 2004 dihitung dari empat belas unsur yang dijawab dengan nilai 1 sampai 4. ' +
        'Rata-rata tiap unsur ditimbang sama, dijumlahkan, lalu dikalikan 25.',
      en:
        'The public satisfaction index (IKM) of the decree of 2004 comes from fourteen unsur, each answered from 1 to 4. ' +
        'The mean of each unsur is weighted alike, summed and multiplied by 25.',
    },
  },
  rule: {
    unsur: [
      'Prosedur pelayanan',
      'Persyaratan pelayanan',
      'Kejelasan petugas pelayanan',
      'Kedisiplinan petugas pelayanan',
      'Tanggung jawab petugas pelayanan',
      'Kemampuan petugas pelayanan',
      'Kecepatan pelayanan',
      'Keadilan mendapatkan pelayanan',
      'Kesopanan dan keramahan petugas',
      'Kewajaran biaya pelayanan',
      'Kepastian biaya pelayanan',
      'Kepastian jadwal pelayanan',
      'Kenyamanan lingkungan',
      'Keamanan pelayanan',
    ],
    skala: { minimum: '1', maksimum: '4' },
    pengali: '25',
    bobot: { bernama: ['0.071'], simpangan: '0.011' },
    mutu: {
      desimal: 2,
      bands: [
        { kode: 'A', nama: 'Sangat Baik', dari: '81.26', termasuk: true },
        { kode: 'B', nama: 'Baik', dari: '62.51', termasuk: true },
        { kode: 'C', nama: 'Kurang Baik', dari: '43.76', termasuk: true },
        { kode: 'D', nama: 'Tidak Baik', dari: '25.00', termasuk: true },
      ],
    },
  },
};
