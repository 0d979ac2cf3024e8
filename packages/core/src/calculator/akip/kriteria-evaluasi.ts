import type { KalimatKriteria } from './kriteria-lke.ts';

/** 4.a, 3 criteria. In our words: the sense is that of the national LKE, the wording is not quoted. */
export const EVALUASI_DILAKSANAKAN: readonly KalimatKriteria[] = [
  [
    'Tersedia pedoman teknis evaluasi akuntabilitas kinerja internal.',
    'There is a technical guide to internal evaluation of performance accountability.',
  ],
  [
    'Evaluasi akuntabilitas kinerja internal telah dilaksanakan pada seluruh unit kerja.',
    'Internal evaluation of performance accountability has been carried out in all units.',
  ],
  [
    'Evaluasi akuntabilitas kinerja internal telah dilaksanakan secara berjenjang.',
    'Internal evaluation of performance accountability has been carried out level by level.',
  ],
];

/** 4.b, 5 criteria. */
export const EVALUASI_BERKUALITAS: readonly KalimatKriteria[] = [
  ['Evaluasi akuntabilitas kinerja internal dilaksanakan sesuai dengan standar.', 'Internal evaluation follows the standard.'],
  [
    'Evaluasi akuntabilitas kinerja internal dilaksanakan oleh sumber daya manusia yang memadai.',
    'Internal evaluation is carried out by people who are up to it.',
  ],
  ['Evaluasi akuntabilitas kinerja internal dilaksanakan dengan pendalaman yang memadai.', 'Internal evaluation goes deep enough.'],
  [
    'Evaluasi akuntabilitas kinerja internal yang berkualitas dilaksanakan pada seluruh unit kerja.',
    'Internal evaluation is of that quality in all units.',
  ],
  [
    'Evaluasi akuntabilitas kinerja internal dilaksanakan dengan memanfaatkan teknologi informasi.',
    'Internal evaluation uses information technology.',
  ],
];

/** 4.c, 5 criteria. */
export const EVALUASI_DIMANFAATKAN: readonly KalimatKriteria[] = [
  [
    'Seluruh rekomendasi hasil evaluasi akuntabilitas kinerja internal telah ditindaklanjuti.',
    'All recommendations of the internal evaluation have been followed up.',
  ],
  [
    'Implementasi SAKIP meningkat karena rekomendasi hasil evaluasi ditindaklanjuti.',
    'SAKIP is practised better because recommendations are followed up.',
  ],
  [
    'Hasil evaluasi akuntabilitas kinerja internal dimanfaatkan untuk memperbaiki dan meningkatkan akuntabilitas kinerja.',
    'The results of the internal evaluation are used to improve performance accountability.',
  ],
  [
    'Hasil evaluasi akuntabilitas kinerja internal dimanfaatkan untuk mendukung efektivitas dan efisiensi kinerja.',
    'The results of the internal evaluation are used to make performance more effective and efficient.',
  ],
  [
    'Kinerja membaik dan meningkat karena hasil evaluasi akuntabilitas kinerja internal dimanfaatkan.',
    'Performance improves because the results of the internal evaluation are used.',
  ],
];
