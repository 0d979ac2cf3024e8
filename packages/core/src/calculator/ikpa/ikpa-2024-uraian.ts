import type { UraianPaket } from '../../rulepack/rule-pack.ts';

/** What documents print about IKPA as PER-5/PB/2024 measures it. */
export const URAIAN_2024: UraianPaket = {
  ringkas: {
    id: 'Indikator Kinerja Pelaksanaan Anggaran (IKPA) mengukur kualitas perencanaan, implementasi, dan hasil pelaksanaan anggaran dengan tujuh indikator berbobot. Nilai akhir adalah jumlah nilai tertimbang dibagi konversi bobot indikator yang dinilai, dikurangi pengurang Dispensasi SPM.',
    en: 'IKPA measures the quality of planning, implementation and results of budget execution by seven weighted indicators. The final value is the sum of weighted values divided by the weights of the indicators that are assessed, less a deduction for Dispensasi SPM.',
  },
  komponen: {
    revisi_dipa: {
      id: 'Revisi DIPA (bobot 10) dihitung dari banyaknya revisi dengan pagu tetap pada setiap semester. Paling banyak satu revisi dalam satu semester bernilai 110, dua revisi 100, tiga revisi atau lebih 50; nilai setahun adalah rata-rata kedua semester.',
      en: 'Revisi DIPA (weight 10) counts the revisions with an unchanged pagu in each semester. At most one revision in a semester gives 110, two give 100, three or more give 50; the year is the mean of both semesters.',
    },
    deviasi_hal3: {
      id: 'Deviasi Halaman III DIPA (bobot 15) membandingkan realisasi dengan rencana penarikan dana setiap bulan dari Januari sampai November, tertimbang pagu jenis belanja. Rata-rata deviasi paling banyak 5 persen bernilai 100; selebihnya nilainya 100 dikurangi rata-rata deviasi.',
      en: 'Deviasi Halaman III DIPA (weight 15) compares spending with the planned withdrawal of each month from January to November, weighted by the pagu of kinds of spending. A mean deviation of at most 5 percent gives 100; beyond it the value is 100 less the mean deviation.',
    },
    penyerapan: {
      id: 'Penyerapan Anggaran (bobot 20) membandingkan realisasi kumulatif setiap triwulan dengan target penyerapan menurut jenis belanja, tertimbang pagu. Nilainya rata-rata triwulan yang sudah dinilai.',
      en: 'Penyerapan Anggaran (weight 20) compares the cumulative spending of each quarter with the target of each kind of spending, weighted by pagu. Its value is the mean of the quarters so far.',
    },
    kontraktual: {
      id: 'Belanja Kontraktual (bobot 10) terdiri atas distribusi akselerasi kontrak (20 persen), kontrak dini (40 persen), dan akselerasi kontrak belanja modal (40 persen).',
      en: 'Belanja Kontraktual (weight 10) consists of the distribution of contracts over the year (20 percent), early contracts (40 percent) and the acceleration of contracts for capital spending (40 percent).',
    },
    tagihan: {
      id: 'Penyelesaian Tagihan (bobot 10) adalah bagian SPM-LS kontraktual yang diterima KPPN paling lambat 17 hari kerja setelah BAST atau BAPP.',
      en: 'Penyelesaian Tagihan (weight 10) is the share of SPM-LS for contracts that KPPN received within 17 working days of BAST or BAPP.',
    },
    up_tup: {
      id: 'Pengelolaan UP dan TUP (bobot 10) terdiri atas pengelolaan UP dan TUP tunai (90 persen): ketepatan waktu pertanggungjawaban, besaran GUP yang disebulankan, dan setoran TUP; serta penggunaan UP Kartu Kredit Pemerintah (10 persen).',
      en: 'Pengelolaan UP dan TUP (weight 10) consists of cash UP and TUP (90 percent): timely accounting, GUP as of a month, and TUP paid back; and of the use of UP by government credit card (10 percent).',
    },
    capaian_output: {
      id: 'Capaian Output (bobot 25) terdiri atas ketepatan waktu pelaporan (30 persen), paling lambat hari kerja kelima bulan berikutnya, dan capaian rincian output (70 persen).',
      en: 'Capaian Output (weight 25) consists of timely reports (30 percent), by working day five of the next month, and what detailed outputs have reached (70 percent).',
    },
    dispensasi_spm: {
      id: 'Dispensasi SPM mengurangi nilai akhir sebesar 0 sampai 1 menurut perbandingan banyaknya SPM yang mendapat dispensasi akhir tahun dengan seluruh SPM triwulan IV.',
      en: 'Dispensasi SPM lowers the final value by 0 to 1, by the number of SPM with a dispensation at the end of the year against all SPM of quarter IV.',
    },
  },
};
