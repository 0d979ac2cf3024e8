import type { Block, Cell, DocumentModel, FigureBlock, Inline, Row, TableBlock } from '@selaras/core/document/block';

/**
 * A made-up report of a made-up office, with one of everything a document can hold: what the tests and the benchmark
 * of the renderers print. Its figures mean nothing.
 */

const text = (words: string, mark?: 'bold' | 'italic'): Inline => ({ kind: 'text', text: words, ...(mark ? { mark } : {}) });
const figure = (words: string, id: string): Inline => ({ kind: 'figure', text: words, figure: id });
const refer = (to: string): Inline => ({ kind: 'reference', to });
const paragraph = (...inlines: readonly (Inline | string)[]): Block => ({
  kind: 'paragraph',
  inlines: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
});
const cell = (words: string, extra: Omit<Cell, 'inlines'> = {}): Cell => ({ inlines: [text(words)], ...extra });

const ABOUT =
  'Kantor Contoh menyusun laporan ini sebagai pertanggungjawaban atas pelaksanaan Perjanjian Kinerja Tahun 2024. Setiap angka di dalamnya dihitung dari data yang telah disetujui dan dapat ditelusuri sampai ke bukti dukungnya. Laporan disusun mengikuti sistematika yang berlaku bagi instansi pemerintah.';
const ANALYSIS =
  'Keberhasilan tersebut didukung oleh jadwal pembinaan yang disepakati sejak awal tahun, pendampingan pengisian data pada setiap triwulan, dan penyelesaian rekomendasi hasil pengawasan sebelum batas waktu. Kendala yang masih dihadapi adalah perbedaan pemahaman atas definisi operasional di beberapa instansi, sehingga pengukuran semester pertama harus diulang.';

const capaian: TableBlock = {
  kind: 'table',
  id: 'capaian',
  caption: 'Target, realisasi, dan capaian indikator kinerja utama Kantor Contoh tahun 2023–2024',
  columns: [
    { title: 'No', align: 'start', width: 6 },
    { title: 'Indikator kinerja utama', align: 'start', width: 40 },
    { title: '2023', align: 'end', width: 11 },
    { title: '2024', align: 'end', width: 11 },
    { title: '2023', align: 'end', width: 11 },
    { title: '2024', align: 'end', width: 11 },
    { title: 'Capaian 2024 (%)', align: 'end', width: 12 },
  ],
  over: [
    { title: '', span: 2 },
    { title: 'Target', span: 2 },
    { title: 'Realisasi', span: 2 },
    { title: '', span: 1 },
  ],
  rows: [
    { role: 'group', cells: [cell('Perspektif pemangku kepentingan', { span: 7 })] },
    row('1', 'Persentase instansi dengan indeks penerapan kategori baik (%)', ['60,00', '65,00', '61,20', '66,30'], '102,00'),
    {
      cells: [
        ...['2', 'Persentase instansi yang mengukur indeks profesionalitas (%)', '100,00', '100,00', '100,00'].map((words) => cell(words)),
        cell('belum rilis', { tone: 'muted' }),
        cell('belum rilis', { tone: 'muted' }),
      ],
    },
    { role: 'group', cells: [cell('Perspektif proses internal', { span: 7 })] },
    row('3', 'Indeks kepuasan masyarakat atas layanan (nilai)', ['88,00', '89,00', '89,15', '87,22'], '98,00', 'alert'),
    row('4', 'Persentase rekomendasi pengawasan yang ditindaklanjuti (%)', ['90,00', '92,00', '93,02', '95,68'], '104,00'),
    { role: 'total', cells: [cell('Nilai kinerja sementara, 3 dari 4 indikator', { span: 6 }), cell('101,33')] },
  ],
  notes: ['belum rilis: penilaian tahun 2024 belum diterbitkan oleh instansi pembina; bobotnya belum masuk ke nilai kinerja.'],
  source: 'Pengukuran kinerja Kantor Contoh, disetujui 14 Januari 2025',
};

function row(no: string, name: string, values: readonly string[], result: string, tone?: 'alert'): Row {
  const shown: Cell[] = values.map((value, index) => ({ inlines: [figure(value, `iku-${no}-${index}`)] }));
  return { cells: [cell(no), cell(name), ...shown, cell(result, tone ? { tone } : { tone: 'strong' })] };
}

