import type { FaktaPaket, UraianPaket } from '../../rulepack/rule-pack.ts';

export const FAKTA_AKIP_88_2021: readonly FaktaPaket[] = [
  {
    bunyi: {
      id: 'Nilai akhir adalah jumlah nilai empat komponen: 22,80 + 22,50 + 10,50 + 17,25 = 73,05.',
      en: 'The final score is the sum of the scores of four components: 22.80 + 22.50 + 10.50 + 17.25 = 73.05.',
    },
    status: 'verified',
    sumber: 'Hasil evaluasi AKIP 2024 dalam Renja 2025 sebuah Kantor Regional BKN',
  },
  {
    bunyi: {
      id: 'Bobot komponen 30, 30, 15, dan 25; di dalamnya keberadaan 20 %, kualitas 30 %, dan pemanfaatan 50 %.',
      en: 'The components weigh 30, 30, 15 and 25; within each, existence 20 %, quality 30 % and use 50 %.',
    },
    status: 'needs-verification',
    sumber: 'Lembar Kerja Evaluasi yang dipakai pemerintah daerah; lampiran PermenPANRB 88/2021 belum dibaca',
  },
  {
    bunyi: {
      id: 'Setiap subkomponen mendapat satu nilai huruf: AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0; kriteria tidak berbobot sendiri.',
      en: 'Every sub-component gets one grade: AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0; criteria have no weight of their own.',
    },
    status: 'needs-verification',
    sumber: 'Aplikasi LKE pemerintah daerah; keempat nilai komponen Kantor Regional BKN 2024 dapat dicapai dengan tangga ini',
  },
  {
    bunyi: {
      id: 'Predikat: AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D sampai 30. Batas atas termasuk predikatnya: 80,00 adalah BB.',
      en: 'Predicates: AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D up to 30. The upper bound belongs to its band: 80.00 is BB.',
    },
    status: 'needs-verification',
    sumber: 'Pengetahuan umum; 73,05 = BB tercetak dalam Renja 2025 sebuah Kantor Regional BKN',
  },
  {
    bunyi: {
      id: 'Lembar Kerja Evaluasi nasional memuat 80 kriteria (6+11+8, 3+7+10, 6+9+7, 3+5+5); bunyinya di sini ditulis ulang, bukan kutipan.',
      en: 'The national worksheet has 80 criteria (6+11+8, 3+7+10, 6+9+7, 3+5+5); they are reworded here, not quoted.',
    },
    status: 'needs-verification',
    sumber: 'Lembar Kerja Evaluasi yang dipakai pemerintah daerah',
  },
];

export const URAIAN_AKIP_88_2021: UraianPaket = {
  ringkas: {
    id: 'Nilai AKIP adalah hasil evaluasi atas akuntabilitas kinerja instansi pemerintah, antara 0 dan 100. Nilai itu merupakan jumlah nilai empat komponen: perencanaan, pengukuran, dan pelaporan kinerja serta evaluasi akuntabilitas kinerja internal. Setiap komponen dinilai menurut keberadaan, kualitas, dan pemanfaatannya.',
    en: 'The AKIP score is the result of evaluating the performance accountability of a government office, between 0 and 100. It is the sum of the scores of four components: planning, measuring and reporting performance, and internal evaluation. Each component is graded by its existence, its quality and its use.',
  },
  komponen: {
    perencanaan: {
      id: 'Perencanaan kinerja (bobot 30) menilai ketersediaan dokumen perencanaan, mutunya, dan pemanfaatannya untuk mewujudkan hasil.',
      en: 'Performance planning (weight 30) looks at whether plans are there, how good they are, and whether they are used to bring about results.',
    },
    pengukuran: {
      id: 'Pengukuran kinerja (bobot 30) menilai pelaksanaan pengukuran, mutunya, dan pemanfaatannya sebagai dasar penghargaan, sanksi, dan penyesuaian strategi.',
      en: 'Measuring performance (weight 30) looks at whether and how well performance is measured, and whether rewards, sanctions and strategy follow from it.',
    },
    pelaporan: {
      id: 'Pelaporan kinerja (bobot 15) menilai ketersediaan laporan kinerja, mutunya, dan dampaknya pada penyesuaian strategi dan kebijakan.',
      en: 'Reporting performance (weight 15) looks at whether reports are there, how good they are, and whether strategy and policy are adjusted by them.',
    },
    evaluasi: {
      id: 'Evaluasi akuntabilitas kinerja internal (bobot 25) menilai pelaksanaan evaluasi, mutunya, dan tindak lanjutnya yang meningkatkan implementasi SAKIP.',
      en: 'Internal evaluation (weight 25) looks at whether and how well it is done, and whether following it up improves how SAKIP is practised.',
    },
  },
};
