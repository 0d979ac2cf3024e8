import type { TahunLibur } from './hari-libur.ts';

const LIBUR_2022: TahunLibur = {
  tahun: 2022,
  status: 'needs-verification',
  sumber:
    'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 963/2021, 3/2021, 4/2021 yang diubah dengan Nomor 375/2022, 1/2022, 1/2022; daftar dari berita yang mengutip lampirannya (DDTC News, 8 April 2022)',
  liburNasional: [
    { nama: 'Tahun Baru 2022 Masehi', hari: ['01-01'] },
    { nama: 'Tahun Baru Imlek 2573 Kongzili', hari: ['02-01'] },
    { nama: 'Isra Mikraj Nabi Muhammad saw.', hari: ['02-28'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1944', hari: ['03-03'] },
    { nama: 'Wafat Isa Almasih', hari: ['04-15'] },
    { nama: 'Hari Buruh Internasional', hari: ['05-01'] },
    { nama: 'Idulfitri 1443 Hijriah', hari: ['05-02', '05-03'] },
    { nama: 'Hari Raya Waisak 2566 BE', hari: ['05-16'] },
    { nama: 'Kenaikan Isa Almasih', hari: ['05-26'] },
    { nama: 'Hari Lahir Pancasila', hari: ['06-01'] },
    { nama: 'Iduladha 1443 Hijriah', hari: ['07-09'] },
    { nama: 'Tahun Baru Islam 1444 Hijriah', hari: ['07-30'] },
    { nama: 'Hari Kemerdekaan Republik Indonesia', hari: ['08-17'] },
    { nama: 'Maulid Nabi Muhammad saw.', hari: ['10-08'] },
    { nama: 'Hari Raya Natal', hari: ['12-25'] },
  ],
  cutiBersama: [{ nama: 'Idulfitri 1443 Hijriah', hari: ['04-29', '05-04', '05-05', '05-06'] }],
};

const LIBUR_2023: TahunLibur = {
  tahun: 2023,
  status: 'needs-verification',
  sumber:
    'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1066/2022, 3/2022, 3/2022 dengan dua perubahan (cuti bersama Idulfitri 19–25 April, Keppres 8/2023; cuti bersama Iduladha 28 dan 30 Juni, SKB 624/2023, 2/2023, 2/2023); daftar dari berita yang mengutipnya',
  liburNasional: [
    { nama: 'Tahun Baru 2023 Masehi', hari: ['01-01'] },
    { nama: 'Tahun Baru Imlek 2574 Kongzili', hari: ['01-22'] },
    { nama: 'Isra Mikraj Nabi Muhammad saw.', hari: ['02-18'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1945', hari: ['03-22'] },
    { nama: 'Wafat Isa Almasih', hari: ['04-07'] },
    { nama: 'Idulfitri 1444 Hijriah', hari: ['04-22', '04-23'] },
    { nama: 'Hari Buruh Internasional', hari: ['05-01'] },
    { nama: 'Kenaikan Isa Almasih', hari: ['05-18'] },
    { nama: 'Hari Lahir Pancasila', hari: ['06-01'] },
    { nama: 'Hari Raya Waisak 2567 BE', hari: ['06-04'] },
    { nama: 'Iduladha 1444 Hijriah', hari: ['06-29'] },
    { nama: 'Tahun Baru Islam 1445 Hijriah', hari: ['07-19'] },
    { nama: 'Hari Kemerdekaan Republik Indonesia', hari: ['08-17'] },
    { nama: 'Maulid Nabi Muhammad saw.', hari: ['09-28'] },
    { nama: 'Hari Raya Natal', hari: ['12-25'] },
  ],
  cutiBersama: [
    { nama: 'Tahun Baru Imlek 2574 Kongzili', hari: ['01-23'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1945', hari: ['03-23'] },
    { nama: 'Idulfitri 1444 Hijriah', hari: ['04-19', '04-20', '04-21', '04-24', '04-25'] },
    { nama: 'Hari Raya Waisak 2567 BE', hari: ['06-02'] },
    { nama: 'Iduladha 1444 Hijriah', hari: ['06-28', '06-30'] },
    { nama: 'Hari Raya Natal', hari: ['12-26'] },
  ],
};

const LIBUR_2024: TahunLibur = {
  tahun: 2024,
  status: 'needs-verification',
  sumber:
    'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 855/2023, 3/2023, 4/2023; Keppres 10/2024 (pemilihan umum) dan Keppres 33/2024 (pemilihan kepala daerah); daftar dari berita yang mengutip lampirannya',
  liburNasional: [
    { nama: 'Tahun Baru 2024 Masehi', hari: ['01-01'] },
    { nama: 'Isra Mikraj Nabi Muhammad saw.', hari: ['02-08'] },
    { nama: 'Tahun Baru Imlek 2575 Kongzili', hari: ['02-10'] },
    { nama: 'Pemilihan Umum 2024', hari: ['02-14'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1946', hari: ['03-11'] },
    { nama: 'Wafat Isa Almasih', hari: ['03-29'] },
    { nama: 'Hari Paskah', hari: ['03-31'] },
    { nama: 'Idulfitri 1445 Hijriah', hari: ['04-10', '04-11'] },
    { nama: 'Hari Buruh Internasional', hari: ['05-01'] },
    { nama: 'Kenaikan Isa Almasih', hari: ['05-09'] },
    { nama: 'Hari Raya Waisak 2568 BE', hari: ['05-23'] },
    { nama: 'Hari Lahir Pancasila', hari: ['06-01'] },
    { nama: 'Iduladha 1445 Hijriah', hari: ['06-17'] },
    { nama: 'Tahun Baru Islam 1446 Hijriah', hari: ['07-07'] },
    { nama: 'Hari Kemerdekaan Republik Indonesia', hari: ['08-17'] },
    { nama: 'Maulid Nabi Muhammad saw.', hari: ['09-16'] },
    { nama: 'Pemilihan Kepala Daerah 2024', hari: ['11-27'] },
    { nama: 'Hari Raya Natal', hari: ['12-25'] },
  ],
  cutiBersama: [
    { nama: 'Tahun Baru Imlek 2575 Kongzili', hari: ['02-09'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1946', hari: ['03-12'] },
    { nama: 'Idulfitri 1445 Hijriah', hari: ['04-08', '04-09', '04-12', '04-15'] },
    { nama: 'Kenaikan Isa Almasih', hari: ['05-10'] },
    { nama: 'Hari Raya Waisak 2568 BE', hari: ['05-24'] },
    { nama: 'Iduladha 1445 Hijriah', hari: ['06-18'] },
    { nama: 'Hari Raya Natal', hari: ['12-26'] },
  ],
};

const LIBUR_2025: TahunLibur = {
  tahun: 2025,
  status: 'needs-verification',
  sumber:
    'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017/2024, 2/2024, 2/2024 yang diubah dengan Nomor 933/2025, 1/2025, 3/2025 (cuti bersama 18 Agustus); daftar dari berita yang mengutip lampirannya',
  liburNasional: [
    { nama: 'Tahun Baru 2025 Masehi', hari: ['01-01'] },
    { nama: 'Isra Mikraj Nabi Muhammad saw.', hari: ['01-27'] },
    { nama: 'Tahun Baru Imlek 2576 Kongzili', hari: ['01-29'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1947', hari: ['03-29'] },
    { nama: 'Idulfitri 1446 Hijriah', hari: ['03-31', '04-01'] },
    { nama: 'Wafat Yesus Kristus', hari: ['04-18'] },
    { nama: 'Kebangkitan Yesus Kristus (Paskah)', hari: ['04-20'] },
    { nama: 'Hari Buruh Internasional', hari: ['05-01'] },
    { nama: 'Hari Raya Waisak 2569 BE', hari: ['05-12'] },
    { nama: 'Kenaikan Yesus Kristus', hari: ['05-29'] },
    { nama: 'Hari Lahir Pancasila', hari: ['06-01'] },
    { nama: 'Iduladha 1446 Hijriah', hari: ['06-06'] },
    { nama: 'Tahun Baru Islam 1447 Hijriah', hari: ['06-27'] },
    { nama: 'Proklamasi Kemerdekaan', hari: ['08-17'] },
    { nama: 'Maulid Nabi Muhammad saw.', hari: ['09-05'] },
    { nama: 'Kelahiran Yesus Kristus', hari: ['12-25'] },
  ],
  cutiBersama: [
    { nama: 'Tahun Baru Imlek 2576 Kongzili', hari: ['01-28'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1947', hari: ['03-28'] },
    { nama: 'Idulfitri 1446 Hijriah', hari: ['04-02', '04-03', '04-04', '04-07'] },
    { nama: 'Hari Raya Waisak 2569 BE', hari: ['05-13'] },
    { nama: 'Kenaikan Yesus Kristus', hari: ['05-30'] },
    { nama: 'Iduladha 1446 Hijriah', hari: ['06-09'] },
    { nama: 'Proklamasi Kemerdekaan', hari: ['08-18'] },
    { nama: 'Kelahiran Yesus Kristus', hari: ['12-26'] },
  ],
};

const LIBUR_2026: TahunLibur = {
  tahun: 2026,
  status: 'needs-verification',
  sumber:
    'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497/2025, 2/2025, 5/2025; daftar dari berita yang mengutip lampirannya; perubahan selama 2026 belum diperiksa',
  liburNasional: [
    { nama: 'Tahun Baru 2026 Masehi', hari: ['01-01'] },
    { nama: 'Isra Mikraj Nabi Muhammad saw.', hari: ['01-16'] },
    { nama: 'Tahun Baru Imlek 2577 Kongzili', hari: ['02-17'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1948', hari: ['03-19'] },
    { nama: 'Idulfitri 1447 Hijriah', hari: ['03-21', '03-22'] },
    { nama: 'Wafat Yesus Kristus', hari: ['04-03'] },
    { nama: 'Kebangkitan Yesus Kristus (Paskah)', hari: ['04-05'] },
    { nama: 'Hari Buruh Internasional', hari: ['05-01'] },
    { nama: 'Kenaikan Yesus Kristus', hari: ['05-14'] },
    { nama: 'Iduladha 1447 Hijriah', hari: ['05-27'] },
    { nama: 'Hari Raya Waisak 2570 BE', hari: ['05-31'] },
    { nama: 'Hari Lahir Pancasila', hari: ['06-01'] },
    { nama: 'Tahun Baru Islam 1448 Hijriah', hari: ['06-16'] },
    { nama: 'Proklamasi Kemerdekaan', hari: ['08-17'] },
    { nama: 'Maulid Nabi Muhammad saw.', hari: ['08-25'] },
    { nama: 'Kelahiran Yesus Kristus', hari: ['12-25'] },
  ],
  cutiBersama: [
    { nama: 'Tahun Baru Imlek 2577 Kongzili', hari: ['02-16'] },
    { nama: 'Hari Suci Nyepi Tahun Baru Saka 1948', hari: ['03-18'] },
    { nama: 'Idulfitri 1447 Hijriah', hari: ['03-20', '03-23', '03-24'] },
    { nama: 'Kenaikan Yesus Kristus', hari: ['05-15'] },
    { nama: 'Iduladha 1447 Hijriah', hari: ['05-28'] },
    { nama: 'Kelahiran Yesus Kristus', hari: ['12-24'] },
  ],
};

/** National holidays and cuti bersama as the joint decrees of three ministers set them; a year that is not here is not known. */
export const TAHUN_LIBUR: readonly TahunLibur[] = [LIBUR_2022, LIBUR_2023, LIBUR_2024, LIBUR_2025, LIBUR_2026];
