import type { CatatanPerubahan } from '../../rulepack/catatan-perubahan.ts';

/** What PER-5/PB/2024 changed in how indicators arise, as papers of KPPN and one application of a ministry tell it; weights are in the packs. */
export const IKPA_2022_KE_2024: CatatanPerubahan = {
  sebelum: 'ikpa:2022',
  sesudah: 'ikpa:2024',
  catatan: [
    {
      id: 'Bobot Deviasi Halaman III DIPA naik dari 10 menjadi 15; Dispensasi SPM tidak lagi indikator berbobot 5, melainkan pengurang nilai akhir sebesar 0 sampai 1.',
      en: 'The weight of Deviasi Halaman III DIPA rises from 10 to 15; Dispensasi SPM is no longer an indicator of weight 5 but a deduction of 0 to 1 from the final value.',
    },
    {
      id: 'Revisi DIPA dihitung per semester (paling banyak satu revisi 110, dua 100, tiga atau lebih 50), sebelumnya per triwulan.',
      en: 'Revisi DIPA is counted by semester (at most one revision 110, two 100, three or more 50), before by quarter.',
    },
    {
      id: 'Deviasi Halaman III DIPA ditimbang menurut pagu jenis belanja, sebelumnya rata-rata sederhana jenis belanja.',
      en: 'Deviasi Halaman III DIPA is weighted by the pagu of kinds of spending, before it was their simple mean.',
    },
    {
      id: 'Penyerapan Anggaran dihitung per jenis belanja lalu ditimbang menurut pagu, sebelumnya realisasi terhadap target yang dijumlahkan.',
      en: 'Penyerapan Anggaran is computed for each kind of spending and weighted by pagu, before it was spending against the summed target.',
    },
    {
      id: 'Belanja Kontraktual terdiri atas distribusi akselerasi 20 persen, kontrak dini 40 persen, dan akselerasi belanja modal 40 persen; sebelumnya ketepatan waktu data kontrak 40 persen dan dua akselerasi masing-masing 30 persen.',
      en: 'Belanja Kontraktual consists of distribution 20 percent, early contracts 40 percent and acceleration of capital spending 40 percent; before, of timely contract data 40 percent and two accelerations of 30 percent each.',
    },
    {
      id: 'Pengelolaan UP dan TUP menilai UP tunai 90 persen dan UP Kartu Kredit Pemerintah 10 persen, sebelumnya UP dan TUP tunai saja.',
      en: 'Pengelolaan UP dan TUP assesses cash UP 90 percent and UP by government credit card 10 percent, before only cash UP and TUP.',
    },
    {
      id: 'Laporan Capaian Output tepat waktu paling lambat hari kerja kelima bulan berikutnya; satu KPPN menulis hari kerja kesepuluh untuk aturan 2022.',
      en: 'Reports of Capaian Output are on time up to working day five of the next month; one KPPN writes working day ten for the rule of 2022.',
    },
    {
      id: 'Semua butir ini dari paparan dan halaman KPPN serta satu aplikasi K/L; naskah kedua peraturan belum dibaca.',
      en: 'All of this is from papers and pages of KPPN and one application of a ministry; the text of neither regulation was read.',
    },
  ],
};
