import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import type { RuleId, Severity } from '../finding.ts';

export type UraianAturan = {
  /** The gravest that the rule tells; a reading that is less sure is told as `warn`. */
  readonly severity: Severity;
  readonly bunyi: Dwibahasa;
};

/** What each rule looks for, in a sentence: for exports, for help and for the documentation. */
export const URAIAN_ATURAN: Readonly<Record<RuleId, UraianAturan>> = {
  'same-fact': {
    severity: 'error',
    bunyi: {
      id: 'Hal, ukuran, dan periode yang sama ditulis dengan dua nilai yang tidak mungkin sama, di teks maupun tabel.',
      en: 'The same thing, measure and period has two values that cannot be one, in text or in tables.',
    },
  },
  'cross-document': {
    severity: 'error',
    bunyi: {
      id: 'Dokumen dalam satu paket (Renstra, Renja, PK, Rencana Aksi, LKj) menulis nama, satuan, target, realisasi, capaian, atau anggaran yang berbeda untuk indikator dan tahun yang sama.',
      en: 'Documents of one package (Renstra, Renja, PK, Rencana Aksi, LKj) print a different name, satuan, target, realisasi, capaian or budget for the same indicator and year.',
    },
  },
  sum: {
    severity: 'error',
    bunyi: {
      id: 'Bagian-bagian tidak berjumlah sebesar totalnya, menurut baris atau kolom.',
      en: 'Parts do not add up to their total, by row or by column.',
    },
  },
  ratio: {
    severity: 'error',
    bunyi: {
      id: 'Persentase tidak cocok dengan pembilang dan penyebut yang tertulis.',
      en: 'A percentage does not fit the numerator and denominator that are printed.',
    },
  },
  capaian: {
    severity: 'error',
    bunyi: {
      id: 'Capaian tidak cocok dengan realisasi dan target menurut aturan mana pun yang berlaku.',
      en: 'Capaian does not fit realisasi and target by any rule in force.',
    },
  },
  composition: {
    severity: 'error',
    bunyi: {
      id: 'Nilai gabungan (rata-rata, IKPA, SKM, IP ASN, AKIP, NKO) tidak cocok dengan komponen dan bobotnya.',
      en: 'A composed score (mean, IKPA, SKM, IP ASN, AKIP, NKO) does not fit its components and weights.',
    },
  },
  band: {
    severity: 'error',
    bunyi: {
      id: 'Predikat, mutu, atau kategori tidak sesuai dengan nilainya.',
      en: 'A predicate, grade or category is not that of its value.',
    },
  },
  count: {
    severity: 'error',
    bunyi: {
      id: 'Jumlah yang disebut tidak sama dengan isi daftar atau tabelnya, atau dengan terbilangnya.',
      en: 'A count is not that of its list or table, or not that of its words.',
    },
  },
  'rank-word': {
    severity: 'error',
    bunyi: {
      id: 'Kata “terendah”, “melebihi target”, “meningkat”, dan sejenisnya bertentangan dengan angkanya.',
      en: 'Words such as “terendah”, “melebihi target” or “meningkat” contradict the figures.',
    },
  },
  label: {
    severity: 'error',
    bunyi: {
      id: 'Kode atau sebutan dipakai untuk hal lain daripada definisinya, misalnya unsur U8 yang disebut ketepatan waktu.',
      en: 'A code or name stands for something else than its definition, such as U8 called timeliness.',
    },
  },
  'unmet-not-discussed': {
    severity: 'warn',
    bunyi: {
      id: 'Target yang tidak tercapai tidak dibahas, atau yang tercapai dibahas sebagai tidak tercapai.',
      en: 'A target that was not met is not discussed, or one that was met is discussed as unmet.',
    },
  },
  'carry-over': {
    severity: 'error',
    bunyi: {
      id: 'Nilai tahun lalu terbawa sebagai nilai tahun ini.',
      en: "Last year's value is carried over as this year's.",
    },
  },
  period: {
    severity: 'error',
    bunyi: {
      id: 'Tahun, semester, atau triwulan tertulis keliru atau tidak berurutan.',
      en: 'A year, semester or quarter is wrong or out of order.',
    },
  },
  trajectory: {
    severity: 'error',
    bunyi: {
      id: 'Target bulanan atau triwulanan tidak menghasilkan target setahun menurut jenis penghitungan mana pun.',
      en: "Targets by month or quarter do not come to the year's target by any type of calculation.",
    },
  },
  budget: {
    severity: 'error',
    bunyi: {
      id: 'Anggaran menurut sasaran, program, kegiatan, dan totalnya tidak sama, atau terbilangnya berbeda.',
      en: 'Budgets by sasaran, program, kegiatan and total differ, or their words do.',
    },
  },
  population: {
    severity: 'error',
    bunyi: {
      id: 'Jumlah pegawai, responden, atau instansi tidak menutup: yang dinilai dan yang dikecualikan tidak menghasilkan seluruhnya.',
      en: 'Counts of people or offices do not close: those measured and those left out do not make the whole.',
    },
  },
  definition: {
    severity: 'warn',
    bunyi: {
      id: 'Indikator berganti nama atau didefinisikan berbeda di dalam dokumen.',
      en: 'An indicator is renamed or defined differently within the document.',
    },
  },
  numbering: {
    severity: 'warn',
    bunyi: {
      id: 'Nomor bab, subbab, tabel, gambar, indikator, atau butir meloncat, berulang, atau tidak urut; daftar isi berbeda dengan isinya.',
      en: 'Numbers of chapters, sections, tables, figures, indicators or items jump, repeat or run out of order; a list of contents differs from what it lists.',
    },
  },
  reference: {
    severity: 'warn',
    bunyi: {
      id: 'Teks menunjuk tabel, gambar, bab, atau lampiran yang tidak ada.',
      en: 'The text points at a table, figure, chapter or annex that does not exist.',
    },
  },
  separator: {
    severity: 'warn',
    bunyi: {
      id: 'Titik dan koma desimal bercampur, atau persen bercampur dengan poin.',
      en: 'Decimal points and commas are mixed, or percent and points are.',
    },
  },
  'broken-value': {
    severity: 'error',
    bunyi: {
      id: 'Sisa lembar kerja, templat, atau rujukan rusak: #DIV/0!, Error! Reference source not found., isian yang belum diganti.',
      en: 'What a spreadsheet, template or broken reference left behind: #DIV/0!, Error! Reference source not found., placeholders.',
    },
  },
  'legal-basis': {
    severity: 'error',
    bunyi: {
      id: 'Peraturan yang dikutip sudah digantikan pada tanggal dokumen, atau jenis, nomor, atau tahunnya keliru.',
      en: 'A cited regulation was replaced by the date of the document, or its type, number or year is wrong.',
    },
  },
  'superseded-text': {
    severity: 'warn',
    bunyi: {
      id: 'Uraian menjelaskan ketentuan yang sudah digantikan.',
      en: 'The text describes a rule that was superseded.',
    },
  },
  'table-structure': {
    severity: 'warn',
    bunyi: {
      id: 'Kolom tanpa judul atau tetap isinya, baris ganda, nomor baris yang meloncat.',
      en: 'Columns without a heading or of one constant value, rows that repeat, row numbers that jump.',
    },
  },
  'duplicate-text': {
    severity: 'info',
    bunyi: { id: 'Kalimat yang sama tertulis lebih dari sekali.', en: 'The same sentence stands more than once.' },
  },
  'personal-data': {
    severity: 'warn',
    bunyi: {
      id: 'NIP, NIK, nomor telepon, alamat, atau nama orang dalam konteks pribadi; dalam laporan selalu disamarkan.',
      en: 'NIP, NIK, telephone numbers, addresses or names of people in a personal context; always masked in reports.',
    },
  },
};
