import * as z from 'zod';
import { kode, text } from '../primitives.ts';

const decimalOrNull = z
  .string()
  .regex(/^-?\d{1,24}([.,]\d{1,24})?$/)
  .nullable();

export const komponen = z.object({
  kode: z.string().regex(/^[a-z][a-z0-9_]{0,30}$/),
  nama: text,
  jenis: z.enum(['cacah', 'nilai', 'persen', 'daftar']),
  satuan: text,
  peran: z.enum(['rumus', 'rincian']),
  wajib: z.boolean(),
  minimum: decimalOrNull,
  maksimum: decimalOrNull,
  kategori: z.array(z.object({ kode, nama: text })).max(30),
});
export const caraHitung = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('rumus'), rumus: z.string().min(1).max(2000) }),
  z.object({ jenis: z.literal('paket'), paket: text }),
  z.object({ jenis: z.literal('hasil'), komponen: text }),
]);
export const tabelBukti = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('komposisi'), kode, judul: text, komponen: z.array(text), kolom: text }),
  z.object({
    jenis: z.literal('antar_periode'),
    kode,
    judul: text,
    komponen: z.array(text),
    periode: z.enum(['semester', 'tahun']),
    jumlah: z.boolean(),
  }),
  z.object({
    jenis: z.literal('daftar'),
    kode,
    judul: text,
    komponen: text,
    kolomNama: text,
    kolomKeterangan: text.nullable(),
    kolomKategori: text.nullable(),
  }),
  z.object({ jenis: z.literal('paket'), kode, judul: text, paket: text }),
]);

/** Mirrors `ManualIku` of core; a test holds the two against each other. */
export const manual = z.object({
  definisi: z.string().trim().min(10).max(4000),
  komponen: z.array(komponen).min(1).max(100),
  cara: caraHitung,
  pemeriksaan: z.array(z.object({ nama: text, cara: caraHitung, terhadap: text })).max(20),
  tabel: z.array(tabelBukti).max(20),
  polarisasi: z.enum(['maximize', 'minimize']),
  rumusCapaian: z.enum(['R/T', '2-R/T', 'T/R']),
  konsolidasiPeriode: z.enum(['jumlah', 'rata_rata', 'nilai_posisi_akhir']),
  periodePelaporan: z.enum(['tahun', 'semester', 'triwulan', 'bulan']),
  pembulatan: z.number().int().min(0).max(4).nullable().default(null),
  desimal: z.number().int().min(0).max(4),
  sumberData: text,
  buktiWajib: z.boolean(),
  batasHari: z.number().int().min(0).max(366),
});
