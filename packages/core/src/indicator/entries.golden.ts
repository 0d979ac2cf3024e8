import type { Entries } from './komponen-values.ts';

/** `angka({ a: '6' })`: components as they were printed. */
export const angka = (nilai: Readonly<Record<string, string>>): Entries =>
  Object.fromEntries(Object.entries(nilai).map(([kode, text]) => [kode, { jenis: 'angka', nilai: text }]));

/** IKU 1 of 2023: A 6, B 28, C 12, D 2, E 1 of 49. */
export const NSPK_2023 = angka({ a: '6', b: '28', c: '12', d: '2', e: '1' });

/** IKU 3 of 2024, per semester: IKM as published, unsur as printed. */
export const IKM_2024_S1 = angka({
  ikm: '98.58',
  u1: '3.97',
  u2: '3.93',
  u3: '3.95',
  u4: '3.97',
  u5: '3.95',
  u6: '3.93',
  u7: '3.92',
  u8: '3.93',
  u9: '3.93',
});
export const IKM_2024_S2 = angka({
  ikm: '99.44',
  u1: '4.00',
  u2: '4.00',
  u3: '4.00',
  u4: '4.00',
  u5: '4.00',
  u6: '4.00',
  u7: '4.00',
  u8: '3.91',
  u9: '3.91',
});

/** IKU 7 of 2024: 11 of 12 services. */
export const LAYANAN_2024: Entries = {
  layanan: {
    jenis: 'daftar',
    baris: Array.from({ length: 12 }, (_layanan, i) => ({ nama: `Layanan ${i + 1}`, kategori: i === 4 ? 'manual' : 'digital' })),
  },
};

/** IKU 9 of 2024. */
export const IP_ASN_2024 = angka({ ip_asn: '85.01', kualifikasi: '22.65', kompetensi: '32.25', kinerja: '25.12', disiplin: '5' });

/** IKU 12 of 2024. */
export const AKIP_2024 = angka({ perencanaan: '22.80', pengukuran: '22.50', pelaporan: '10.50', evaluasi: '17.25', nilai_lhe: '73.05' });

/** IKU 13, December 2024. */
export const IKPA_2024_12 = angka({
  revisi_dipa: '100.00',
  deviasi_hal3: '100.00',
  penyerapan: '98.11',
  kontraktual: '94.00',
  tagihan: '100.00',
  up_tup: '93.80',
  capaian_output: '100.00',
  dispensasi_spm: '0',
  nilai_omspan: '98.40',
});
