import { aturan, type Peraturan } from './peraturan.ts';

const RKP = (nomor: number, tahun: number, untuk: number, sejak?: string): Peraturan =>
  aturan('Perpres', nomor, tahun, `Rencana Kerja Pemerintah Tahun ${untuk}`, {
    periode: [untuk, untuk],
    ...(sejak === undefined ? {} : { sejak }),
  });

/** Peraturan Presiden, Keputusan and Instruksi. A plan of the government serves its years and has no other end. */
export const PERATURAN_PRESIDEN: readonly Peraturan[] = [
  aturan('Inpres', 7, 1999, 'Akuntabilitas Kinerja Instansi Pemerintah', { kepastian: 'ragu' }),
  aturan('Perpres', 54, 2010, 'Pengadaan Barang/Jasa Pemerintah', { dicabut: '2018-07-01', oleh: 'perpres-16-2018' }),
  aturan('Perpres', 81, 2010, 'Grand Design Reformasi Birokrasi 2010-2025', { periode: [2010, 2025] }),
  aturan('Perpres', 58, 2013, 'Badan Kepegawaian Negara', { dicabut: '2024-12-31', oleh: 'perpres-92-2024' }),
  aturan('Perpres', 29, 2014, 'Sistem Akuntabilitas Kinerja Instansi Pemerintah', { sejak: '2014-04-21' }),
  aturan('Perpres', 87, 2014, 'Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan'),
  aturan('Perpres', 2, 2015, 'Rencana Pembangunan Jangka Menengah Nasional 2015-2019', {
    dicabut: '2020-01-20',
    oleh: 'perpres-18-2020',
    periode: [2015, 2019],
  }),
  aturan('Perpres', 59, 2017, 'Pelaksanaan Pencapaian Tujuan Pembangunan Berkelanjutan', {
    dicabut: '2022-12-31',
    oleh: 'perpres-111-2022',
  }),
  RKP(79, 2017, 2018),
  aturan('Perpres', 16, 2018, 'Pengadaan Barang/Jasa Pemerintah', { sejak: '2018-03-22' }),
  RKP(72, 2018, 2019),
  aturan('Perpres', 95, 2018, 'Sistem Pemerintahan Berbasis Elektronik', { sejak: '2018-10-05' }),
  aturan('Perpres', 39, 2019, 'Satu Data Indonesia'),
  RKP(61, 2019, 2020),
  aturan('Perpres', 68, 2019, 'Organisasi Kementerian Negara', { dicabut: '2024-12-31', oleh: 'perpres-140-2024', kepastian: 'diyakini' }),
  aturan('Perpres', 18, 2020, 'Rencana Pembangunan Jangka Menengah Nasional Tahun 2020-2024', {
    sejak: '2020-01-20',
    dicabut: '2025-02-10',
    oleh: 'perpres-12-2025',
    periode: [2020, 2024],
  }),
  aturan('Perpres', 33, 2020, 'Standar Harga Satuan Regional'),
  aturan('Perpres', 57, 2020, 'Kementerian Keuangan', { dicabut: '2024-12-31', oleh: 'perpres-158-2024', kepastian: 'diyakini' }),
  RKP(86, 2020, 2021),
  aturan('Perpres', 12, 2021, 'Perubahan atas Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah', {
    mengubah: 'perpres-16-2018',
  }),
  aturan(
    'Perpres',
    76,
    2021,
    'Perubahan atas Peraturan Presiden Nomor 87 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan',
    {
      mengubah: 'perpres-87-2014',
    },
  ),
  RKP(85, 2021, 2022),
  RKP(108, 2022, 2023),
  aturan('Perpres', 111, 2022, 'Pelaksanaan Pencapaian Tujuan Pembangunan Berkelanjutan'),
  aturan(
    'Perpres',
    116,
    2022,
    'Pengawasan dan Pengendalian Pelaksanaan Norma, Standar, Prosedur, dan Kriteria Manajemen Aparatur Sipil Negara',
  ),
  aturan('Perpres', 132, 2022, 'Arsitektur Sistem Pemerintahan Berbasis Elektronik Nasional'),
  RKP(52, 2023, 2024),
  aturan('Perpres', 82, 2023, 'Percepatan Transformasi Digital dan Keterpaduan Layanan Digital Nasional'),
  aturan('Perpres', 92, 2024, 'Badan Kepegawaian Negara', { kepastian: 'pasti' }),
  RKP(109, 2024, 2025, '2024-12-31'),
  aturan('Perpres', 140, 2024, 'Organisasi Kementerian Negara', { kepastian: 'diyakini' }),
  aturan('Perpres', 158, 2024, 'Kementerian Keuangan', { kepastian: 'diyakini' }),
  aturan('Perpres', 12, 2025, 'Rencana Pembangunan Jangka Menengah Nasional Tahun 2025-2029', {
    sejak: '2025-02-10',
    periode: [2025, 2029],
  }),
  aturan(
    'Inpres',
    1,
    2025,
    'Efisiensi Belanja dalam Pelaksanaan Anggaran Pendapatan dan Belanja Negara dan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025',
    {
      sejak: '2025-01-22',
    },
  ),
];
