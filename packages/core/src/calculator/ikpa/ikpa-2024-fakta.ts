import type { FaktaPaket } from '../../rulepack/rule-pack.ts';

const SIMULATOR = 'Spesifikasi simulator IKPA (2026) yang merujuk PER-5/PB/2024 dan paparan DJPb 2024; naskah peraturan tidak dibaca';
const RENJA = 'Hasil OM-SPAN Desember 2024 sebuah Kantor Regional: hitungannya cocok sampai dua desimal';

/** What PER-5/PB/2024 says, as far as it was found, and how sure each statement is. */
export const FAKTA_2024: readonly FaktaPaket[] = [
  {
    bunyi: {
      id: 'Bobot: Revisi DIPA 10, Deviasi Halaman III 15, Penyerapan 20, Kontraktual 10, Tagihan 10, UP/TUP 10, Capaian Output 25.',
      en: 'Weights: Revisi DIPA 10, Deviasi Halaman III 15, Penyerapan 20, Kontraktual 10, Tagihan 10, UP/TUP 10, Capaian Output 25.',
    },
    status: 'verified',
    sumber: `${RENJA}; juga seluruh 1.569 baris OM-SPAN 2024–2025 yang dipublikasikan satu KPPN, setelah kolom dan penerapannya disamakan`,
  },
  {
    bunyi: {
      id: 'Nilai akhir = Σ(nilai × bobot) ÷ konversi bobot − pengurang dispensasi SPM; bobot indikator yang tidak dinilai keluar.',
      en: 'Final value = Σ(value × weight) ÷ konversi bobot − deduction for dispensasi SPM; an indicator that is not assessed leaves with its weight.',
    },
    status: 'verified',
    sumber: `${RENJA}; judul kolom OM-SPAN “Nilai Akhir (Nilai Total/Konversi Bobot)” dan “Dispensasi SPM (Pengurang)”`,
  },
  {
    bunyi: {
      id: 'Nilai aspek = rata-rata sederhana indikator aspek itu, tidak tertimbang.',
      en: 'The value of an aspect is the simple mean of its indicators, not weighted.',
    },
    status: 'verified',
    sumber: `${RENJA}: 96,48, sedangkan rata-rata tertimbang 96,80`,
  },
  {
    bunyi: {
      id: 'Rata-rata aspek tidak memuat indikator yang tidak dinilai.',
      en: 'The mean of an aspect leaves out what is not assessed.',
    },
    status: 'needs-verification',
    sumber: 'Cocok pada baris OM-SPAN yang dipublikasikan satu KPPN; tidak dibaca pada naskah',
  },
  {
    bunyi: {
      id: 'Kategori: Sangat Baik ≥ 95; Baik 89 sampai < 95; Cukup 70 sampai < 89; Kurang < 70.',
      en: 'Categories: Sangat Baik ≥ 95; Baik 89 to < 95; Cukup 70 to < 89; Kurang < 70.',
    },
    status: 'needs-verification',
    sumber: 'Paparan KPPN dan dasbor KPPN; naskah peraturan tidak dibaca',
  },
  {
    bunyi: { id: 'Mulai berlaku 2 Mei 2024 dan mengganti PER-5/PB/2022.', en: 'In force since 2 May 2024, in place of PER-5/PB/2022.' },
    status: 'needs-verification',
    sumber: 'Metadata JDIH Kemenkeu melalui spesifikasi simulator IKPA; konsiderans PER-5/PB/2024',
  },
  {
    bunyi: {
      id: 'Revisi DIPA: per semester dan tidak kumulatif, pagu tetap dan 14 kode; 0–1 kali 110, 2 kali 100, 3 kali atau lebih 50; rata-rata kedua semester.',
      en: 'Revisi DIPA: each semester by itself, pagu unchanged and 14 codes; 0–1 times 110, twice 100, three times or more 50; mean of both semesters.',
    },
    status: 'needs-verification',
    sumber: `${SIMULATOR}; daftar kode dari juknis Revisi DIPA 2022`,
  },
  {
    bunyi: {
      id: 'Deviasi Halaman III: rata-rata Januari–November, tertimbang pagu jenis belanja, paling tinggi 100 % sebulan; 100 bila paling banyak 5 %, selebihnya 100 − rata-rata.',
      en: 'Deviasi Halaman III: mean of January to November, weighted by the pagu of kinds of spending, at most 100 % a month; 100 up to 5 %, above it 100 − mean.',
    },
    status: 'needs-verification',
    sumber: `${SIMULATOR}; artikel KPPN tentang Deviasi Halaman III DIPA (rata-rata tertimbang, batas pemutakhiran RPD)`,
  },
  {
    bunyi: { id: 'Bulan tanpa pagu tidak masuk rata-rata deviasi.', en: 'A month without pagu is not part of the mean deviation.' },
    status: 'needs-verification',
    sumber: 'Anggapan: bulan itu tidak mempunyai bobot; tidak ditemukan diatur',
  },
  {
    bunyi: {
      id: 'Penyerapan: realisasi kumulatif terhadap target triwulan per jenis belanja, paling tinggi 100, tertimbang pagu; rata-rata triwulan yang sudah dinilai. Satker BLU tidak dinilai.',
      en: 'Penyerapan: cumulative spending against the target of the quarter for each kind of spending, at most 100, weighted by pagu; mean of the quarters so far. BLU are not assessed.',
    },
    status: 'needs-verification',
    sumber: `${SIMULATOR}; target triwulan III juga pada artikel KPPN 2024`,
  },
  {
    bunyi: {
      id: 'Belanja Kontraktual: distribusi 20 %, kontrak dini 40 %, akselerasi belanja modal 40 %.',
      en: 'Belanja Kontraktual: distribution 20 %, early contracts 40 %, acceleration of capital spending 40 %.',
    },
    status: 'needs-verification',
    sumber: `${SIMULATOR}; aplikasi satu K/L; halaman bantuan IKPA satu KPPN`,
  },
  {
    bunyi: {
      id: 'Kontrak yang dinilai bernilai Rp50 juta ke atas dari semua jenis belanja.',
      en: 'Contracts of Rp50 million and more of every kind of spending are assessed.',
    },
    status: 'needs-verification',
    sumber: 'Spesifikasi simulator IKPA; halaman bantuan IKPA satu KPPN menulis “di atas Rp50 juta” dan belanja barang, modal, bansos',
  },
  {
    bunyi: {
      id: 'Penyelesaian Tagihan: SPM-LS kontraktual diterima KPPN paling lambat 17 hari kerja setelah BAST/BAPP; belanja pegawai tidak termasuk.',
      en: 'Penyelesaian Tagihan: SPM-LS for contracts received by KPPN within 17 working days of BAST/BAPP; personnel spending is not part of it.',
    },
    status: 'needs-verification',
    sumber: `${SIMULATOR}; satu dasbor KPPN menulis 7 hari kerja, dianggap salah tulis`,
  },
  {
    bunyi: {
      id: 'UP/TUP: tunai 90 % (ketepatan waktu 50 %, GUP disebulankan 25 %, setoran TUP 25 %) dan KKP 10 % (target 1; 5; 9; 12,5 %; tercapai 110, belum 100).',
      en: 'UP/TUP: cash 90 % (timeliness 50 %, GUP as of a month 25 %, TUP paid back 25 %) and KKP 10 % (targets 1; 5; 9; 12.5 %; reached 110, not yet 100).',
    },
    status: 'needs-verification',
    sumber: SIMULATOR,
  },
  {
    bunyi: {
      id: 'Satu bulan berakhir pada tanggal yang sama bulan berikutnya, atau hari terakhirnya bila tanggal itu tidak ada.',
      en: 'A month ends on the same day of the next one, or on its last day where it has no such day.',
    },
    status: 'needs-verification',
    sumber: 'Spesifikasi simulator IKPA; batasnya tidak dinyatakan pada paparan DJPb yang dirujuknya',
  },
  {
    bunyi: {
      id: 'Triwulan tanpa transaksi KKP tidak dinilai pada komponen KKP.',
      en: 'A quarter without any payment by card is not assessed in the part of KKP.',
    },
    status: 'needs-verification',
    sumber: 'Spesifikasi simulator IKPA menyatakannya untuk seluruh komponen; di sini diterapkan per triwulan',
  },
  {
    bunyi: {
      id: 'Sisa UP/TUP yang belum disetor sampai 31 Desember mengurangi nilai; besarnya tidak diketahui, jadi tidak dihitung dan ditolak bila diisi.',
      en: 'UP/TUP not paid back by 31 December lowers the value; by how much is not known, so it is not computed, and refused when given.',
    },
    status: 'needs-verification',
    sumber: 'Halaman IKPA satu KPPN menyebut adanya, tanpa besarnya',
  },
  {
    bunyi: {
      id: 'Capaian Output: ketepatan waktu 30 % (hari kerja ke-5 bulan berikutnya) dan capaian RO 70 % (PCRO/TPCRO; Desember atau PCRO 100 %: RVRO/target volume; belum terkonfirmasi 0).',
      en: 'Capaian Output: timeliness 30 % (working day 5 of the next month) and progress of RO 70 % (PCRO/TPCRO; in December or at PCRO 100 %: RVRO/target volume; not confirmed 0).',
    },
    status: 'needs-verification',
    sumber: SIMULATOR,
  },
  {
    bunyi: {
      id: 'Dispensasi SPM: rasio ‰ SPM triwulan IV, dua desimal; 0 tanpa pengurang; 0,01–0,09: 0,25; 0,10–0,99: 0,50; 1,00–4,99: 0,75; 5,00 ke atas: 1,00.',
      en: 'Dispensasi SPM: ratio ‰ of the SPM of quarter IV, two decimals; 0: none; 0.01–0.09: 0.25; 0.10–0.99: 0.50; 1.00–4.99: 0.75; 5.00 and more: 1.00.',
    },
    status: 'needs-verification',
    sumber: SIMULATOR,
  },
  {
    bunyi: { id: 'Tanpa SPM pada triwulan IV tidak ada pengurang.', en: 'Without any SPM in quarter IV nothing is subtracted.' },
    status: 'needs-verification',
    sumber: 'Spesifikasi simulator IKPA; peraturan tidak ditemukan mengaturnya',
  },
  {
    bunyi: {
      id: 'RO Khusus 2026 tidak menjadi objek Penyerapan dan Capaian Output: pagu, realisasi, dan RO-nya tidak dimasukkan.',
      en: 'RO Khusus of 2026 is no object of Penyerapan and Capaian Output: its pagu, spending and RO are left out of the input.',
    },
    status: 'needs-verification',
    sumber: 'Spesifikasi simulator IKPA yang menyebut surat DJPb 2026; suratnya tidak dibaca',
  },
];
