import { aturan, type Peraturan } from './peraturan.ts';

const SBM = (nomor: number, tahun: number): Peraturan =>
  aturan('PMK', nomor, tahun, `Standar Biaya Masukan Tahun Anggaran ${tahun + 1}`, { periode: [tahun + 1, tahun + 1] });
const APBD = (nomor: number, tahun: number): Peraturan =>
  aturan('Permendagri', nomor, tahun, `Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran ${tahun + 1}`, {
    periode: [tahun + 1, tahun + 1],
  });
const RKPD = (nomor: number, tahun: number): Peraturan =>
  aturan('Permendagri', nomor, tahun, `Pedoman Penyusunan Rencana Kerja Pemerintah Daerah Tahun ${tahun + 1}`, {
    periode: [tahun + 1, tahun + 1],
  });

const KEUANGAN: readonly Peraturan[] = [
  aturan('KMK', 467, 2014, 'Pengelolaan Kinerja di Lingkungan Kementerian Keuangan', {
    dicabut: '2022-12-31',
    oleh: 'kmk-300-2022',
    kepastian: 'diyakini',
  }),
  aturan('PMK', 249, 2011, 'Pengukuran dan Evaluasi Kinerja atas Pelaksanaan Rencana Kerja dan Anggaran Kementerian Negara/Lembaga', {
    dicabut: '2017-12-31',
    oleh: 'pmk-214-2017',
  }),
  aturan(
    'PMK',
    214,
    2017,
    'Pengukuran dan Evaluasi Kinerja Anggaran atas Pelaksanaan Rencana Kerja dan Anggaran Kementerian Negara/Lembaga',
    {
      dicabut: '2021-12-31',
      oleh: 'pmk-22-2021',
    },
  ),
  aturan('PMK', 195, 2018, 'Monitoring dan Evaluasi Pelaksanaan Anggaran Belanja Kementerian Negara/Lembaga', {
    dicabut: '2023-12-31',
    oleh: 'pmk-62-2023',
    kepastian: 'diyakini',
  }),
  aturan(
    'PMK',
    22,
    2021,
    'Pengukuran dan Evaluasi Kinerja Anggaran atas Pelaksanaan Rencana Kerja dan Anggaran Kementerian Negara/Lembaga',
    {
      dicabut: '2023-12-31',
      oleh: 'pmk-62-2023',
    },
  ),
  aturan('KMK', 300, 2022, 'Manajemen Kinerja di Lingkungan Kementerian Keuangan', { kepastian: 'diyakini' }),
  aturan('PMK', 62, 2023, 'Perencanaan Anggaran, Pelaksanaan Anggaran, serta Akuntansi dan Pelaporan Keuangan'),
  aturan(
    'PMK',
    107,
    2024,
    'Perubahan atas Peraturan Menteri Keuangan Nomor 62 Tahun 2023 tentang Perencanaan Anggaran, Pelaksanaan Anggaran, serta Akuntansi dan Pelaporan Keuangan',
    {
      mengubah: 'pmk-62-2023',
    },
  ),
  SBM(78, 2019),
  SBM(119, 2020),
  SBM(60, 2021),
  SBM(83, 2022),
  SBM(49, 2023),
  SBM(39, 2024),
  SBM(32, 2025),
  aturan('PER-DJPb', 4, 2021, 'Petunjuk Teknis Penilaian Indikator Kinerja Pelaksanaan Anggaran Belanja Kementerian Negara/Lembaga', {
    dicabut: '2022-12-31',
    oleh: 'perdjpb-5-2022',
    kepastian: 'diyakini',
  }),
  aturan('PER-DJPb', 5, 2022, 'Petunjuk Teknis Penilaian Indikator Kinerja Pelaksanaan Anggaran Belanja Kementerian Negara/Lembaga', {
    dicabut: '2024-05-02',
    oleh: 'perdjpb-5-2024',
  }),
  aturan('PER-DJPb', 5, 2024, 'Petunjuk Teknis Penilaian Indikator Kinerja Pelaksanaan Anggaran Belanja Kementerian Negara/Lembaga', {
    sejak: '2024-05-02',
    sumber: 'pembukaan peraturan dibaca',
  }),
];

const PERENCANAAN: readonly Peraturan[] = [
  aturan('Permen PPN', 1, 2017, 'Pedoman Evaluasi Pembangunan Nasional'),
  aturan('Permen PPN', 9, 2017, 'Tata Cara Penyusunan dan Penelaahan Rencana Kerja Kementerian/Lembaga', {
    dicabut: '2021-12-31',
    oleh: 'permenppn-1-2021',
    sumber: 'Permen PPN 1/2021 yang menggantikannya',
  }),
  aturan('Permen PPN', 5, 2019, 'Tata Cara Penyusunan Rencana Strategis Kementerian/Lembaga Tahun 2020-2024', {
    dicabut: '2023-12-31',
    oleh: 'permenppn-10-2023',
    periode: [2020, 2024],
  }),
  aturan('Permen PPN', 1, 2021, 'Tata Cara Penyusunan, Penelaahan, dan Perubahan Rencana Kerja Kementerian/Lembaga'),
  aturan('Permen PPN', 10, 2023, 'Tata Cara Penyusunan Rencana Strategis Kementerian/Lembaga Tahun 2025-2029', {
    periode: [2025, 2029],
    kepastian: 'diyakini',
  }),
];

