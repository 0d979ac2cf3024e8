import type { AnakTangga, KomponenLke } from './aturan-akip.ts';
import { EVALUASI_BERKUALITAS, EVALUASI_DILAKSANAKAN, EVALUASI_DIMANFAATKAN } from './kriteria-evaluasi.ts';
import { kriteriaOf } from './kriteria-lke.ts';
import { PELAPORAN_BERKUALITAS, PELAPORAN_DIMANFAATKAN, PELAPORAN_TERSEDIA } from './kriteria-pelaporan.ts';
import { PENGUKURAN_BERKUALITAS, PENGUKURAN_DILAKUKAN, PENGUKURAN_DIMANFAATKAN } from './kriteria-pengukuran.ts';
import { PERENCANAAN_BERKUALITAS, PERENCANAAN_DIMANFAATKAN, PERENCANAAN_TERSEDIA } from './kriteria-perencanaan.ts';

/** Keberadaan is a fifth of each komponen, kualitas three tenths, pemanfaatan a half. */
export const LKE_88_2021: readonly KomponenLke[] = [
  {
    kode: 'perencanaan',
    nama: 'Perencanaan Kinerja',
    bobot: '30',
    sub: [
      {
        kode: '1.a',
        dimensi: 'keberadaan',
        nama: { id: 'Dokumen perencanaan kinerja telah tersedia', en: 'Performance plans are there' },
        bobot: '6',
        kriteria: kriteriaOf('1.a', PERENCANAAN_TERSEDIA),
      },
      {
        kode: '1.b',
        dimensi: 'kualitas',
        nama: {
          id: 'Dokumen perencanaan kinerja memenuhi standar yang baik: SMART, selaras antarlevel, dan memperhatikan kinerja bidang lain',
          en: 'Performance plans meet a good standard: SMART, aligned between levels, and mindful of other fields',
        },
        bobot: '9',
        kriteria: kriteriaOf('1.b', PERENCANAAN_BERKUALITAS),
      },
      {
        kode: '1.c',
        dimensi: 'pemanfaatan',
        nama: {
          id: 'Perencanaan kinerja dimanfaatkan untuk mewujudkan hasil yang berkesinambungan',
          en: 'Performance planning is used to bring about lasting results',
        },
        bobot: '15',
        kriteria: kriteriaOf('1.c', PERENCANAAN_DIMANFAATKAN),
      },
    ],
  },
  {
    kode: 'pengukuran',
    nama: 'Pengukuran Kinerja',
    bobot: '30',
    sub: [
      {
        kode: '2.a',
        dimensi: 'keberadaan',
        nama: { id: 'Pengukuran kinerja telah dilakukan', en: 'Performance is measured' },
        bobot: '6',
        kriteria: kriteriaOf('2.a', PENGUKURAN_DILAKUKAN),
      },
      {
        kode: '2.b',
        dimensi: 'kualitas',
        nama: {
          id: 'Pengukuran kinerja menjadi kebutuhan dan dilakukan secara efektif, efisien, berjenjang, dan berkelanjutan',
          en: 'Measuring performance is a need, and is done effectively, efficiently, level by level and continuously',
        },
        bobot: '9',
        kriteria: kriteriaOf('2.b', PENGUKURAN_BERKUALITAS),
      },
      {
        kode: '2.c',
        dimensi: 'pemanfaatan',
        nama: {
          id: 'Pengukuran kinerja menjadi dasar penghargaan dan sanksi serta penyesuaian strategi',
          en: 'Measured performance is the basis of reward and sanction, and of adjusting the strategy',
        },
        bobot: '15',
        kriteria: kriteriaOf('2.c', PENGUKURAN_DIMANFAATKAN),
      },
    ],
  },
  {
    kode: 'pelaporan',
    nama: 'Pelaporan Kinerja',
    bobot: '15',
    sub: [
      {
        kode: '3.a',
        dimensi: 'keberadaan',
        nama: { id: 'Dokumen laporan yang menggambarkan kinerja telah tersedia', en: 'Reports that describe performance are there' },
        bobot: '3',
        kriteria: kriteriaOf('3.a', PELAPORAN_TERSEDIA),
      },
      {
        kode: '3.b',
        dimensi: 'kualitas',
        nama: {
          id: 'Laporan kinerja memenuhi standar dan menggambarkan kualitas pencapaian, keberhasilan, kegagalan, serta upaya perbaikannya',
          en: 'Performance reports meet the standard and describe what was achieved, success, failure and how to improve',
        },
        bobot: '4.5',
        kriteria: kriteriaOf('3.b', PELAPORAN_BERKUALITAS),
      },
      {
        kode: '3.c',
        dimensi: 'pemanfaatan',
        nama: {
          id: 'Pelaporan kinerja berdampak besar pada penyesuaian strategi dan kebijakan',
          en: 'Performance reports have a large effect on how strategy and policy are adjusted',
        },
        bobot: '7.5',
        kriteria: kriteriaOf('3.c', PELAPORAN_DIMANFAATKAN),
      },
    ],
  },
  {
    kode: 'evaluasi',
    nama: 'Evaluasi Akuntabilitas Kinerja Internal',
    bobot: '25',
    sub: [
      {
        kode: '4.a',
        dimensi: 'keberadaan',
        nama: {
          id: 'Evaluasi akuntabilitas kinerja internal telah dilaksanakan',
          en: 'Performance accountability is evaluated internally',
        },
        bobot: '5',
        kriteria: kriteriaOf('4.a', EVALUASI_DILAKSANAKAN),
      },
      {
        kode: '4.b',
        dimensi: 'kualitas',
        nama: {
          id: 'Evaluasi akuntabilitas kinerja internal berkualitas dan didukung sumber daya yang memadai',
          en: 'Internal evaluation is good and has the resources it needs',
        },
        bobot: '7.5',
        kriteria: kriteriaOf('4.b', EVALUASI_BERKUALITAS),
      },
      {
        kode: '4.c',
        dimensi: 'pemanfaatan',
        nama: {
          id: 'Implementasi SAKIP meningkat karena evaluasi, sehingga kinerja lebih efektif dan efisien',
          en: 'SAKIP is practised better because of the evaluation, so that performance is more effective and efficient',
        },
        bobot: '12.5',
        kriteria: kriteriaOf('4.c', EVALUASI_DIMANFAATKAN),
      },
    ],
  },
];

