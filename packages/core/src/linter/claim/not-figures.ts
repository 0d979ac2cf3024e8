import type { Unit } from './claim.ts';

/**
 * Parts of a text that hold digits and are no figures: dates, years in a range, numbers of letters and people, addresses. The first
 * of each pair spares most texts the second.
 */
const NO_FIGURES: readonly (readonly [RegExp, RegExp])[] = [
  // Addresses of pages and mailboxes.
  [/https?:|www\./i, /\b(?:https?:\/\/|www\.)\S{1,2000}/gi],
  [/@/, /\b[\w.-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g],
  [/\.(?:id|com|org|net)/i, /\b[\w-]{1,40}(?:\.[\w-]{1,40}){1,6}\.(?:id|com|org|net)\b\S{0,200}/gi],
  // Numbers of people: NIP with or without blanks, NIK, telephone.
  [/N[I1l]?[PK]/, /\bN[I1l]?[PK]\b[.:\s]{0,4}\d[\d ]{0,24}/g],
  [/\d{6} ?(?:19|20)\d/, /(?<!\d)(?:19|20)\d{6} ?(?:19|20)\d{4} ?[12] ?\d{3}(?!\d)/g],
  [/0\d{2}/, /(?<![\d.,])(?:\+62|0)\d{2,3}[- ]?\d{3,4}[- ]?\d{3,5}(?![\d.,])/g],
  [/telp|telepon|fax|faks|hp|kode pos/i, /\b(?:telp|telepon|fax|faks|hp|kode pos)\b[.:\s]{0,4}[\d()+ -]{3,24}/gi],
  // Days: 31 Desember 2024, 31/12/2024, 2024-12-31; clock times.
  [
    /\d\s(?:Jan|[FP]eb|Mar|Apr|Mei|Ju[nl]|Ag|Sep|Okt|No[vp]|Des)/i,
    /(?<![\d.,])\d{1,2}(?: ?(?:-|–|—|s\.?d\.?|sampai dengan|dan) ?\d{1,2})?\s(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agt|Ags|Agu|Sep|Sept|Okt|Nov|Des)\b\.?(?:\s(?:19|20)\d\d)?/gi,
  ],
  [/\d[/-]\d/, /(?<![\d.,/])\d{1,2}[/-]\d{1,2}[/-](?:19|20)?\d\d(?![\d/])/g],
  [/\d-\d/, /(?<![\d.,/])(?:19|20)\d\d-\d\d-\d\d(?!\d)/g],
  [/pukul|jam/i, /\b(?:pukul|jam)\s\d{1,2}[.:]\d\d/gi],
  [/WI(?:B|T)/, /(?<![\d.,])\d{1,2}[.:]\d\d\s(?:WIB|WITA|WIT)\b/g],
  // Years: tahun 2024, TA. 2024, 2020 – 2024, Q3 2024.
  [/(?:19|20)\d\d/, /(?<![\d.,/])(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d(?![\d.,]*\d)/g],
  [/(?:19|20)\d\d/, /\b(?:tahun|thn|ta|t\.a|periode|anggaran|renstra|rpjmn|rpjmd|renja|rkp|lkj|pk)\b[.\s]{1,3}(?:19|20)\d\d\b/gi],
  // What is cited: Nomor 53 Tahun 2014, No. 90/2010, Pasal 26 ayat (2) huruf c.
  [/n(?:o|mr)/i, /\b(?:nomor|nomer|no|nmr)\b[.:\s]{0,4}\d[\w./-]{0,80}(?:\stahun\s(?:19|20)\d\d)?/gi],
  [/pasal|ayat|huruf/i, /\b(?:pasal|ayat|huruf)\s\(?\d{1,3}\)?/gi],
  [
    /[A-Z]/,
    /\b(?:UU|PP|Perpres|PMK|KMK|Inpres|Keppres|Perban|PermenPAN\w{0,4}|Permen\w{0,20}|Per(?:da|bup|wali|gub|ka)?|SE|SK|PER|KEP)[- ](?:No\.? ?)?\d{1,6}(?:[/.-][\w.]{1,12}){0,4}(?:\/(?:19|20)\d\d)?(?:\stahun\s(?:19|20)\d\d)?/g,
  ],
];

export type Stretch = { readonly start: number; readonly end: number };

/** Longer pieces than any sentence are read in parts, so that no pattern ever sees more. */
export function stretchesWithoutFigures(text: string): readonly Stretch[] {
  const found = NO_FIGURES.flatMap(([hint, pattern]) =>
    hint.test(text) ? [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({ start: index, end: index + piece.length })) : [],
  );
  return found.toSorted((a, b) => a.start - b.start);
}

/** Words before a whole number that make it a name: Tabel 2, IKU 3, Triwulan 1, halaman 7. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  (
    'nomor no nomer pasal ayat bab tabel gambar grafik bagan diagram lampiran halaman hal hlm iku ikk iksk iks ikp ikss ss sk sp skp sasaran strategis ' +
    'kegiatan tujuan misi prioritas nasional pn perspektif pilar tahap zona kelompok batch angkatan seri versi kelas tipe jilid buku rt rw triwulan tw ' +
    'semester smt minggu unsur poin butir nomenklatur eselon golongan gol indikator ke kuartal q langkah skenario alternatif level tingkat kolom baris ' +
    'formulir form model km ruang lantai direktorat deputi wilayah regional covid seksi bagian subbagian dana lembaran tambahan'
  ).split(' '),
);

/** Words after a number that say what was counted or measured. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...words('persen prosen', 'persen'),
  ...words('poin point angka', 'poin'),
  ...words('orang pegawai pns asn cpns casn pppk responden peserta jiwa personel karyawan dosen guru penduduk auditor pejabat', 'orang'),
  ...words(
    'instansi lembaga k/l/d k/l opd satker kementerian kabupaten/kota kabupaten provinsi kota pemda skpd perangkat desa kecamatan',
    'instansi',
  ),
  ...words(
    'layanan aplikasi dokumen laporan kegiatan rekomendasi surat usulan berkas unit paket kali hari bulan jam tahun regulasi peraturan kebijakan ' +
      'program sasaran tujuan indikator iku ikk unsur komponen dimensi elemen kategori temuan aduan pengaduan kasus sistem sekolah madrasah puskesmas ' +
      'sertifikat modul naskah perkara putusan izin permohonan titik lokasi ha hektar km meter ton kg buah set rekomendasi misi perspektif prioritas ' +
      'kelompok bidang bagian seksi subbagian output ro kro data arsip judul kelas angkatan event forum publikasi rilis tabel berita ruang gedung',
    'satuan-lain',
  ),
]);

function words(text: string, unit: Unit): readonly (readonly [string, Unit])[] {
  return text.split(' ').map((word) => [word, unit] as const);
}
