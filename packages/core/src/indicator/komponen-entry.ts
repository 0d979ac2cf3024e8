import type { Absence } from '../kernel/figure.ts';

/** What a person gave for one component. Figures stay text, at the precision they were printed with: `94.00` is not `94`. */
export type KomponenEntry =
  | { readonly jenis: 'angka'; readonly nilai: string }
  | { readonly jenis: 'absen'; readonly alasan: Absence }
  | {
      readonly jenis: 'daftar';
      readonly baris: readonly { readonly nama: string; readonly kategori: string; readonly keterangan?: string }[];
    };
