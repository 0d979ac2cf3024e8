import type { RowCounts, RowOutcome, TabelTerbaca } from '@selaras/core';

export type ImportTexts = {
  readonly description: string;
  readonly kinds: Readonly<Record<'ikpa' | 'ip-asn' | 'skm' | 'lke', string>>;
  readonly file: string;
  readonly fileHelp: string;
  readonly dryRun: string;
  readonly json: string;
  readonly tahun: string;
  readonly bulan: string;
  readonly populasi: string;
  readonly dikecualikan: string;
  readonly profil: string;
  readonly usulan: string;
  readonly layanan: string;
  readonly kolom: string;
  readonly words: Readonly<Record<'tahun' | 'bulan' | 'jumlah' | 'berkas' | 'periode' | 'nama' | 'kolom', string>>;
  readonly badTahun: string;
  readonly badBulan: string;
  readonly badCount: string;
  readonly badPeriode: string;
  readonly badProfil: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly reading: { readonly doing: string; readonly done: string };
  readonly outcome: Readonly<Record<RowOutcome, string>>;
  readonly headings: Readonly<Record<'ikpa' | 'ip-asn' | 'skm' | 'lke', readonly string[]>>;
  readonly ambiguous: (count: number) => string;
  readonly all: string;
  readonly without: (names: string) => string;
  readonly none: string;
  readonly counts: (counts: RowCounts, skipped: number) => string;
  readonly table: (table: TabelTerbaca) => string;
  readonly answers: (layanan: string, periode: string, count: number) => string;
  readonly total: (value: string) => string;
  readonly people: (dinilai: number, dikecualikan: number) => string;
  readonly nothingStored: string;
};

const id: ImportTexts = {
  description: 'Periksa berkas yang diterbitkan aplikasi lain (tanpa basis data), atau terapkan sebagai sebuah akun',
  kinds: {
    ikpa: 'IKPA dari OM-SPAN (INDIKATOR PELAKSANAAN ANGGARAN), blok empat baris atau satu baris per satker',
    'ip-asn': 'Nilai IP ASN per pegawai; nama dan NIP tidak dibaca keluar',
    skm: 'Jawaban survei kepuasan masyarakat dari Google Forms dan sejenisnya',
    lke: 'Lembar kerja evaluasi AKIP',
  },
  file: 'berkas',
  fileHelp: 'berkas .xlsx atau .csv',
  dryRun: 'periksa saja, jangan simpan apa pun; dengan --akun dibandingkan dengan yang tersimpan',
  json: 'satu objek JSON per baris berkas, tidak ada yang lain di stdout',
  tahun: 'tahun laporan, bila tidak tertulis dalam berkas',
  bulan: 'bulan laporan (1–12), bila tidak tertulis dalam berkas',
  populasi: 'jumlah seluruh pegawai, untuk dicocokkan',
  dikecualikan: 'jumlah pegawai yang dikecualikan, untuk dicocokkan',
  profil: 'profil pemetaan kolom (JSON), hasil --usulan yang sudah diperiksa',
  usulan: 'tampilkan profil yang diusulkan (JSON), lalu selesai',
  layanan: 'nama layanan bila tidak ada kolom layanan',
  kolom: 'huruf kolom nilai yang dipakai, bila ada beberapa',
  words: { tahun: 'tahun', bulan: 'bulan', jumlah: 'jumlah', berkas: 'berkas', periode: 'periode', nama: 'nama', kolom: 'kolom' },
  badTahun: 'tahun ditulis dengan empat angka, misalnya 2024',
  badBulan: 'bulan ditulis 1 sampai 12',
  badCount: 'jumlah ditulis dengan bilangan bulat',
  badPeriode: 'periode ditulis 2024, 2024-S1, 2024-TW2, atau 2024-M07',
  badProfil: (file) => `${file} bukan profil SKM. Buat dengan --usulan, lalu ubah seperlunya.`,
  unreadable: (file, reason) => `Berkas ${file} tidak dapat dibuka (${reason}). Periksa nama dan izinnya.`,
  reading: { doing: 'Membaca berkas', done: 'Berkas dibaca' },
  outcome: { applied: 'dapat disimpan', unchanged: 'sama', rejected: 'ditolak' },
  headings: {
    ikpa: ['baris', 'satker', 'status', 'total', 'terhitung', 'selisih', 'akhir', 'komponen'],
    'ip-asn': ['baris', 'status', 'satuan kerja', 'kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total'],
    skm: ['baris', 'status', 'periode', 'layanan', 'jawaban'],
    lke: ['baris', 'status', 'kode', 'nilai'],
  },
  ambiguous: (count) => `${count} kemungkinan`,
  all: 'semua dinilai',
  without: (names) => `tanpa ${names}`,
  none: '–',
  counts: ({ applied, unchanged, rejected }, skipped) =>
    `${applied} baris dapat disimpan, ${unchanged} sama, ${rejected} ditolak; ${skipped} baris judul, kosong, atau catatan dilewati.`,
  table: ({ sheet, bentuk, paket, shift, mulai, tahun, bulan, diuji, cocok }) =>
    `Lembar ${sheet}: ${bentuk === 'blok' ? 'blok empat baris' : 'satu baris per satker'}, aturan ${paket}, Revisi DIPA di kolom ${mulai}${shift ? ` (bergeser ${shift})` : ''}, ${bulan ?? '?'}/${tahun ?? '?'}; ${cocok} dari ${diuji} baris yang diuji cocok.`,
  answers: (layanan, periode, count) => `${periode} ${layanan}: ${count} responden`,
  total: (value) => `Nilai seluruhnya ${value}.`,
  people: (dinilai, dikecualikan) => `${dinilai} pegawai dinilai, ${dikecualikan} dikecualikan.`,
  nothingStored: 'Ini pemeriksaan; tidak ada yang disimpan. Untuk menerapkannya tambahkan --akun (lihat --help).',
};

