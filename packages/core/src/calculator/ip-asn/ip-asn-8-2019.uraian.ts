import type { FaktaPaket, UraianPaket } from '../../rulepack/rule-pack.ts';

/** How the dimensions make the index and its category: the same while only the scoring of persons is not known. */
export const FAKTA_SUSUNAN: readonly FaktaPaket[] = [
  {
    bunyi: {
      id: 'IP ASN = kualifikasi + kompetensi + kinerja + disiplin; nilai unit adalah rata-rata orang yang dinilai.',
      en: 'IP ASN = kualifikasi + kompetensi + kinerja + disiplin; that of a unit is the mean of those measured.',
    },
    status: 'verified',
    sumber: 'Renja 2025 Kanreg VII BKN: 22,65 + 32,25 + 25,12 + 5,00 = 85,02, tercetak 85,01 dari nilai yang belum dibulatkan',
  },
  {
    bunyi: {
      id: 'Nilai paling tinggi: kualifikasi 25, kompetensi 40, kinerja 30, disiplin 5.',
      en: 'The highest scores are kualifikasi 25, kompetensi 40, kinerja 30 and disiplin 5.',
    },
    status: 'needs-verification',
    sumber: 'Ringkasan Peraturan BKN 8/2019 di media; formulir surat edaran pengukuran IP ASN 2020',
  },
  {
    bunyi: {
      id: 'Kategori: Sangat Tinggi 91–100; Tinggi 81–90; Sedang 71–80; Rendah 61–70; Sangat Rendah 60 ke bawah.',
      en: 'Categories: Sangat Tinggi 91–100; Tinggi 81–90; Sedang 71–80; Rendah 61–70; Sangat Rendah 60 or less.',
    },
    status: 'needs-verification',
    sumber: 'Pemberitaan tentang rumus IP ASN; Renja 2025 Kanreg VII BKN menyebut 75,45 Sedang',
  },
  {
    bunyi: {
      id: 'Nilai di antara dua kategori masuk yang lebih rendah: 80,4 adalah Sedang.',
      en: 'A value between two categories is in the lower one: 80.4 is Sedang.',
    },
    status: 'assumption',
    sumber: 'Peraturan tidak menyebut nilai di antara 80 dan 81',
  },
];

export const FAKTA_IP_ASN_8_2019: readonly FaktaPaket[] = [
  ...FAKTA_SUSUNAN,
  {
    bunyi: {
      id: 'Kualifikasi: S-3 25; S-2 20; S-1/D-IV 15; D-III 10; D-II, D-I, dan SLTA 5; di bawah SLTA 1.',
      en: 'Kualifikasi: S-3 25; S-2 20; S-1/D-IV 15; D-III 10; D-II, D-I and SLTA 5; below SLTA 1.',
    },
    status: 'needs-verification',
    sumber: 'Ringkasan Peraturan BKN 8/2019 di media; program survei IP ASN sebuah kementerian (2022)',
  },
  {
    bunyi: {
      id:
        'Kompetensi struktural dan fungsional: diklat jabatan 15, diklat teknis 20 JP 15, seminar 10. ' +
        'Pelaksana: diklat teknis 20 JP 22,5 dan seminar 17,5. Sudah atau belum, tanpa nilai antara.',
      en:
        'Kompetensi, struktural and fungsional: diklat of the position 15, 20 JP of technical training 15, seminar 10. ' +
        'Pelaksana: 20 JP of technical training 22.5 and seminar 17.5. Had or not, with nothing in between.',
    },
    status: 'needs-verification',
    sumber: 'Program survei IP ASN sebuah kementerian (2022); tulisan seorang PNS tentang nilai pelaksana (2022)',
  },
  {
    bunyi: {
      id: 'Kinerja sampai SKP 2021: 91 ke atas 30; 76–90 25; 61–75 15; 51–60 5; 50 ke bawah 1.',
      en: 'Kinerja until the SKP of 2021: 91 or more 30; 76–90 25; 61–75 15; 51–60 5; 50 or less 1.',
    },
    status: 'needs-verification',
    sumber: 'Program survei IP ASN sebuah kementerian (2022); formulir surat edaran 2020, yang salah mencetak 51–65',
  },
  {
    bunyi: {
      id: 'Kinerja sejak SKP 2022: Sangat Baik 30; Baik 25; Butuh Perbaikan 15; Kurang 5; Sangat Kurang 1.',
      en: 'Kinerja since the SKP of 2022: Sangat Baik 30; Baik 25; Butuh Perbaikan 15; Kurang 5; Sangat Kurang 1.',
    },
    status: 'needs-verification',
    sumber: 'Predikat PermenPANRB 6/2022; padanan Butuh Perbaikan = 15 adalah pengetahuan umum, programnya menulis Cukup',
  },
  {
    bunyi: {
      id: 'Disiplin: tidak pernah dihukum 5; ringan 3; sedang 2; berat 1. Berapa tahun ke belakang dilihat tidak pasti; masukan sudah memperhitungkannya.',
      en: 'Disiplin: never punished 5; ringan 3; sedang 2; berat 1. How many years count is not certain; the input has taken it into account.',
    },
    status: 'needs-verification',
    sumber: 'Program survei IP ASN sebuah kementerian (2022); tampilan IP ASN daerah yang menyebut 5 tahun terakhir',
  },
];

export const URAIAN_IP_ASN: UraianPaket = {
  ringkas: {
    id:
      'Indeks Profesionalitas ASN mengukur profesionalitas pegawai dari kualifikasi, kompetensi, kinerja, dan disiplin. ' +
      'Nilai unit adalah rata-rata nilai pegawai yang dinilai; pegawai yang dikecualikan disebut bersama alasannya.',
    en:
      'The professionalism index of civil servants (IP ASN) measures them by kualifikasi, kompetensi, kinerja and disiplin. ' +
      'That of a unit is the mean of those measured; those left out are told with the reason.',
  },
  komponen: {
    kualifikasi: { id: 'Pendidikan formal terakhir, paling tinggi 25.', en: 'The last formal education, at most 25.' },
    kompetensi: {
      id: 'Diklat jabatan, diklat teknis paling sedikit 20 JP, dan seminar atau sejenisnya, paling tinggi 40.',
      en: 'Diklat of the position, technical training of at least 20 JP, and a seminar or the like, at most 40.',
    },
    kinerja: { id: 'Hasil penilaian SKP, paling tinggi 30.', en: 'How the SKP was rated, at most 30.' },
    disiplin: { id: 'Hukuman disiplin yang pernah diterima, paling tinggi 5.', en: 'Punishments of discipline, at most 5.' },
  },
};
