import type { FaktaPaket } from '../../rulepack/rule-pack.ts';

const TERBITAN =
  '1.630 dari 1.632 baris OM-SPAN 2022–2023 yang dipublikasikan satu KPPN cocok apa adanya, dua lagi setelah penerapannya disamakan';

/** What is known of PER-5/PB/2022: how it composes. How its components arise was not found in full, and is not computed. */
export const FAKTA_2022: readonly FaktaPaket[] = [
  {
    bunyi: {
      id: 'Bobot: Revisi DIPA 10, Deviasi Halaman III 10, Penyerapan 20, Kontraktual 10, Tagihan 10, UP/TUP 10, Dispensasi SPM 5, Capaian Output 25.',
      en: 'Weights: Revisi DIPA 10, Deviasi Halaman III 10, Penyerapan 20, Kontraktual 10, Tagihan 10, UP/TUP 10, Dispensasi SPM 5, Capaian Output 25.',
    },
    status: 'needs-verification',
    sumber: `${TERBITAN}; halaman KPPN menyebut aspek 20, 55, dan 25 persen; naskah peraturan tidak dibaca`,
  },
  {
    bunyi: {
      id: 'Nilai akhir = Σ(nilai × bobot) ÷ konversi bobot; Dispensasi SPM adalah indikator berbobot, bukan pengurang.',
      en: 'Final value = Σ(value × weight) ÷ konversi bobot; Dispensasi SPM is an indicator with a weight, not a deduction.',
    },
    status: 'needs-verification',
    sumber: TERBITAN,
  },
  {
    bunyi: {
      id: 'Aspek perencanaan: Revisi DIPA dan Deviasi; pelaksanaan: Penyerapan, Kontraktual, Tagihan, UP/TUP, dan Dispensasi SPM; hasil: Capaian Output.',
      en: 'Planning: Revisi DIPA and Deviasi; execution: Penyerapan, Kontraktual, Tagihan, UP/TUP and Dispensasi SPM; results: Capaian Output.',
    },
    status: 'needs-verification',
    sumber: 'Tulisan pejabat Kanwil DJPb (Desember 2022) yang merinci aspek; naskah peraturan tidak dibaca',
  },
  {
    bunyi: {
      id: 'Kategori: Sangat Baik ≥ 95; Baik 89 sampai < 95; Cukup 70 sampai < 89; Kurang < 70.',
      en: 'Categories: Sangat Baik ≥ 95; Baik 89 to < 95; Cukup 70 to < 89; Kurang < 70.',
    },
    status: 'needs-verification',
    sumber: 'Paparan KPPN yang membandingkan 2022 dan 2024',
  },
  {
    bunyi: {
      id: 'Menilai tahun anggaran 2022 sejak Januari; digantikan PER-5/PB/2024 pada 2 Mei 2024.',
      en: 'Scores the budget year 2022 from January on; replaced by PER-5/PB/2024 on 2 May 2024.',
    },
    status: 'needs-verification',
    sumber: 'Tanggal penetapannya tidak dibaca; setiap bulan 2022 yang dipublikasikan memakai bobot ini',
  },
];