/** The words of the lower grades are the same for every sub-komponen. */
const same = (id: string, en: string): AnakTangga['bunyi'] => ({ keberadaan: { id, en }, lainnya: { id, en } });

export const TANGGA_88_2021: readonly AnakTangga[] = [
  {
    grade: 'AA',
    angka: '100',
    bunyi: {
      keberadaan: {
        id: 'Seluruh kriteria terpenuhi (100 %) dan dipertahankan setidaknya selama 5 tahun terakhir.',
        en: 'All criteria are met (100 %) and have been for at least the last 5 years.',
      },
      lainnya: {
        id: 'Kualitas seluruh kriteria terpenuhi (100 %), ada upaya inovatif, dan layak menjadi percontohan nasional.',
        en: 'All criteria are met well (100 %), there is innovation, and it deserves to be a national example.',
      },
    },
    porsi: null,
  },
  {
    grade: 'A',
    angka: '90',
    bunyi: {
      keberadaan: {
        id: 'Seluruh kriteria terpenuhi (100 %) dan dipertahankan setidaknya selama 1 tahun terakhir.',
        en: 'All criteria are met (100 %) and have been for at least the last year.',
      },
      lainnya: {
        id: 'Kualitas seluruh kriteria terpenuhi (100 %) dan ada beberapa upaya yang patut dihargai.',
        en: 'All criteria are met well (100 %) and there are some efforts worth recognition.',
      },
    },
    porsi: null,
  },
  {
    grade: 'BB',
    angka: '80',
    bunyi: same(
      'Kualitas seluruh kriteria terpenuhi (100 %) sesuai dengan mandat kebijakan nasional.',
      'All criteria are met (100 %) as national policy asks.',
    ),
    porsi: { dari: '100', termasuk: true },
  },
  {
    grade: 'B',
    angka: '70',
    bunyi: same(
      'Kualitas sebagian besar kriteria terpenuhi (lebih dari 75 % sampai 100 %).',
      'Most criteria are met (more than 75 % up to 100 %).',
    ),
    porsi: { dari: '75', termasuk: false },
  },
  {
    grade: 'CC',
    angka: '60',
    bunyi: same(
      'Kualitas sebagian besar kriteria terpenuhi (lebih dari 50 % sampai 75 %).',
      'Most criteria are met (more than 50 % up to 75 %).',
    ),
    porsi: { dari: '50', termasuk: false },
  },
  {
    grade: 'C',
    angka: '50',
    bunyi: same(
      'Kualitas sebagian kecil kriteria terpenuhi (lebih dari 25 % sampai 50 %).',
      'A smaller part of the criteria is met (more than 25 % up to 50 %).',
    ),
    porsi: { dari: '25', termasuk: false },
  },
  {
    grade: 'D',
    angka: '30',
    bunyi: same('Kriteria mulai dipenuhi (lebih dari 0 % sampai 25 %).', 'Criteria begin to be met (more than 0 % up to 25 %).'),
    porsi: { dari: '0', termasuk: false },
  },
  {
    grade: 'E',
    angka: '0',
    bunyi: same('Sama sekali tidak ada upaya untuk memenuhi kriteria.', 'Nothing at all has been done to meet the criteria.'),
    porsi: { dari: '0', termasuk: true },
  },
];
