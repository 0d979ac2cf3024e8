import type { UraianPaket } from '../../rulepack/rule-pack.ts';

/** What documents print about IKPA as PER-5/PB/2022 measured it. */
export const URAIAN_2022: UraianPaket = {
  ringkas: {
    id: 'Indikator Kinerja Pelaksanaan Anggaran (IKPA) mengukur kualitas perencanaan, pelaksanaan, dan hasil pelaksanaan anggaran dengan delapan indikator berbobot. Nilai akhir adalah jumlah nilai tertimbang dibagi konversi bobot indikator yang dinilai.',
    en: 'IKPA measures the quality of planning, execution and results of budget execution by eight weighted indicators. The final value is the sum of weighted values divided by the weights of the indicators that are assessed.',
  },
  komponen: {
    revisi_dipa: {
      id: 'Revisi DIPA (bobot 10) dihitung dari banyaknya revisi dengan pagu tetap pada setiap triwulan; frekuensi yang optimal satu kali dalam satu triwulan dan tidak kumulatif.',
      en: 'Revisi DIPA (weight 10) counts the revisions with an unchanged pagu in each quarter; once a quarter is best, and quarters do not carry over.',
    },
    deviasi_hal3: {
      id: 'Deviasi Halaman III DIPA (bobot 10) membandingkan realisasi dengan rencana penarikan dana setiap bulan, sebagai rata-rata jenis belanja.',
      en: 'Deviasi Halaman III DIPA (weight 10) compares spending with the planned withdrawal of each month, as the mean of kinds of spending.',
    },
    penyerapan: {
      id: 'Penyerapan Anggaran (bobot 20) membandingkan realisasi setiap triwulan dengan target penyerapan; nilainya rata-rata triwulan.',
      en: 'Penyerapan Anggaran (weight 20) compares the spending of each quarter with its target; its value is the mean of quarters.',
    },
    kontraktual: {
      id: 'Belanja Kontraktual (bobot 10) terdiri atas ketepatan waktu penyampaian data kontrak (40 persen), akselerasi kontrak dini (30 persen), dan akselerasi kontrak belanja modal (30 persen).',
      en: 'Belanja Kontraktual (weight 10) consists of timely contract data (40 percent), early contracts (30 percent) and the acceleration of contracts for capital spending (30 percent).',
    },
    tagihan: {
      id: 'Penyelesaian Tagihan (bobot 10) adalah bagian SPM-LS kontraktual yang disampaikan tepat waktu.',
      en: 'Penyelesaian Tagihan (weight 10) is the share of SPM-LS for contracts that were handed in on time.',
    },
    up_tup: {
      id: 'Pengelolaan UP dan TUP (bobot 10) menilai UP dan TUP tunai: ketepatan waktu pertanggungjawaban, besaran pertanggungjawaban, dan setoran TUP.',
      en: 'Pengelolaan UP dan TUP (weight 10) assesses cash UP and TUP: timely accounting, its amount, and TUP paid back.',
    },
    dispensasi_spm: {
      id: 'Dispensasi SPM (bobot 5) menilai banyaknya SPM yang mendapat dispensasi pada akhir tahun terhadap seluruh SPM triwulan IV.',
      en: 'Dispensasi SPM (weight 5) assesses the number of SPM with a dispensation at the end of the year against all SPM of quarter IV.',
    },
    capaian_output: {
      id: 'Capaian Output (bobot 25) menilai realisasi rincian output terhadap targetnya dan ketepatan waktu pelaporannya.',
      en: 'Capaian Output (weight 25) assesses detailed outputs against their targets and how timely they are reported.',
    },
  },
};
