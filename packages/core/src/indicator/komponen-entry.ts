import type { Absence } from '../kernel/figure.ts';

/** What a person gave for one component. Figures stay text, at the precision they were printed with: `94.00` is not `94`. */
export type KomponenEntry =
  | { readonly jenis: 'angka'; readonly nilai: string; readonly perhitungan?: AsalPerhitungan | undefined }
  | { readonly jenis: 'absen'; readonly alasan: Absence }
  | { readonly jenis: 'ya_tidak'; readonly ya: boolean }
  /** `YYYY-MM-DD`. */
  | { readonly jenis: 'tanggal'; readonly tanggal: string }
  | {
      readonly jenis: 'daftar';
      readonly baris: readonly BarisDaftar[];
    };

/** One row of a list; `atribut` by the codes that the component declares. */
export type BarisDaftar = {
  readonly nama: string;
  readonly kategori: string;
  readonly keterangan?: string;
  readonly atribut?: Readonly<Record<string, string>>;
};

/** The kept calculation that a figure was taken from, and which figure of it: `hasil.nilai`, `masukan.nilai.penyerapan`. */
export type AsalPerhitungan = { readonly id: string; readonly bagian: string };