const en: ImportTexts = {
  description: 'Check files that other applications publish (without a database), or apply them as an account',
  kinds: {
    ikpa: 'IKPA from OM-SPAN (INDIKATOR PELAKSANAAN ANGGARAN), four-row blocks or one row a satker',
    'ip-asn': 'IP ASN scores by person; names and NIP do not leave the reader',
    skm: 'Answers of a customer satisfaction survey from Google Forms and the like',
    lke: 'AKIP evaluation sheet',
  },
  file: 'file',
  fileHelp: 'a .xlsx or .csv file',
  dryRun: 'only check, keep nothing; with --akun compared with what is kept',
  json: 'one JSON object for each row of the file, nothing else on stdout',
  tahun: 'year of the report, where the file does not say it',
  bulan: 'month of the report (1–12), where the file does not say it',
  populasi: 'how many people there are, to compare with',
  dikecualikan: 'how many people are left out, to compare with',
  profil: 'profile that maps the columns (JSON): what --usulan showed, looked through',
  usulan: 'show the proposed profile (JSON), and end',
  layanan: 'name of the service where there is no column of services',
  kolom: 'letters of the column of grades that counts, where there are several',
  words: { tahun: 'year', bulan: 'month', jumlah: 'count', berkas: 'file', periode: 'period', nama: 'name', kolom: 'column' },
  badTahun: 'a year is written with four digits, such as 2024',
  badBulan: 'a month is written 1 to 12',
  badCount: 'a count is a whole number',
  badPeriode: 'a period is written 2024, 2024-S1, 2024-TW2 or 2024-M07',
  badProfil: (file) => `${file} is no profile of SKM. Make one with --usulan and change what must be changed.`,
  unreadable: (file, reason) => `The file ${file} cannot be opened (${reason}). Check its name and permissions.`,
  reading: { doing: 'Reading the file', done: 'File read' },
  outcome: { applied: 'can be kept', unchanged: 'unchanged', rejected: 'rejected' },
  headings: {
    ikpa: ['row', 'satker', 'status', 'total', 'recomputed', 'difference', 'final', 'components'],
    'ip-asn': ['row', 'status', 'unit', 'kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total'],
    skm: ['row', 'status', 'period', 'service', 'answers'],
    lke: ['row', 'status', 'code', 'value'],
  },
  ambiguous: (count) => `${count} possible sets`,
  all: 'all assessed',
  without: (names) => `without ${names}`,
  none: '–',
  counts: ({ applied, unchanged, rejected }, skipped) =>
    `${applied} rows can be kept, ${unchanged} are unchanged, ${rejected} rejected; ${skipped} headings, blank rows and footnotes were passed over.`,
  table: ({ sheet, bentuk, paket, shift, mulai, tahun, bulan, diuji, cocok }) =>
    `Sheet ${sheet}: ${bentuk === 'blok' ? 'four-row blocks' : 'one row a satker'}, rule ${paket}, Revisi DIPA in column ${mulai}${shift ? ` (shifted by ${shift})` : ''}, ${bulan ?? '?'}/${tahun ?? '?'}; ${cocok} of ${diuji} rows that were tried fit.`,
  answers: (layanan, periode, count) => `${periode} ${layanan}: ${count} respondents`,
  total: (value) => `The whole is ${value}.`,
  people: (dinilai, dikecualikan) => `${dinilai} people measured, ${dikecualikan} left out.`,
  nothingStored: 'This was a check; nothing was kept. To apply it, add --akun (see --help).',
};

export const importTexts = { id, en } as const;
