import type { Severity } from '@selaras/core';

/** Words of `selaras check`. */
type CheckTexts = {
  readonly description: string;
  readonly file: string;
  readonly fileHelp: string;
  readonly json: string;
  readonly sarif: string;
  readonly html: string;
  readonly paket: string;
  readonly minSeverity: string;
  readonly baseline: string;
  readonly date: string;
  readonly rules: string;
  readonly text: string;
  readonly words: { readonly berat: string; readonly berkas: string; readonly tanggal: string; readonly aturan: string };
  readonly badDate: string;
  readonly badSeverity: (known: string) => string;
  readonly badRule: (name: string, known: string) => string;
  readonly badBaseline: (file: string) => string;
  readonly oneOutput: string;
  readonly textOfOne: string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly misread: string;
  readonly front: string;
  readonly page: (page: number, line: number) => string;
  readonly line: (line: number) => string;
  readonly expected: string;
  readonly against: string;
  readonly more: (count: number) => string;
  readonly clean: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly gone: string;
  readonly new: string;
  readonly unreadable: (count: number) => string;
  readonly found: (count: number) => string;
  readonly title: string;
  readonly document: string;
  readonly notes: string;
  readonly matrix: string;
  readonly between: string;
  readonly doubtful: string;
  readonly indikator: string;
  readonly ukuran: string;
  readonly twoForPaket: string;
  readonly noMatrix: string;
};

const id: CheckTexts = {
  description: 'Periksa dokumen perencanaan atau kinerja: apa yang bertentangan dengan apa, di mana, dan berapa seharusnya',
  file: 'berkas',
  fileHelp: 'berkas PDF, DOCX, XLSX, atau teks; - untuk masukan standar',
  json: 'satu objek JSON per berkas, tidak ada yang lain di stdout',
  sarif: 'hasil dalam bentuk SARIF 2.1.0',
  html: 'hasil sebagai satu halaman HTML: dokumen di kiri, catatan di kanan',
  paket: 'bandingkan berkas-berkas ini sebagai paket dokumen satu instansi',
  minSeverity: 'tampilkan mulai dari tingkat ini: error, warn, atau info',
  baseline: 'hasil --json terdahulu; yang baru dan yang sudah hilang disebutkan',
  date: 'nilai peraturan pada tanggal ini, bukan tanggal dokumen (2025-12-31)',
  rules: 'hanya aturan ini, dipisah koma',
  text: 'tulis teks yang diperiksa ke berkas ini',
  words: { berat: 'tingkat', berkas: 'berkas', tanggal: 'tanggal', aturan: 'aturan' },
  badDate: 'tanggal ditulis 2025-12-31',
  badSeverity: (known) => `tingkat yang dikenal: ${known}`,
  badRule: (name, known) => `aturan "${name}" tidak dikenal. Yang dikenal: ${known}`,
  badBaseline: (file) => `${file} bukan hasil "selaras check --json". Buat dengan perintah itu.`,
  oneOutput: 'Pilih salah satu: --json, --sarif, atau --html.',
  textOfOne: '--text menulis teks satu berkas. Sebutkan satu berkas saja.',
  notWritten: (file, reason) => `${file} tidak dapat ditulis (${reason}). Periksa folder dan izinnya.`,
  severity: { error: 'KESALAHAN', warn: 'PERLU DIPERIKSA', info: 'CATATAN' },
  misread: 'MUNGKIN SALAH BACA',
  front: 'Bagian depan',
  page: (page, line) => `hlm. ${page}, baris ${line}`,
  line: (line) => `baris ${line}`,
  expected: 'seharusnya',
  against: 'dengan',
  more: (count) => `dan ${count} tempat lain (lihat --json)`,
  clean: 'Tidak ditemukan pertentangan.',
  counts: ({ error, warn, info }) => `${error} kesalahan, ${warn} perlu diperiksa, ${info} catatan.`,
  gone: 'Sudah hilang sejak pemeriksaan terdahulu',
  new: 'baru',
  unreadable: (count) => `${count} berkas tidak dapat dibaca.`,
  found: (count) => `${count} kesalahan ditemukan.`,
  title: 'Cek Konsistensi',
  document: 'Dokumen',
  notes: 'Catatan',
  matrix: 'Matriks paket dokumen',
  between: 'Antar-dokumen',
  doubtful: 'padanan meragukan',
  indikator: 'Indikator',
  ukuran: 'Ukuran',
  twoForPaket: 'Paket terdiri atas paling sedikit dua berkas.',
  noMatrix: 'Tidak ada indikator yang ditemukan dalam lebih dari satu dokumen.',
};

const en: CheckTexts = {
  description: 'Check a planning or performance document: what contradicts what, where, and what the right value would be',
  file: 'file',
  fileHelp: 'a PDF, DOCX, XLSX or text file; - for standard input',
  json: 'one JSON object per file, nothing else on stdout',
  sarif: 'the result as SARIF 2.1.0',
  html: 'the result as one HTML page: document on the left, notes on the right',
  paket: 'compare these files as the package of documents of one office',
  minSeverity: 'show from this severity on: error, warn or info',
  baseline: 'what --json said earlier; what is new and what is gone is told',
  date: "judge regulations on this day instead of the document's own (2025-12-31)",
  rules: 'only these rules, separated by commas',
  text: 'write the text that was checked to this file',
  words: { berat: 'severity', berkas: 'file', tanggal: 'date', aturan: 'rules' },
  badDate: 'a date is written 2025-12-31',
  badSeverity: (known) => `severities are: ${known}`,
  badRule: (name, known) => `there is no rule "${name}". There are: ${known}`,
  badBaseline: (file) => `${file} is not what "selaras check --json" says. Make it with that command.`,
  oneOutput: 'Choose one of --json, --sarif and --html.',
  textOfOne: '--text writes the text of one file. Name one file only.',
  notWritten: (file, reason) => `${file} cannot be written (${reason}). Check its folder and permissions.`,
  severity: { error: 'ERRORS', warn: 'TO BE CHECKED', info: 'NOTES' },
  misread: 'PERHAPS MISREAD',
  front: 'Front matter',
  page: (page, line) => `p. ${page}, line ${line}`,
  line: (line) => `line ${line}`,
  expected: 'expected',
  against: 'against',
  more: (count) => `and ${count} more places (see --json)`,
  clean: 'No contradiction was found.',
  counts: ({ error, warn, info }) => `${error} errors, ${warn} to be checked, ${info} notes.`,
  gone: 'Gone since the earlier check',
  new: 'new',
  unreadable: (count) => `${count} files cannot be read.`,
  found: (count) => `${count} errors were found.`,
  title: 'Consistency check',
  document: 'Document',
  notes: 'Notes',
  matrix: 'Matrix of the package',
  between: 'Between documents',
  doubtful: 'doubtful match',
  indikator: 'Indicator',
  ukuran: 'Measure',
  twoForPaket: 'A package is two files or more.',
  noMatrix: 'No indicator was found in more than one document.',
};

export const checkTexts = { id, en } as const;
