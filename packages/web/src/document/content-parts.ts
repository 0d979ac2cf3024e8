import type { RenjaContentWire } from '@selaras/contract';

export type Isi = RenjaContentWire['isi'];
type KeysOf<T> = { [K in keyof Isi]: Isi[K] extends T ? K : never }[keyof Isi];

/** How a part of the office text is written. */
export type Part =
  | { readonly jenis: 'prosa'; readonly nama: KeysOf<string> }
  | { readonly jenis: 'baris'; readonly nama: KeysOf<string> }
  | { readonly jenis: 'bulan'; readonly nama: 'bulan' }
  | { readonly jenis: 'butir'; readonly nama: KeysOf<string[]> }
  | { readonly jenis: 'dasarHukum' }
  | { readonly jenis: 'sasaranPembangunan' }
  | { readonly jenis: 'pergeseran' };

export type PartGroup = { readonly bab: 'depan' | 'bab1' | 'bab2' | 'bab3' | 'bab4'; readonly parts: readonly Part[] };

/** The office text in the order in which the Renja prints it. */
export const CONTENT: readonly PartGroup[] = [
  {
    bab: 'depan',
    parts: [
      { jenis: 'prosa', nama: 'kataPengantar' },
      { jenis: 'baris', nama: 'tempat' },
      { jenis: 'bulan', nama: 'bulan' },
      { jenis: 'baris', nama: 'jabatanPenandatangan' },
    ],
  },
  {
    bab: 'bab1',
    parts: [
      { jenis: 'prosa', nama: 'latarBelakang' },
      { jenis: 'baris', nama: 'temaRkp' },
      { jenis: 'butir', nama: 'dasarTema' },
      { jenis: 'butir', nama: 'prioritasNasional' },
      { jenis: 'prosa', nama: 'penutupLatarBelakang' },
      { jenis: 'dasarHukum' },
      { jenis: 'prosa', nama: 'ruangLingkup' },
      { jenis: 'butir', nama: 'fungsi' },
      { jenis: 'prosa', nama: 'maksud' },
      { jenis: 'butir', nama: 'tujuanDokumen' },
    ],
  },
  {
    bab: 'bab2',
    parts: [
      { jenis: 'baris', nama: 'visi' },
      { jenis: 'butir', nama: 'misi' },
      { jenis: 'prosa', nama: 'pengantarSasaran' },
      { jenis: 'prosa', nama: 'pengantarEvaluasi' },
    ],
  },
  {
    bab: 'bab3',
    parts: [
      { jenis: 'prosa', nama: 'kebijakanNasional' },
      { jenis: 'sasaranPembangunan' },
      { jenis: 'prosa', nama: 'tujuanRencana' },
      { jenis: 'pergeseran' },
      { jenis: 'prosa', nama: 'pengantarTarget' },
      { jenis: 'prosa', nama: 'pengantarAnggaran' },
    ],
  },
  { bab: 'bab4', parts: [{ jenis: 'prosa', nama: 'penutup' }] },
];

/** One item a line; empty lines are no items. */
export const itemsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
