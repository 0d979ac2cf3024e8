import { type Hundredths, share } from './figures.ts';
import { type Random, randomOf } from './random.ts';

/** A made-up office and a year of its figures, all of which agree. */
export type Facts = {
  readonly kantor: string;
  readonly kota: string;
  /** The year the document reports on. */
  readonly tahun: number;
  readonly sasaran: readonly string[];
  readonly indikator: readonly Indikator[];
  readonly unsur: readonly { readonly kode: string; readonly nama: string; readonly nilai: Hundredths }[];
  readonly akip: readonly { readonly nama: string; readonly bobot: number; readonly nilai: Hundredths }[];
  readonly kategori: readonly { readonly nama: string; readonly jumlah: number }[];
  readonly pegawai: { readonly seluruhnya: number; readonly tugasBelajar: number; readonly baru: number };
  readonly layanan: readonly string[];
  readonly program: readonly { readonly kode: string; readonly nama: string; readonly anggaran: number }[];
};

export type Indikator = {
  readonly nomor: number;
  readonly nama: string;
  /** Index in `sasaran`. */
  readonly sasaran: number;
  readonly satuan: 'persen' | 'nilai';
  readonly targetLalu: Hundredths;
  readonly target: Hundredths;
  readonly realisasiLalu: Hundredths;
  readonly realisasi: Hundredths;
  /** Half up, as printed. */
  readonly capaian: Hundredths;
  /** Of the twelve months, rising to the target. */
  readonly bulan: readonly Hundredths[];
};

const KANTOR = [
  'Balai Layanan Arsip',
  'Kantor Wilayah Perbendaharaan',
  'Balai Besar Pelatihan',
  'Kantor Pengawasan Mutu',
  'Loka Pengelolaan Data',
];
const KOTA = ['Samarinda', 'Kupang', 'Ambon', 'Mataram', 'Pontianak', 'Gorontalo'];
const SASARAN = [
  'Meningkatnya kualitas layanan kepada pemangku kepentingan',
  'Terwujudnya pengelolaan data yang andal',
  'Meningkatnya kepatuhan instansi terhadap standar',
  'Terwujudnya tata kelola internal yang akuntabel',
];
const INDIKATOR: readonly (readonly [string, Indikator['satuan']])[] = [
  ['Persentase permohonan yang selesai tepat waktu', 'persen'],
  ['Indeks kepuasan pengguna layanan konsultasi', 'nilai'],
  ['Persentase data yang dimutakhirkan setiap triwulan', 'persen'],
  ['Persentase instansi yang memenuhi standar pengelolaan', 'persen'],
  ['Nilai kematangan pengelolaan arsip', 'nilai'],
  ['Persentase pengaduan yang ditindaklanjuti', 'persen'],
  ['Indeks kualitas pelatihan teknis', 'nilai'],
  ['Persentase rekomendasi pengawasan yang dipenuhi', 'persen'],
];
export const UNSUR = [
  'Persyaratan',
  'Sistem, Mekanisme, dan Prosedur',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Produk Spesifikasi Jenis Pelayanan',
  'Kompetensi Pelaksana',
  'Perilaku Pelaksana',
  'Penanganan Pengaduan, Saran, dan Masukan',
  'Sarana dan Prasarana',
];
const AKIP: readonly (readonly [string, number])[] = [
  ['Perencanaan Kinerja', 30],
  ['Pengukuran Kinerja', 30],
  ['Pelaporan Kinerja', 15],
  ['Evaluasi Akuntabilitas Kinerja Internal', 25],
];
const LAYANAN = [
  'Peminjaman arsip',
  'Penggandaan dokumen',
  'Konsultasi teknis',
  'Pelatihan operator',
  'Pendampingan audit',
  'Permintaan data',
  'Sertifikasi petugas',
];
const PROGRAM: readonly (readonly [string, string])[] = [
  ['CO', 'Program Kebijakan dan Pembinaan Profesi'],
  ['WA', 'Program Dukungan Manajemen'],
  ['DL', 'Program Pendidikan dan Pelatihan Vokasi'],
];

export function factsOf(seed: number): Facts {
  const random = randomOf(seed);
  const { int, pick, some } = random;
  const tahun = int(2023, 2024);
  const sasaran = some(SASARAN, int(2, 4));
  const chosen = some(INDIKATOR, int(4, 8));
  return {
    kantor: `${pick(KANTOR)} ${pick(['I', 'II', 'III', 'IV', 'V', 'VI'])}`,
    kota: pick(KOTA),
    tahun,
    sasaran,
    indikator: chosen.map(([nama, satuan], i) => indikatorOf(random, { nomor: i + 1, nama, satuan, sasaran: i % sasaran.length })),
    unsur: UNSUR.map((nama, i) => ({ kode: `U${i + 1}`, nama, nilai: 320 + int(0, 4) * 9 + i })),
    akip: AKIP.map(([nama, bobot]) => ({ nama, bobot, nilai: int(bobot * 71, bobot * 79) })),
    kategori: ['A', 'B', 'C', 'D'].map((nama) => ({ nama, jumlah: int(1, 19) })),
    pegawai: { seluruhnya: int(70, 120), tugasBelajar: int(3, 9), baru: int(2, 6) },
    layanan: some(LAYANAN, int(4, 7)),
    program: some(PROGRAM, int(2, 3)).map(([kode, nama]) => ({ kode, nama, anggaran: int(200, 9000) * 1_000_000 + int(1, 999) * 1000 })),
  };
}

type Named = Pick<Indikator, 'nomor' | 'nama' | 'satuan' | 'sasaran'>;

/** Half of the targets are missed: both have to be read. */
function indikatorOf({ int, chance }: Random, named: Named): Indikator {
  const target = int(70, 95) * 100;
  const realisasi = chance(0.5) ? target + int(11, 480) : target - int(130, 900);
  const realisasiLalu = realisasi - int(101, 600);
  const steps = Array.from({ length: 12 }, (_, i) => Math.round((target * (i + 1)) / 1200) * 100);
  return {
    ...named,
    target,
    targetLalu: target - int(1, 5) * 100,
    realisasi,
    realisasiLalu,
    capaian: share(realisasi, target),
    bulan: [...steps.slice(0, 11), target],
  };
}
