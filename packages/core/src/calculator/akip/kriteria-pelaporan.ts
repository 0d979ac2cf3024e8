import type { KalimatKriteria } from './kriteria-lke.ts';

/** 3.a, 6 criteria. In our words: the sense is that of the national LKE, the wording is not quoted. */
export const PELAPORAN_TERSEDIA: readonly KalimatKriteria[] = [
  ['Dokumen laporan kinerja telah disusun.', 'A performance report has been written.'],
  ['Dokumen laporan kinerja disusun secara berkala.', 'Performance reports are written at regular intervals.'],
  ['Dokumen laporan kinerja telah diformalkan.', 'The performance report has been formally adopted.'],
  ['Dokumen laporan kinerja telah direviu.', 'The performance report has been reviewed.'],
  ['Dokumen laporan kinerja telah dipublikasikan.', 'The performance report has been published.'],
  ['Dokumen laporan kinerja telah disampaikan tepat waktu.', 'The performance report was submitted on time.'],
];

/** 3.b, 9 criteria. */
export const PELAPORAN_BERKUALITAS: readonly KalimatKriteria[] = [
  [
    'Dokumen laporan kinerja disusun secara berkualitas sesuai dengan standar.',
    'The performance report is of the quality that the standard asks for.',
  ],
  [
    'Dokumen laporan kinerja mengungkap seluruh informasi tentang pencapaian kinerja.',
    'The performance report discloses all information on what was achieved.',
  ],
  [
    'Dokumen laporan kinerja menganalisis realisasi kinerja dibandingkan dengan target tahunan.',
    'The performance report analyses results against the targets of the year.',
  ],
  [
    'Dokumen laporan kinerja menganalisis realisasi kinerja dibandingkan dengan target jangka menengah.',
    'The performance report analyses results against the medium-term targets.',
  ],
  [
    'Dokumen laporan kinerja menganalisis realisasi kinerja dibandingkan dengan realisasi tahun-tahun sebelumnya.',
    'The performance report analyses results against those of earlier years.',
  ],
  [
    'Dokumen laporan kinerja menganalisis realisasi kinerja dibandingkan dengan tingkat nasional atau internasional (benchmark).',
    'The performance report analyses results against the national or international level (benchmark).',
  ],
  [
    'Dokumen laporan kinerja mengungkap kualitas keberhasilan atau kegagalan, beserta upaya nyata dan hambatannya.',
    'The performance report discloses how good or bad the outcome was, with what was done and what stood in the way.',
  ],
  [
    'Dokumen laporan kinerja mengungkap efisiensi penggunaan sumber daya dalam mencapai kinerja.',
    'The performance report discloses how efficiently resources were used.',
  ],
  [
    'Dokumen laporan kinerja memuat upaya perbaikan dan penyempurnaan kinerja ke depan (rekomendasi).',
    'The performance report says how performance is to be improved (recommendations).',
  ],
];

/** 3.c, 7 criteria. */
export const PELAPORAN_DIMANFAATKAN: readonly KalimatKriteria[] = [
  [
    'Informasi dalam laporan kinerja selalu menjadi perhatian utama pimpinan.',
    'What the performance report says always has the attention of the leadership.',
  ],
  [
    'Penyajian informasi dalam laporan kinerja menjadi kepedulian seluruh pegawai.',
    'What the performance report says is the concern of every employee.',
  ],
  [
    'Informasi dalam laporan kinerja berkala digunakan untuk menyesuaikan aktivitas dalam mencapai kinerja.',
    'The periodic performance reports are used to adjust activities.',
  ],
  [
    'Informasi dalam laporan kinerja berkala digunakan untuk menyesuaikan penggunaan anggaran dalam mencapai kinerja.',
    'The periodic performance reports are used to adjust how the budget is spent.',
  ],
  [
    'Informasi dalam laporan kinerja digunakan untuk mengevaluasi keberhasilan pencapaian kinerja.',
    'The performance report is used to evaluate how well performance was achieved.',
  ],
  [
    'Informasi dalam laporan kinerja digunakan untuk menyesuaikan perencanaan kinerja periode berikutnya.',
    'The performance report is used to adjust the plan of the next period.',
  ],
  [
    'Informasi dalam laporan kinerja memengaruhi perubahan budaya kinerja organisasi.',
    'The performance report changes the performance culture of the organisation.',
  ],
];
