import type { KalimatKriteria } from './kriteria-lke.ts';

/** 1.a, 6 criteria. In our words: the sense is that of the national LKE, the wording is not quoted. */
export const PERENCANAAN_TERSEDIA: readonly KalimatKriteria[] = [
  ['Tersedia pedoman teknis perencanaan kinerja.', 'There is a technical guide to performance planning.'],
  ['Tersedia dokumen perencanaan kinerja jangka panjang.', 'There is a long-term performance plan.'],
  ['Tersedia dokumen perencanaan kinerja jangka menengah.', 'There is a medium-term performance plan.'],
  ['Tersedia dokumen perencanaan kinerja jangka pendek.', 'There is a short-term performance plan.'],
  ['Tersedia dokumen perencanaan aktivitas yang mendukung kinerja.', 'There is a plan of the activities that support performance.'],
  ['Tersedia dokumen perencanaan anggaran yang mendukung kinerja.', 'There is a plan of the budget that supports performance.'],
];

/** 1.b, 11 criteria. */
export const PERENCANAAN_BERKUALITAS: readonly KalimatKriteria[] = [
  ['Dokumen perencanaan kinerja telah diformalkan.', 'The performance plans have been formally adopted.'],
  ['Dokumen perencanaan kinerja telah dipublikasikan tepat waktu.', 'The performance plans were published on time.'],
  [
    'Dokumen perencanaan kinerja menggambarkan kebutuhan atas kinerja sebenarnya yang perlu dicapai.',
    'The performance plans describe the performance that is really needed.',
  ],
  [
    'Hasil yang dituju, baik tujuan maupun sasaran, telah dirumuskan dengan jelas.',
    'The intended results, goals and objectives, are clearly worded.',
  ],
  [
    'Ukuran keberhasilan (indikator kinerja) telah memenuhi kriteria SMART.',
    'The measures of success (performance indicators) meet the SMART criteria.',
  ],
  [
    'Indikator kinerja utama menggambarkan kinerja utama yang harus diwujudkan dan berkelanjutan, sehingga tidak sering diganti dalam satu periode perencanaan.',
    'The key performance indicators describe the main performance to be achieved and last: they are not often replaced within one planning period.',
  ],
  ['Target yang ditetapkan dapat dicapai, menantang, dan realistis.', 'The targets are achievable, challenging and realistic.'],
  [
    'Kinerja yang direncanakan selaras antara hasil dan kondisi yang mendukungnya di setiap level jabatan (cascading).',
    'Planned performance is aligned with what supports it at every level of position (cascading).',
  ],
  [
    'Perencanaan kinerja menggambarkan hubungan dan keterkaitan kinerja antarbidang (crosscutting).',
    'The plans show how performance is shared and connected across fields (crosscutting).',
  ],
  ['Setiap unit kerja merumuskan dan menetapkan perencanaan kinerjanya.', 'Every unit words and adopts its own performance plan.'],
  ['Setiap pegawai merumuskan dan menetapkan perencanaan kinerjanya.', 'Every employee words and adopts a performance plan.'],
];

/** 1.c, 8 criteria. */
export const PERENCANAAN_DIMANFAATKAN: readonly KalimatKriteria[] = [
  ['Anggaran yang ditetapkan mengacu pada kinerja yang ingin dicapai.', 'The budget follows the performance that is to be achieved.'],
  ['Aktivitas yang dilaksanakan mendukung kinerja yang ingin dicapai.', 'The activities support the performance that is to be achieved.'],
  [
    'Target kinerja telah tercapai dengan baik, atau setidaknya masih berada pada jalur yang benar.',
    'The targets have been well met, or are at least on the right track.',
  ],
  [
    'Rencana aksi kinerja berjalan dinamis karena capaian kinerja selalu dipantau secara berkala.',
    'The action plan stays alive because progress is monitored at regular intervals.',
  ],
  [
    'Dokumen perencanaan kinerja diperbaiki dan disempurnakan berdasarkan analisis atas kinerja sebelumnya.',
    'The performance plans are improved on the basis of an analysis of earlier performance.',
  ],
  [
    'Dokumen perencanaan kinerja diperbaiki dan disempurnakan untuk mewujudkan hasil yang lebih baik.',
    'The performance plans are improved in order to bring about better results.',
  ],
  [
    'Setiap unit kerja memahami, peduli, dan berkomitmen dalam mencapai kinerja yang direncanakan.',
    'Every unit understands, cares about and is committed to the planned performance.',
  ],
  [
    'Setiap pegawai memahami, peduli, dan berkomitmen dalam mencapai kinerja yang direncanakan.',
    'Every employee understands, cares about and is committed to the planned performance.',
  ],
];
