import type { ManualChange } from '../../indicator/diff-manual.ts';
import * as words from './manual-words.ts';

/** How the fields of a manual are called where a difference is told; keys as `diffManual` gives them. */
const LABEL: Readonly<Record<string, string>> = {
  definisi: 'Definisi',
  tujuan: 'Tujuan',
  deskripsiSasaran: 'Deskripsi sasaran',
  lokalAngka: 'Tanda desimal',
  komponen: 'Komponen',
  'komponen.nama': 'Nama komponen',
  'komponen.jenis': 'Jenis komponen',
  'komponen.satuan': 'Satuan komponen',
  'komponen.peran': 'Peran komponen',
  'komponen.wajib': 'Komponen wajib',
  'komponen.minimum': 'Batas bawah komponen',
  'komponen.maksimum': 'Batas atas komponen',
  'komponen.kategori': 'Kategori',
  'komponen.kategori.nama': 'Nama kategori',
  'komponen.atribut': 'Atribut',
  'komponen.anggota.jenis': 'Anggota daftar',
  'komponen.anggota.nama': 'Anggota daftar',
  'komponen.sumber': 'Sumber komponen',
  'komponen.penyedia': 'Penyedia komponen',
  'komponen.frekuensi': 'Frekuensi komponen',
  'komponen.buktiWajib': 'Bukti komponen',
  'cara.jenis': 'Cara hitung',
  'cara.rumus': 'Formula',
  'cara.paket': 'Paket aturan',
  'cara.komponen': 'Komponen hasil',
  pemeriksaan: 'Pemeriksaan',
  tabel: 'Tabel bukti',
  polarisasi: 'Polarisasi',
  rumusCapaian: 'Rumus capaian',
  'capaian.paket': 'Paket aturan capaian',
  'capaian.konversi120': 'Konversi 120',
  konsolidasiPeriode: 'Konsolidasi periode',
  konsolidasiLokasi: 'Konsolidasi lokasi',
  periodePelaporan: 'Periode pelaporan',
  pembulatan: 'Pembulatan sumber',
  desimal: 'Desimal tercetak',
  jenisAspek: 'Jenis aspek target',
  nilaiTertinggi: 'Nilai tertinggi',
  tingkatValiditas: 'Tingkat validitas',
  tingkatKendali: 'Tingkat kendali',
  'cascading.jenis': 'Jenis cascading',
  'cascading.metode': 'Metode cascading',
  penanggungJawab: 'Penanggung jawab',
  penyediaData: 'Penyedia data',
  sumberData: 'Sumber data',
  buktiDukung: 'Bukti dukung',
  buktiWajib: 'Bukti wajib',
  batasHari: 'Batas waktu data (hari)',
  'mutuData.validasi': 'Validasi data',
  'mutuData.akurasi': 'Akurasi data',
  'mutuData.keterbatasan': 'Keterbatasan data',
  'mutuData.kompensasi': 'Kompensasi keterbatasan',
  'sop.nomor': 'Nomor SOP',
  'sop.tanggal': 'Tanggal SOP',
};

/** A group of small settings is called by its beginning: `capaian.batasAtas.nilai` is a setting of capaian. */
const GROUP: Readonly<Record<string, string>> = {
  capaian: 'Pengaturan capaian',
  pembagiNol: 'Pembagi nol',
  pemeriksaan: 'Pemeriksaan',
  tabel: 'Tabel bukti',
  komponen: 'Komponen',
};

/** The name of a changed field, with the member it belongs to. */
export function fieldLabel({ field, anggota }: Pick<ManualChange, 'field' | 'anggota'>): string {
  const label = LABEL[field] ?? GROUP[field.split('.')[0] ?? ''] ?? field;
  return anggota === null ? label : `${label} (${anggota})`;
}

/** What codes are called, by the field that holds them. */
const KATA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  polarisasi: words.POLARISASI,
  rumusCapaian: words.RUMUS_CAPAIAN,
  konsolidasiPeriode: words.KONSOLIDASI_PERIODE_KATA,
  konsolidasiLokasi: words.KONSOLIDASI_LOKASI_KATA,
  periodePelaporan: words.PERIODE,
  jenisAspek: words.ASPEK,
  'cascading.jenis': words.CASCADING,
  'cascading.metode': words.METODE_CASCADING,
  'komponen.jenis': words.JENIS_KOMPONEN_KATA,
  'komponen.frekuensi': words.PERIODE,
};

/** One side of a difference as it is read: codes by their names, yes and no, decimals with a comma. */
export function changeText(field: string, text: string | null): string {
  if (text === null) return 'tidak ada';
  const named = KATA[field];
  if (named !== undefined && Object.hasOwn(named, text)) return named[text] ?? text;
  if (text === 'true' || text === 'false') return text === 'true' ? 'ya' : 'tidak';
  return /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}
