import type { SetelanPaket } from '../../rulepack/rule-pack.ts';

/** Of both packs: whether sub-scores above 100 count in full. */
export const CAP_INDIKATOR: SetelanPaket = {
  kode: 'cap_indikator',
  nama: { id: 'Nilai tertinggi satu indikator dalam nilai total', en: 'Highest value of one indicator in the total' },
  bawaan: '100',
  pilihan: [
    {
      nilai: '100',
      bunyi: { id: 'Nilai di atas 100 dihitung 100.', en: 'A value above 100 counts as 100.' },
      sumber:
        'Hasil OM-SPAN menampilkan Revisi DIPA 100,00; aplikasi satu K/L dan spesifikasi simulator IKPA memotong di 100; tidak dibaca pada naskah',
    },
    {
      nilai: 'tanpa',
      bunyi: { id: 'Nilai dihitung apa adanya, sampai 120.', en: 'A value counts as it is, up to 120.' },
      sumber: 'Nilai subkomponen PER-5/PB/2024 mencapai 110 dan 120, dan pemotongan tidak dibaca pada naskah',
    },
  ],
};

const REVISI_SEBELUM_JULI: SetelanPaket = {
  kode: 'revisi_sebelum_juli',
  nama: { id: 'Nilai Revisi DIPA sebelum Juli', en: 'Value of Revisi DIPA before July' },
  bawaan: 'semester_1',
  pilihan: [
    {
      nilai: 'semester_1',
      bunyi: { id: 'Nilai semester I saja.', en: 'The value of semester I alone.' },
      sumber: 'Anggapan: semester II belum dimulai, jadi belum dinilai',
    },
    {
      nilai: 'kedua_semester',
      bunyi: {
        id: 'Rata-rata kedua semester; semester II dianggap tanpa revisi.',
        en: 'The mean of both semesters; semester II has no revision yet.',
      },
      sumber: 'Anggapan: rumus 50 % + 50 % diterapkan sejak awal tahun',
    },
  ],
};

const tanpaObjek = (kode: string, indikator: string): SetelanPaket => ({
  kode,
  nama: { id: `${indikator}: subkomponen tanpa objek`, en: `${indikator}: a sub-component without objects` },
  bawaan: 'redistribusi',
  pilihan: [
    {
      nilai: 'redistribusi',
      bunyi: { id: 'Bobotnya dibagikan kepada subkomponen lain.', en: 'Its weight goes to the other sub-components.' },
      sumber: 'Anggapan: sama dengan konversi bobot pada nilai akhir IKPA',
    },
    {
      nilai: '100',
      bunyi: { id: 'Dihitung 100.', en: 'It counts as 100.' },
      sumber: 'Aplikasi satu K/L yang dipakai untuk Belanja Kontraktual',
    },
  ],
});

const KONTRAKTUAL_TANPA_OBJEK: SetelanPaket = {
  ...tanpaObjek('kontraktual_tanpa_objek', 'Belanja Kontraktual'),
  pilihan: [
    ...tanpaObjek('kontraktual_tanpa_objek', 'Belanja Kontraktual').pilihan,
    {
      nilai: 'kosong',
      bunyi: { id: 'Belanja Kontraktual seluruhnya tidak dinilai.', en: 'Belanja Kontraktual as a whole is not assessed.' },
      sumber: 'Spesifikasi simulator IKPA yang merujuk paparan DJPb 2024: data tidak lengkap, tanpa nilai',
    },
  ],
};

const UP_TUP_TANPA_KKP: SetelanPaket = {
  kode: 'up_tup_tanpa_kkp',
  nama: { id: 'UP/TUP bila KKP tidak dihitung', en: 'UP/TUP where KKP is not counted' },
  bawaan: 'tunai_90',
  pilihan: [
    {
      nilai: 'tunai_90',
      bunyi: { id: 'Nilai tunai × 0,90.', en: 'The cash value × 0.90.' },
      sumber: 'Spesifikasi simulator IKPA yang merujuk paparan DJPb 2024',
    },
    {
      nilai: 'skala_ulang',
      bunyi: { id: 'Nilai tunai seluruhnya.', en: 'The whole cash value.' },
      sumber: 'Anggapan: bobot KKP dibagikan kepada komponen tunai',
    },
  ],
};

const PEMBULATAN: SetelanPaket = {
  kode: 'pembulatan',
  nama: { id: 'Kapan dibulatkan', en: 'When values are rounded' },
  bawaan: 'akhir',
  pilihan: [
    {
      nilai: 'akhir',
      bunyi: { id: 'Sekali, pada nilai yang dicetak.', en: 'Once, on the value that is printed.' },
      sumber: 'Anggapan: titik pembulatan tidak dinyatakan pada sumber yang dibaca',
    },
    {
      nilai: 'komponen',
      bunyi: { id: 'Nilai setiap indikator dua desimal, lalu dihitung.', en: 'Each indicator to two decimals, then the sum.' },
      sumber: 'Hasil OM-SPAN menampilkan nilai indikator dengan dua desimal',
    },
  ],
};

const HARI_KERJA: SetelanPaket = {
  kode: 'hari_kerja',
  nama: { id: 'Hari yang tidak dihitung sebagai hari kerja', en: 'Days that are no working days' },
  bawaan: 'kalender',
  pilihan: [
    {
      nilai: 'kalender',
      bunyi: { id: 'Sabtu, Minggu, libur nasional, dan cuti bersama.', en: 'Saturdays, Sundays, national holidays and cuti bersama.' },
      sumber: 'SKB tiga menteri setiap tahun; ringkasan PER-5/PB/2024',
    },
    {
      nilai: 'senin_jumat',
      bunyi: { id: 'Sabtu dan Minggu saja.', en: 'Saturdays and Sundays only.' },
      sumber: 'Contoh BAST 2 Maret 2026 pada spesifikasi simulator IKPA',
    },
  ],
};

const PENYESUAIAN_THR_2026: SetelanPaket = {
  kode: 'penyesuaian_thr_2026',
  nama: { id: 'Penyesuaian THR 2026 pada UP/TUP', en: 'Adjustment of UP/TUP for the THR of 2026' },
  bawaan: 'tidak',
  pilihan: [
    {
      nilai: 'tidak',
      bunyi: { id: 'Tidak diterapkan.', en: 'Not applied.' },
      sumber: 'Surat DJPb yang menetapkannya tidak dibaca',
    },
    {
      nilai: 'ya',
      bunyi: {
        id: 'Bila SP2D sebelumnya 18 Februari–17 Maret 2026, sebulan dihitung 7 hari.',
        en: 'Where the SP2D before is of 18 February to 17 March 2026, a month is 7 days.',
      },
      sumber: 'Spesifikasi simulator IKPA yang menyebut kebijakan DJPb 2026',
    },
  ],
};

/** Readings of PER-5/PB/2024 that no page settled. */
export const SETELAN_2024: readonly SetelanPaket[] = [
  CAP_INDIKATOR,
  REVISI_SEBELUM_JULI,
  KONTRAKTUAL_TANPA_OBJEK,
  tanpaObjek('up_tup_tanpa_objek', 'UP/TUP tunai'),
  UP_TUP_TANPA_KKP,
  PEMBULATAN,
  HARI_KERJA,
  PENYESUAIAN_THR_2026,
];
