import { CAPAIAN_BAWAAN, JENIS_KOMPONEN, KOMPONEN_BAWAAN, KONSOLIDASI_LOKASI, KONSOLIDASI_PERIODE, MANUAL_BAWAAN } from '@selaras/core';
import * as z from 'zod';
import { kode, plainDateText, text } from '../primitives.ts';

const decimal = z.string().regex(/^-?\d{1,24}([.,]\d{1,24})?$/);
const decimalOrNull = decimal.nullable();
const optionalText = z.string().trim().max(4000).nullable();
const periodKind = z.enum(['tahun', 'semester', 'triwulan', 'bulan']);
const komponenKode = z.string().regex(/^[a-z][a-z0-9_]{0,30}$/);

export const pilihan = z.object({ kode, nama: text });
const anggotaDaftar = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('bebas') }),
  z.object({ jenis: z.literal('instansi') }),
  z.object({ jenis: z.literal('tetap'), nama: z.array(text).min(1).max(200) }),
]);

export const komponen = z.object({
  kode: komponenKode,
  nama: text,
  jenis: z.enum(JENIS_KOMPONEN),
  satuan: text,
  peran: z.enum(['rumus', 'rincian']),
  wajib: z.boolean(),
  minimum: decimalOrNull,
  maksimum: decimalOrNull,
  kategori: z.array(pilihan).max(30),
  anggota: anggotaDaftar.default(KOMPONEN_BAWAAN.anggota),
  atribut: z
    .array(z.object({ kode: komponenKode, nama: text, pilihan: z.array(pilihan).min(1).max(30) }))
    .max(8)
    .default([]),
  sumber: optionalText.default(null),
  penyedia: optionalText.default(null),
  frekuensi: periodKind.nullable().default(null),
  buktiWajib: z.boolean().default(false),
});
export const caraHitung = z.discriminatedUnion('jenis', [
  // The language has its own limit, and says at which place it is passed; this one only keeps a request small.
  z.object({ jenis: z.literal('rumus'), rumus: z.string().min(1).max(20_000) }),
  z.object({ jenis: z.literal('paket'), paket: text }),
  z.object({ jenis: z.literal('hasil'), komponen: text }),
]);
export const pembagiNol = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('tolak') }),
  z.object({ jenis: z.literal('tidak_dinilai') }),
  z.object({ jenis: z.literal('nilai'), nilai: decimal }),
]);
const targetNol = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('tidak_dapat_dihitung') }),
  z.object({ jenis: z.literal('terburuk'), nilai: decimal }),
  z.object({ jenis: z.literal('nol_tercapai') }),
]);
const batasCapaian = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('paket') }),
  z.object({ jenis: z.literal('tanpa') }),
  z.object({ jenis: z.literal('nilai'), nilai: decimal }),
]);
const caraCapaian = z.object({
  paket: text,
  batasAtas: batasCapaian,
  batasBawah: batasCapaian,
  targetNol,
  konversi120: z.boolean(),
  skalaStabilize: z
    .array(z.object({ kedekatan: decimal, indeks: decimal }))
    .min(2)
    .max(20)
    .nullable(),
});
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

/** Mirrors `ManualIku` of core: the server takes one for the other. What may be left out starts as `MANUAL_BAWAAN` says. */
export const manual = z.object({
  definisi: z.string().trim().min(10).max(4000),
  tujuan: z.string().trim().max(4000).default(MANUAL_BAWAAN.tujuan),
  deskripsiSasaran: optionalText.default(null),
  lokalAngka: z.enum(['id', 'en']).default(MANUAL_BAWAAN.lokalAngka),
  /** Empty only for an indicator that is made of others. */
  komponen: z.array(komponen).max(100),
  cara: caraHitung,
  pembagiNol: pembagiNol.nullable().default(null),
  pemeriksaan: z.array(z.object({ nama: text, cara: caraHitung, terhadap: text })).max(20),
  tabel: z.array(tabelBukti).max(20),
  polarisasi: z.enum(['maximize', 'minimize', 'stabilize']),
  rumusCapaian: z.enum(['R/T', '2-R/T', 'T/R', 'stabilize']),
  capaian: caraCapaian.default(() => caraCapaian.parse(CAPAIAN_BAWAAN)),
  konsolidasiPeriode: z.enum(KONSOLIDASI_PERIODE),
  konsolidasiLokasi: z.enum(KONSOLIDASI_LOKASI).default('tidak'),
  periodePelaporan: periodKind,
  pembulatan: z.number().int().min(0).max(4).nullable().default(null),
  desimal: z.number().int().min(0).max(4),
  jenisAspek: z.enum(['kuantitas', 'kualitas', 'waktu', 'biaya']).default(MANUAL_BAWAAN.jenisAspek),
  nilaiTertinggi: decimalOrNull.default(null),
  tingkatValiditas: z.enum(['exact', 'proxy', 'activity']).nullable().default(null),
  tingkatKendali: z.enum(['low', 'moderate', 'high']).nullable().default(null),
  cascading: z
    .object({
      jenis: z.enum(['peta', 'non_peta', 'non_cascading']),
      metode: z.enum(['adopsi_langsung', 'lingkup_dipersempit', 'komponen_pembentuk', 'buat_baru']).nullable(),
    })
    .default(MANUAL_BAWAAN.cascading),
  penanggungJawab: optionalText.default(null),
  penyediaData: optionalText.default(null),
  sumberData: text,
  buktiDukung: z.array(text).max(20).default([]),
  buktiWajib: z.boolean(),
  batasHari: z.number().int().min(0).max(366),
  mutuData: z
    .object({
      validasi: z.string().max(4000),
      akurasi: z.string().max(4000),
      keterbatasan: z.string().max(4000),
      kompensasi: z.string().max(4000),
    })
    .nullable()
    .default(null),
  sop: z.object({ nomor: text.nullable(), tanggal: plainDateText.nullable() }).default(MANUAL_BAWAAN.sop),
});
export type ManualWire = z.infer<typeof manual>;
