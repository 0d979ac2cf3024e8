import type { KonsolidasiPeriode, RumusCapaian, StatusRilis } from '@selaras/core';

/** What a step of a trace is called for a reader. Labels that are not here are components, packs or periods. */
export const OPERATOR_WORDS: Readonly<Record<string, string>> = {
  '+': 'Penjumlahan (+)',
  '-': 'Pengurangan (−)',
  '*': 'Perkalian (×)',
  '/': 'Pembagian (÷)',
  RATA: 'Rata-rata',
  JUMLAH: 'Jumlah',
  MIN: 'Nilai terkecil',
  MAKS: 'Nilai terbesar',
  BULATKAN: 'Dibulatkan sebagaimana diterbitkan pemiliknya',
  '^': 'Pangkat',
  '=': 'Sama dengan (=)',
  '<>': 'Tidak sama dengan (≠)',
  '<': 'Kurang dari (<)',
  '<=': 'Paling banyak (≤)',
  '>': 'Lebih dari (>)',
  '>=': 'Paling sedikit (≥)',
  DAN: 'Semua syarat terpenuhi (DAN)',
  ATAU: 'Salah satu syarat terpenuhi (ATAU)',
  BUKAN: 'Kebalikan syarat (BUKAN)',
  JIKA: 'Pilihan menurut syarat (JIKA)',
  ABS: 'Nilai mutlak',
  BATAS: 'Dibatasi (nilai; bawah; atas)',
  RATA_TERTIMBANG: 'Rata-rata tertimbang (nilai dan bobot bergantian)',
  PEMBAGI_NOL: 'Pembagi nol: menurut ketentuan manual',
  jumlah: 'Jumlah',
  rata_rata: 'Rata-rata',
  data_mentah: 'Rumus atas jumlah data semua unit',
  andaian: 'Diandaikan',
  nilai_total: 'Nilai total tertimbang',
  konversi_bobot: 'Konversi bobot',
  skala_stabilize: 'Indeks menurut skala stabilize',
  titik_bawah: 'Titik skala di bawahnya',
  titik_atas: 'Titik skala di atasnya',
  kedekatan: 'Kedekatan dengan target (%)',
  konversi_120: 'Konversi 120',
  konversi: 'Nilai konversi',
  batas_capaian: 'Capaian setelah batas',
  batas_atas: 'Batas atas capaian',
  batas_bawah: 'Batas bawah capaian',
};

/** Sentences that a trace names by key. */
export const NOTE_WORDS: Readonly<Record<string, string>> = {
  'capaian.skala_stabilize': 'Makin dekat realisasi dengan target, makin tinggi indeksnya; di antara dua titik skala ditarik garis lurus',
  'capaian.konversi_120': 'Target adalah nilai tertinggi yang mungkin dan terpenuhi, jadi dihitung 120',
  'capaian.batas_atas': 'Capaian dihitung paling tinggi sebesar batas atas; nilai sebelum batas ditunjukkan di bawahnya',
  'capaian.batas_bawah': 'Capaian dihitung paling rendah sebesar batas bawah; nilai sebelum batas ditunjukkan di bawahnya',
  'capaian.paket_tidak_dikenal': 'Paket aturan capaian ini tidak dikenal; pilih paket yang ada di Manual IKU',
  'figure.circle': 'Rumusnya melingkar, jadi tidak dapat dihitung',
  maka: 'Syarat terpenuhi: dipakai nilai “maka”',
  lainnya: 'Syarat tidak terpenuhi: dipakai nilai “selain itu”',
  tidak_dinilai: 'Tidak ada yang dinilai, jadi bobotnya keluar',
  nilai: 'Dipakai nilai yang ditetapkan manual',
  'ikpa.cap_indikator': 'Nilai satu indikator dihitung paling tinggi 100',
};

export const RUMUS_WORDS = {
  'R/T': 'Realisasi ÷ target × 100%',
  '2-R/T': '(2 × target − realisasi) ÷ target × 100%',
  'T/R': 'Target ÷ realisasi × 100%',
  stabilize: 'Kedekatan dengan target, lalu indeks menurut skala',
} as const satisfies Record<RumusCapaian, string>;

export const KONSOLIDASI_WORDS = {
  jumlah: 'Jumlah seluruh periode dalam tahun itu',
  rata_rata: 'Rata-rata seluruh periode dalam tahun itu',
  nilai_posisi_akhir: 'Nilai posisi akhir: periode terakhir yang sudah ada angkanya',
  maksimum: 'Nilai terbesar dari seluruh periode dalam tahun itu',
  minimum: 'Nilai terkecil dari seluruh periode dalam tahun itu',
} as const satisfies Record<KonsolidasiPeriode, string>;

export const LOKASI_WORDS = {
  jumlah: 'Jumlah angka unit di bawahnya',
  rata_rata: 'Rata-rata angka unit di bawahnya, sebagaimana dinyatakan manual',
  data_mentah: 'Data unit di bawahnya dijumlahkan dahulu, lalu dihitung sekali dengan rumus',
} as const;

export const LAPIS_WORDS = {
  renstra: 'Renstra',
  renja: 'Renja',
  pk: 'Perjanjian Kinerja',
  pk_revisi: 'revisi Perjanjian Kinerja',
} as const;

export const RILIS_WORDS = {
  belum_rilis: 'Belum rilis: pemilik angka belum menerbitkannya',
  sementara: 'Angka sementara',
  proyeksi_mandiri: 'Proyeksi mandiri',
  final: 'Angka final',
} as const satisfies Record<StatusRilis, string>;

export const STATUS_PAKET_WORDS = {
  verified: 'aturan sudah diverifikasi',
  'needs-verification': 'aturan perlu diverifikasi',
  assumption: 'anggapan, bukan peraturan',
} as const;

/** `23 November 2026 pukul 19.41`, in the zone of the instansi. */
export const momentWords = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
