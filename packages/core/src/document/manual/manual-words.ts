import type { JenisPerubahan } from '../../indicator/decide-manual.ts';
import type { JenisKomponen, ManualIku } from '../../indicator/manual-iku.ts';
import type { PeriodKind } from '../../kernel/period.ts';
import type { StatusPaket } from '../../rulepack/rule-pack.ts';

/** Words of the form. They hold no fact and no name of an office. */
export const FORM = {
  judul: 'Manual Indikator Kinerja',
  draf: 'DRAF',
  daftarIsi: 'Daftar Isi',
  tandaTangan: '(nama dan tanda tangan)',
  jabatanKosong: '(jabatan penanda tangan)',
  kosong: 'belum diisi',
  bagian: {
    identitas: 'Identitas',
    pengukuran: 'Pengukuran',
    data: 'Data dan bukti',
    target: 'Baseline dan target',
    mutu: 'Mutu data',
    versi: 'Penetapan',
  },
} as const;

export const PERIODE: Readonly<Record<PeriodKind, string>> = {
  tahun: 'Tahunan',
  semester: 'Semesteran',
  triwulan: 'Triwulanan',
  bulan: 'Bulanan',
};

export const KONSOLIDASI_PERIODE_KATA: Readonly<Record<ManualIku['konsolidasiPeriode'], string>> = {
  jumlah: 'Penjumlahan',
  rata_rata: 'Rata-rata',
  nilai_posisi_akhir: 'Nilai posisi akhir',
  maksimum: 'Nilai tertinggi',
  minimum: 'Nilai terendah',
};

export const KONSOLIDASI_LOKASI_KATA: Readonly<Record<ManualIku['konsolidasiLokasi'], string>> = {
  tidak: 'Tidak dikonsolidasi',
  jumlah: 'Penjumlahan',
  rata_rata: 'Rata-rata',
  data_mentah: 'Data mentah, lalu rumus',
};

export const ASPEK: Readonly<Record<ManualIku['jenisAspek'], string>> = {
  kuantitas: 'Kuantitas',
  kualitas: 'Kualitas',
  waktu: 'Waktu',
  biaya: 'Biaya',
};

export const POLARISASI: Readonly<Record<ManualIku['polarisasi'], string>> = {
  maximize: 'Maximize (makin tinggi makin baik)',
  minimize: 'Minimize (makin rendah makin baik)',
  stabilize: 'Stabilize (makin dekat target makin baik)',
};

export const RUMUS_CAPAIAN: Readonly<Record<ManualIku['rumusCapaian'], string>> = {
  'R/T': 'Realisasi ÷ target × 100%',
  '2-R/T': '(2 − realisasi ÷ target) × 100%',
  'T/R': 'Target ÷ realisasi × 100%',
  stabilize: 'Kedekatan pada target menurut skala',
};

export const CASCADING: Readonly<Record<ManualIku['cascading']['jenis'], string>> = {
  peta: 'Cascading peta strategi',
  non_peta: 'Cascading di luar peta strategi',
  non_cascading: 'Tidak diturunkan (non-cascading)',
};

export const METODE_CASCADING: Readonly<Record<NonNullable<ManualIku['cascading']['metode']>, string>> = {
  adopsi_langsung: 'adopsi langsung',
  lingkup_dipersempit: 'lingkup dipersempit',
  komponen_pembentuk: 'komponen pembentuk',
  buat_baru: 'buat baru',
};

export const JENIS_KOMPONEN_KATA: Readonly<Record<JenisKomponen, string>> = {
  cacah: 'bilangan bulat',
  nilai: 'nilai',
  rupiah: 'rupiah',
  persen: 'persen',
  indeks_100: 'indeks 0–100',
  indeks_4: 'indeks 1–4',
  indeks: 'indeks',
  daftar: 'daftar berkategori',
  ya_tidak: 'ya atau tidak',
  tanggal: 'tanggal',
};

export const CARA_KATA = { rumus: 'formula', paket: 'paket aturan', hasil: 'hasil dari pemilik angka' } as const;

export const BATAS_KATA = { paket: 'menurut paket aturan', tanpa: 'tanpa batas', nilai: 'nilai yang dinyatakan' } as const;

export const JENIS_PERUBAHAN_KATA: Readonly<Record<JenisPerubahan, string>> = {
  pertama: 'Versi pertama',
  nomenklatur: 'Perubahan nomenklatur',
  formula: 'Perubahan formula',
  cakupan: 'Perubahan cakupan',
  lainnya: 'Perubahan lain',
  koreksi: 'Koreksi',
};

export const PENETAPAN_KATA = { keputusan: 'Keputusan', nota_dinas: 'Nota Dinas', peraturan: 'Peraturan', lainnya: 'Naskah' } as const;

export const STATUS_PAKET_KATA: Readonly<Record<StatusPaket, string>> = {
  verified: 'terverifikasi',
  'needs-verification': 'perlu verifikasi',
  assumption: 'anggapan',
};
