import type { AturanMentah } from './aturan-mentah.ts';

/** PER-5/PB/2024: how each indicator arises from transactions. What is not settled is a setting of the pack, not a number here. */
export const MENTAH_2024: AturanMentah = {
  revisi_dipa: {
    kodeDihitung: ['201', '211', '212', '213', '217', '220', '221', '222', '225', '226', '229', '231', '236', '239'],
    nilaiSemester: [
      { sampai: '1', nilai: '110' },
      { sampai: '2', nilai: '100' },
      { sampai: null, nilai: '50' },
    ],
    bobotSemester: '0.5',
  },
  deviasi_hal3: { ambang: '5', maksimumBulan: '100', bulanTerakhir: 11 },
  penyerapan: {
    target: {
      51: ['20', '50', '75', '95'],
      52: ['15', '50', '70', '90'],
      53: ['10', '40', '70', '90'],
      57: ['25', '50', '75', '95'],
    },
    maksimum: '100',
  },
  kontraktual: {
    bobot: { distribusi: '20', kontrak_dini: '40', akselerasi_53: '40' },
    nilaiMinimum: '50000000',
    distribusi: {
      sampai: '06-30',
      tingkat: [
        { sampai: '0', nilai: '0' },
        { sampai: '25', nilai: '50' },
        { sampai: '50', nilai: '60' },
        { sampai: '75', nilai: '80' },
        { sampai: null, nilai: '100' },
      ],
    },
    kontrakDini: { sampai: '03-31', praDipa: '120', awalTahun: '110' },
    akselerasi53: { nilaiMaksimum: '200000000', poin: ['100', '90', '80', '70'] },
  },
  tagihan: { hariKerja: 17, dikecualikan: ['51'] },
  up_tup: {
    bobot: { tunai: '0.90', kkp: '0.10' },
    bobotTunai: { ketepatan_waktu: '0.50', gup_disebulankan: '0.25', setoran_tup: '0.25' },
    kkp: { target: ['1', '5', '9', '12.5'], tercapai: '110', belumTercapai: '100' },
    pengecualian: [{ setelan: 'penyesuaian_thr_2026', dari: '2026-02-18', sampai: '2026-03-17', hariSebulan: 7 }],
  },
  capaian_output: { bobot: { ketepatan_waktu: '30', capaian_ro: '70' }, hariKerja: 5 },
  dispensasi_spm: {
    desimal: 2,
    tingkat: [
      { sampai: '0', nilai: '0' },
      { sampai: '0.09', nilai: '0.25' },
      { sampai: '0.99', nilai: '0.50' },
      { sampai: '4.99', nilai: '0.75' },
      { sampai: null, nilai: '1' },
    ],
  },
};
