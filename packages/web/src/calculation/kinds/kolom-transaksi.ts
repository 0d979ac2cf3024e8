import type { Kolom, Pilihan, Tabel } from '../isian.ts';
import type { FormAsk } from './kind-form.ts';

export const TRIWULAN = ['I', 'II', 'III', 'IV'] as const;

/** The columns that tables of transactions share, with their names in the language on screen. */
export function kolomTransaksi({ t }: FormAsk) {
  const month = new Intl.DateTimeFormat(t('hitung.locale'), { month: 'long' });
  const bulan: readonly Pilihan[] = Array.from({ length: 12 }, (_, i) => ({
    nilai: String(i + 1),
    nama: month.format(new Date(2024, i, 15)),
  }));
  const yaTidak = {
    jenis: 'pilihan',
    sebagai: 'ya',
    pilihan: [
      { nilai: 'ya', nama: t('hitung.pilihan.ya') },
      { nilai: 'tidak', nama: t('hitung.pilihan.tidak') },
    ],
  } as const;
  const jenisBelanja: Kolom = {
    jenis: 'pilihan',
    kode: 'jenis',
    nama: t('hitung.isian.jenisBelanja'),
    pilihan: (['51', '52', '53', '57'] as const).map((nilai) => ({ nilai, nama: `${nilai} ${t(`hitung.pilihan.belanja${nilai}`)}` })),
  };
  return {
    bulan,
    triwulan: TRIWULAN.map((nama, i): Pilihan => ({ nilai: String(i + 1), nama: `TW ${nama}` })),
    yaTidak,
    jenisBelanja,
    angka: (kode: string, nama: string): Kolom => ({ jenis: 'angka', kode, nama }),
    tanggal: (kode: string, nama: string): Kolom => ({ jenis: 'tanggal', kode, nama }),
    /** A day that may not have come yet. */
    tanggalBelum: (kode: string, nama: string): Kolom => ({ jenis: 'tanggal', kode, nama, kosong: 'null' }),
    tabel: (tempat: readonly string[], nama: string, kolom: readonly Kolom[]): Tabel => ({ tempat, nama, kolom, baris: t('hitung.baris') }),
  };
}
