import type { KalimatKriteria } from './kriteria-lke.ts';

/** 2.a, 3 criteria. In our words: the sense is that of the national LKE, the wording is not quoted. */
export const PENGUKURAN_DILAKUKAN: readonly KalimatKriteria[] = [
  [
    'Tersedia pedoman teknis pengukuran kinerja dan pengumpulan data kinerja.',
    'There is a technical guide to measuring performance and collecting performance data.',
  ],
  [
    'Definisi operasional atas kinerja dan cara mengukur indikator kinerja telah dirumuskan dengan jelas.',
    'The operational definition of performance and the way each indicator is measured are clear.',
  ],
  ['Mekanisme pengumpulan data kinerja dapat diandalkan.', 'The mechanism by which performance data are collected is reliable.'],
];

/** 2.b, 7 criteria. */
export const PENGUKURAN_BERKUALITAS: readonly KalimatKriteria[] = [
  [
    'Pimpinan selalu terlibat sebagai pengambil keputusan dalam mengukur capaian kinerja.',
    'The leadership always takes part in measuring what was achieved, as those who decide.',
  ],
  [
    'Data kinerja yang dikumpulkan relevan untuk mengukur capaian kinerja yang diharapkan.',
    'The data are relevant to the performance that is expected.',
  ],
  ['Data kinerja yang dikumpulkan mendukung capaian kinerja yang diharapkan.', 'The data support the performance that is expected.'],
  ['Pengukuran kinerja dilakukan secara berkala.', 'Performance is measured at regular intervals.'],
  [
    'Setiap level organisasi memantau pengukuran capaian kinerja unit di bawahnya secara berjenjang.',
    'Every level of the organisation monitors how performance is measured in the units below it.',
  ],
  ['Pengumpulan data kinerja memanfaatkan teknologi informasi.', 'Performance data are collected with information technology.'],
  ['Pengukuran capaian kinerja memanfaatkan teknologi informasi.', 'What was achieved is measured with information technology.'],
];

/** 2.c, 10 criteria. */
export const PENGUKURAN_DIMANFAATKAN: readonly KalimatKriteria[] = [
  [
    'Pengukuran kinerja menjadi dasar pemberian atau pengurangan tunjangan kinerja.',
    'Measured performance is the basis on which the performance allowance is given or reduced.',
  ],
  [
    'Pengukuran kinerja menjadi dasar penempatan atau penghapusan jabatan, baik struktural maupun fungsional.',
    'Measured performance is the basis for filling or abolishing positions, structural and functional.',
  ],
  [
    'Pengukuran kinerja memengaruhi penyesuaian (refocusing) organisasi.',
    'Measured performance leads to adjustments (refocusing) of the organisation.',
  ],
  ['Pengukuran kinerja memengaruhi penyesuaian strategi untuk mencapai kinerja.', 'Measured performance leads to adjustments of strategy.'],
  ['Pengukuran kinerja memengaruhi penyesuaian kebijakan untuk mencapai kinerja.', 'Measured performance leads to adjustments of policy.'],
  [
    'Pengukuran kinerja memengaruhi penyesuaian aktivitas untuk mencapai kinerja.',
    'Measured performance leads to adjustments of activities.',
  ],
  [
    'Pengukuran kinerja memengaruhi penyesuaian anggaran untuk mencapai kinerja.',
    'Measured performance leads to adjustments of the budget.',
  ],
  ['Terdapat efisiensi penggunaan anggaran dalam mencapai kinerja.', 'The budget is used efficiently to achieve performance.'],
  ['Setiap unit kerja memahami dan peduli atas hasil pengukuran kinerja.', 'Every unit understands and cares about the measured results.'],
  ['Setiap pegawai memahami dan peduli atas hasil pengukuran kinerja.', 'Every employee understands and cares about the measured results.'],
];
