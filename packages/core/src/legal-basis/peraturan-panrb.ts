import { aturan, type Peraturan } from './peraturan.ts';

/** Peraturan and Keputusan of the minister for administrative reform. */
export const PERATURAN_PANRB: readonly Peraturan[] = [
  aturan('KepmenPANRB', 63, 2003, 'Pedoman Umum Penyelenggaraan Pelayanan Publik', { kepastian: 'ragu' }),
  aturan('KepmenPANRB', 25, 2004, 'Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah', {
    dicabut: '2014-12-31',
    oleh: 'permenpanrb-16-2014',
    kepastian: 'diyakini',
  }),
  aturan('PermenPANRB', 29, 2010, 'Pedoman Penyusunan Penetapan Kinerja dan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah', {
    dicabut: '2014-12-31',
    oleh: 'permenpanrb-53-2014',
  }),
  aturan('PermenPANRB', 35, 2012, 'Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan'),
  aturan('PermenPANRB', 25, 2012, 'Petunjuk Pelaksanaan Evaluasi Akuntabilitas Kinerja Instansi Pemerintah', {
    dicabut: '2015-12-31',
    oleh: 'permenpanrb-12-2015',
    kepastian: 'diyakini',
  }),
  aturan('PermenPANRB', 15, 2014, 'Pedoman Standar Pelayanan'),
  aturan('PermenPANRB', 16, 2014, 'Pedoman Survei Kepuasan Masyarakat terhadap Penyelenggaraan Pelayanan Publik', {
    dicabut: '2017-12-31',
    oleh: 'permenpanrb-14-2017',
  }),
  aturan(
    'PermenPANRB',
    52,
    2014,
    'Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan Instansi Pemerintah',
    {
      dicabut: '2021-12-31',
      oleh: 'permenpanrb-90-2021',
    },
  ),
  aturan(
    'PermenPANRB',
    53,
    2014,
    'Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah',
  ),
  aturan('PermenPANRB', 11, 2015, 'Road Map Reformasi Birokrasi 2015-2019', {
    dicabut: '2020-12-31',
    oleh: 'permenpanrb-25-2020',
    periode: [2015, 2019],
  }),
  aturan('PermenPANRB', 12, 2015, 'Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah', {
    dicabut: '2021-12-31',
    oleh: 'permenpanrb-88-2021',
  }),
  aturan('PermenPANRB', 14, 2017, 'Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik'),
  aturan('PermenPANRB', 17, 2017, 'Pedoman Penilaian Kinerja Unit Penyelenggara Pelayanan Publik', {
    dicabut: '2022-12-31',
    oleh: 'permenpanrb-29-2022',
  }),
  aturan('PermenPANRB', 5, 2018, 'Pedoman Evaluasi Sistem Pemerintahan Berbasis Elektronik', {
    dicabut: '2020-12-31',
    oleh: 'permenpanrb-59-2020',
  }),
  aturan('PermenPANRB', 19, 2018, 'Penyusunan Peta Proses Bisnis Instansi Pemerintah'),
  aturan('PermenPANRB', 20, 2018, 'Pedoman Evaluasi Kelembagaan Instansi Pemerintah'),
  aturan('PermenPANRB', 38, 2018, 'Pengukuran Indeks Profesionalitas Aparatur Sipil Negara'),
  aturan('PermenPANRB', 40, 2018, 'Pedoman Sistem Merit dalam Manajemen Aparatur Sipil Negara'),
  aturan(
    'PermenPANRB',
    10,
    2019,
    'Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Pedoman Pembangunan Zona Integritas',
    {
      mengubah: 'permenpanrb-52-2014',
      dicabut: '2021-12-31',
      oleh: 'permenpanrb-90-2021',
    },
  ),
  aturan('PermenPANRB', 13, 2019, 'Pengusulan, Penetapan, dan Pembinaan Jabatan Fungsional Pegawai Negeri Sipil', {
    dicabut: '2023-12-31',
    oleh: 'permenpanrb-1-2023',
  }),
  aturan('PermenPANRB', 15, 2019, 'Pengisian Jabatan Pimpinan Tinggi secara Terbuka dan Kompetitif di Lingkungan Instansi Pemerintah'),
  aturan('PermenPANRB', 28, 2019, 'Penyetaraan Jabatan Administrasi ke dalam Jabatan Fungsional', {
    dicabut: '2021-12-31',
    oleh: 'permenpanrb-17-2021',
  }),
  aturan('PermenPANRB', 3, 2020, 'Manajemen Talenta Aparatur Sipil Negara'),
  aturan('PermenPANRB', 25, 2020, 'Road Map Reformasi Birokrasi 2020-2024', { periode: [2020, 2024] }),
  aturan('PermenPANRB', 26, 2020, 'Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi', {
    dicabut: '2023-12-31',
    oleh: 'permenpanrb-9-2023',
  }),
  aturan('PermenPANRB', 59, 2020, 'Pemantauan dan Evaluasi Sistem Pemerintahan Berbasis Elektronik'),
  aturan('PermenPANRB', 8, 2021, 'Sistem Manajemen Kinerja Pegawai Negeri Sipil', { dicabut: '2022-12-31', oleh: 'permenpanrb-6-2022' }),
  aturan('PermenPANRB', 17, 2021, 'Penyetaraan Jabatan Administrasi ke dalam Jabatan Fungsional'),
  aturan('PermenPANRB', 25, 2021, 'Penyederhanaan Struktur Organisasi pada Instansi Pemerintah untuk Penyederhanaan Birokrasi'),
  aturan('PermenPANRB', 88, 2021, 'Evaluasi Akuntabilitas Kinerja Instansi Pemerintah', { sejak: '2021-12-31' }),
  aturan('PermenPANRB', 89, 2021, 'Penjenjangan Kinerja Instansi Pemerintah', { sejak: '2021-12-31' }),
  aturan(
    'PermenPANRB',
    90,
    2021,
    'Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah',
    {
      sejak: '2021-12-31',
    },
  ),
  aturan('PermenPANRB', 6, 2022, 'Pengelolaan Kinerja Pegawai Aparatur Sipil Negara'),
  aturan('PermenPANRB', 7, 2022, 'Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi'),
  aturan('PermenPANRB', 29, 2022, 'Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik'),
  aturan('PermenPANRB', 1, 2023, 'Jabatan Fungsional'),
  aturan(
    'PermenPANRB',
    3,
    2023,
    'Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang Road Map Reformasi Birokrasi 2020-2024',
    {
      mengubah: 'permenpanrb-25-2020',
      periode: [2020, 2024],
    },
  ),
  aturan('PermenPANRB', 9, 2023, 'Evaluasi Reformasi Birokrasi'),
];