const DALAM_NEGERI: readonly Peraturan[] = [
  aturan('Permendagri', 13, 2006, 'Pedoman Pengelolaan Keuangan Daerah', { dicabut: '2020-12-31', oleh: 'permendagri-77-2020' }),
  aturan(
    'Permendagri',
    54,
    2010,
    'Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian, dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah',
    {
      dicabut: '2017-12-31',
      oleh: 'permendagri-86-2017',
    },
  ),
  aturan('Permendagri', 80, 2015, 'Pembentukan Produk Hukum Daerah'),
  aturan(
    'Permendagri',
    86,
    2017,
    'Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah tentang Rencana Pembangunan Jangka Panjang Daerah dan Rencana Pembangunan Jangka Menengah Daerah, serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah, Rencana Pembangunan Jangka Menengah Daerah, dan Rencana Kerja Pemerintah Daerah',
  ),
  aturan('Permendagri', 98, 2018, 'Sistem Informasi Pembangunan Daerah', { dicabut: '2019-12-31', oleh: 'permendagri-70-2019' }),
  aturan('Permendagri', 100, 2018, 'Penerapan Standar Pelayanan Minimal', { dicabut: '2021-12-31', oleh: 'permendagri-59-2021' }),
  aturan(
    'Permendagri',
    101,
    2018,
    'Standar Teknis Pelayanan Dasar pada Standar Pelayanan Minimal Sub-Urusan Bencana Daerah Kabupaten/Kota',
  ),
  aturan('Permendagri', 70, 2019, 'Sistem Informasi Pemerintahan Daerah'),
  aturan('Permendagri', 90, 2019, 'Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah'),
  aturan(
    'Permendagri',
    18,
    2020,
    'Peraturan Pelaksanaan Peraturan Pemerintah Nomor 13 Tahun 2019 tentang Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah',
  ),
  aturan('Permendagri', 77, 2020, 'Pedoman Teknis Pengelolaan Keuangan Daerah'),
  aturan('Permendagri', 59, 2021, 'Penerapan Standar Pelayanan Minimal'),
  APBD(33, 2019),
  APBD(64, 2020),
  APBD(27, 2021),
  APBD(84, 2022),
  APBD(15, 2023),
  APBD(15, 2024),
  RKPD(17, 2021),
  RKPD(81, 2022),
  RKPD(10, 2023),
];

const BKN: readonly Peraturan[] = [
  aturan('Peraturan BKN', 24, 2017, 'Tata Cara Pemberian Cuti Pegawai Negeri Sipil'),
  aturan('Peraturan BKN', 5, 2019, 'Tata Cara Pelaksanaan Mutasi'),
  aturan('Peraturan BKN', 8, 2019, 'Pedoman Tata Cara dan Pelaksanaan Pengukuran Indeks Profesionalitas Aparatur Sipil Negara'),
  aturan('Peraturan BKN', 16, 2020, 'Tata Naskah Dinas di Lingkungan Badan Kepegawaian Negara', { kepastian: 'diyakini' }),
  aturan('Peraturan BKN', 29, 2020, 'Organisasi dan Tata Kerja Badan Kepegawaian Negara', {
    dicabut: '2025-01-31',
    oleh: 'peraturanbkn-1-2025',
    kepastian: 'diyakini',
    sumber: 'Peraturan BKN 1/2025 yang mengatur hal yang sama',
  }),
  aturan('Peraturan BKN', 31, 2020, 'Organisasi dan Tata Kerja Kantor Regional Badan Kepegawaian Negara', {
    dicabut: '2025-01-31',
    oleh: 'peraturanbkn-1-2025',
    kepastian: 'diyakini',
    sumber: 'Peraturan BKN 1/2025 yang mengatur hal yang sama; pencabutannya tidak dibaca',
  }),
  aturan('Peraturan BKN', 3, 2023, 'Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional'),
  aturan('Peraturan BKN', 1, 2025, 'Organisasi dan Tata Kerja Badan Kepegawaian Negara'),
];

/** Peraturan of other ministries and bodies. */
export const PERATURAN_LAIN: readonly Peraturan[] = [
  ...KEUANGAN,
  ...PERENCANAAN,
  ...DALAM_NEGERI,
  ...BKN,
  aturan('Peraturan ANRI', 5, 2021, 'Pedoman Umum Tata Naskah Dinas'),
];