/** Longer than a page: its header must return and no row may be torn. */
const rekapitulasi: TableBlock = {
  kind: 'table',
  id: 'rekapitulasi',
  caption: 'Rekapitulasi pembinaan per instansi',
  columns: [
    { title: 'No', align: 'end', width: 7 },
    { title: 'Instansi', align: 'start', width: 38 },
    { title: 'Kunjungan', align: 'end', width: 14 },
    { title: 'Pagu (Rp)', align: 'end', width: 22 },
    { title: 'Serapan (%)', align: 'end', width: 19 },
  ],
  rows: Array.from({ length: 60 }, (_, index) => ({
    cells: [
      cell(String(index + 1)),
      cell(`Instansi Contoh ${index + 1}`),
      cell(String((index * 7) % 9)),
      cell(`${120 + index}.${String((index * 137) % 1000).padStart(3, '0')}.000`),
      cell(`${90 + (index % 10)},${String((index * 37) % 100).padStart(2, '0')}`),
    ],
  })),
  notes: [],
  source: 'Rekap kegiatan Kantor Contoh',
};

const BARS = [61.2, 63.4, 66.3, 64.8, 66.3];

/** A small bar chart in the manner of the chart builders: text in Inter, no scripts, no outside references. */
export const sampleSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="620" height="260" viewBox="0 0 620 260" font-family="Inter" font-size="12">${[
  0, 20, 40, 60, 80,
]
  .map(
    (tick) =>
      `<line x1="40" x2="610" y1="${220 - tick * 2.4}" y2="${220 - tick * 2.4}" stroke="#E6E8EC"/><text x="32" y="${224 - tick * 2.4}" text-anchor="end" fill="#5B6472">${tick}</text>`,
  )
  .join('')}${BARS.map(
  (bar, index) =>
    `<rect x="${70 + index * 110}" y="${220 - bar * 2.4}" width="64" height="${bar * 2.4}" fill="#1D4ED8"/><text x="${102 + index * 110}" y="${212 - bar * 2.4}" text-anchor="middle" font-weight="600">${bar.toFixed(2).replace('.', ',')}</text><text x="${102 + index * 110}" y="242" text-anchor="middle" fill="#5B6472">${2020 + index}</text>`,
).join('')}</svg>`;

const chart = (id: string, caption: string): FigureBlock => ({
  kind: 'figure',
  id,
  caption,
  svg: sampleSvg,
  width: 620,
  height: 260,
  alt: 'Diagram batang realisasi 2020 sampai 2024: 61,20; 63,40; 66,30; 64,80; 66,30 persen.',
  source: 'Pengukuran kinerja Kantor Contoh',
});

const matriks: TableBlock = {
  kind: 'table',
  id: 'matriks',
  page: 'landscape',
  caption: 'Matriks rencana aksi per triwulan',
  columns: ['No', 'Kegiatan', 'Penanggung jawab', 'TW I', 'TW II', 'TW III', 'TW IV', 'Keluaran'].map((title, index) => ({
    title,
    align: index >= 3 && index <= 6 ? 'end' : 'start',
    width: [4, 26, 16, 7, 7, 7, 7, 26][index] ?? 10,
  })),
  rows: ['Bimbingan teknis pengukuran', 'Pendampingan penyusunan rencana', 'Pemantauan tindak lanjut rekomendasi'].map((name, index) => ({
    cells: [String(index + 1), name, 'Bagian Perencanaan', '25', '50', '75', '100', 'Laporan pelaksanaan kegiatan'].map((words) =>
      cell(words),
    ),
  })),
  notes: [],
  source: null,
};

const FRONT: readonly Block[] = [
  {
    kind: 'cover',
    overline: 'Laporan Kinerja Instansi Pemerintah',
    title: 'Laporan Kinerja Tahun 2024',
    lines: ['Kantor Contoh', 'Berdasarkan Perjanjian Kinerja Tahun 2024 dan Rencana Strategis 2020–2024'],
    foot: ['Kota Contoh', 'Februari 2025'],
  },
  { kind: 'heading', role: 'plain', text: 'Kata Pengantar' },
  paragraph(ABOUT),
  paragraph(
    'Kami berterima kasih kepada semua pihak yang telah membantu penyusunan laporan ini. ',
    text('Saran perbaikan', 'italic'),
    ' kami terima dengan tangan terbuka.',
  ),
  {
    kind: 'signature',
    place: 'Kota Contoh, 28 Februari 2025',
    lines: ['Kepala Kantor Contoh,'],
    name: '(nama pejabat)',
  },
  { kind: 'contents', title: 'Daftar Isi', of: 'headings' },
  { kind: 'contents', title: 'Daftar Tabel', of: 'tables' },
  { kind: 'contents', title: 'Daftar Gambar', of: 'figures' },
  { kind: 'heading', role: 'plain', text: 'Ringkasan Eksekutif' },
  { kind: 'paragraph', style: 'lead', inlines: [text('Tiga dari empat indikator telah dinilai; dua di antaranya melampaui target.')] },
  paragraph(ABOUT, ' Nilai kinerja sementara adalah ', figure('101,33', 'nko'), ' (', refer('capaian'), ').'),
];

const BODY: readonly Block[] = [
  { kind: 'heading', role: 'chapter', text: 'Pendahuluan' },
  { kind: 'heading', role: 'section', text: 'Latar Belakang' },
  paragraph(ABOUT),
  paragraph(ANALYSIS),
  { kind: 'heading', role: 'section', text: 'Dasar Hukum' },
  paragraph('Laporan ini disusun berdasarkan:'),
  {
    kind: 'list',
    ordered: 'number',
    items: [
      [text('Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;')],
      [text('Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;')],
      [
        text(
          'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah.',
        ),
      ],
    ],
  },
  { kind: 'heading', role: 'section', text: 'Maksud dan Tujuan' },
  {
    kind: 'list',
    ordered: 'letter',
    items: [[text('menyampaikan capaian kinerja kepada pemberi mandat;')], [text('memberi dasar perbaikan perencanaan tahun berikutnya.')]],
  },
  { kind: 'heading', role: 'chapter', text: 'Perencanaan Kinerja' },
  { kind: 'heading', role: 'section', text: 'Visi' },
  {
    kind: 'paragraph',
    style: 'quote',
    inlines: [text('Mewujudkan layanan yang profesional dan berintegritas bagi seluruh instansi di wilayah kerja.')],
  },
  { kind: 'heading', role: 'section', text: 'Rencana Aksi' },
  paragraph('Rencana aksi disajikan pada ', refer('matriks'), '; sistematikanya mengikuti ', refer('bab-dasar'), '.'),
  {
    kind: 'list',
    ordered: false,
    items: [[text('Setiap kegiatan mempunyai satu penanggung jawab.')], [text('Keluaran dinilai pada akhir triwulan.')]],
  },
  matriks,
  { kind: 'heading', role: 'chapter', text: 'Akuntabilitas Kinerja', id: 'bab-dasar' },
  { kind: 'heading', role: 'section', text: 'Capaian Kinerja Organisasi' },
  paragraph(
    'Target dan realisasi seluruh indikator disajikan pada ',
    refer('capaian'),
    ', perkembangan lima tahun pada ',
    refer('tren'),
    '.',
  ),
  capaian,
  paragraph(ANALYSIS),
  chart('tren', 'Perkembangan persentase instansi dengan kategori baik, 2020–2024'),
  {
    kind: 'heading',
    role: 'subsection',
    text: 'IKU 1. Persentase instansi dengan indeks penerapan kategori baik di wilayah kerja Kantor Contoh',
  },
  paragraph('Realisasi ', figure('66,30%', 'iku-1'), ' dari target 65,00%: ', text('melampaui 1,30 poin', 'bold'), '. ', ANALYSIS),
  {
    kind: 'paragraph',
    style: 'note',
    inlines: [text('Catatan: realisasi dihitung dari instansi yang telah dinilai sampai 31 Desember 2024.')],
  },
  { kind: 'heading', role: 'subsection', text: 'IKU 2. Persentase instansi yang mengukur indeks profesionalitas' },
  paragraph(ANALYSIS, ' ', ABOUT),
  { kind: 'heading', role: 'section', text: 'Realisasi Anggaran' },
  paragraph('Rincian per instansi disajikan pada ', refer('rekapitulasi'), '.'),
  rekapitulasi,
  { kind: 'heading', role: 'chapter', text: 'Penutup' },
  paragraph(ABOUT),
  paragraph(ANALYSIS),
  {
    kind: 'colophon',
    rows: [
      { label: 'Snapshot', value: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
      { label: 'Templat', value: 'lkjip versi 1' },
      { label: 'Tanggal data', value: '28 Februari 2025' },
    ],
  },
];

export const sampleDocument: DocumentModel = {
  title: 'Laporan Kinerja Kantor Contoh Tahun 2024',
  author: 'Kantor Contoh',
  language: 'id',
  date: '2025-02-28',
  footer: 'Laporan Kinerja Tahun 2024 · Kantor Contoh',
  watermark: null,
  blocks: [...FRONT, ...BODY],
};
