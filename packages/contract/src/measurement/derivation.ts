import { DERIVATION_FORMAT, JENIS_PETA, LAPIS_TARGET } from '@selaras/core';
import * as z from 'zod';
import { manual } from '../plan/manual.ts';
import { figure, periodText, plainDateText, statusRilis, tahun, trace } from '../primitives.ts';
import { komponenEntry } from './measurement.ts';

const id = z.string().min(1).max(100);
const angka = z.string().regex(/^-?\d{1,200}(\.\d{1,200})?$/);
const years = { sejak: z.number().int(), sampai: z.number().int().nullable() };
const anggota = z.object({ diketahui: z.number().int(), seluruhnya: z.number().int() }).nullable();

const dunia = z.object({
  iku: z.array(
    z.object({
      id,
      kode: z.string(),
      renstraId: id,
      unitId: id,
      tahunAwal: z.number().int(),
      tahunAkhir: z.number().int(),
      manuals: z.array(z.object({ id, ...years, isi: manual })),
      targets: z.array(
        z.object({
          id,
          tahun: z.number().int(),
          lapis: z.enum(LAPIS_TARGET),
          revisi: z.number().int(),
          nilai: angka,
          periode: z.array(z.object({ period: periodText, nilai: angka })),
        }),
      ),
      entries: z.array(
        z.object({
          measurementId: id,
          nomor: z.number().int(),
          period: periodText,
          komponen: z.record(z.string(), komponenEntry),
          statusRilis,
        }),
      ),
      anggaran: z.array(z.object({ tahun: z.number().int(), jumlah: angka })),
    }),
  ),
  survei: z.array(z.object({ unitId: id, kode: z.string(), period: periodText, nilai: angka })),
  penempatan: z.array(
    z.object({ unitId: id, kode: z.string(), parentId: id.nullable(), sejak: plainDateText, sampai: plainDateText.nullable() }),
  ),
  peta: z
    .array(
      z.object({
        dariIkuId: id,
        keIkuId: id.nullable(),
        jenis: z.enum(JENIS_PETA),
        alasan: z.string(),
        dari: z.object({ kode: z.string(), unitId: id, tahunAwal: z.number().int(), tahunAkhir: z.number().int() }),
      }),
    )
    .optional(),
});

const oleh = z.object({ oleh: id, pada: z.string() });
const bukti = z.object({ sha256: z.string(), jenis: z.string(), ukuran: z.number().int(), pada: z.string() });

/** The shape of `Derivation` of core. A file is only looked at with it: what is verified are the bytes as they were written. */
export const derivationFile = z.object({
  format: z.literal(DERIVATION_FORMAT),
  engine: z.string(),
  iku: z.object({ id, kode: z.string(), nama: z.string(), satuan: z.string(), label: z.string() }),
  tahun,
  dunia,
  asal: z.array(
    z.object({
      measurementId: id,
      nomor: z.number().int(),
      sumber: z.string(),
      surat: z.string().nullable(),
      dicatat: oleh,
      disetujui: oleh.nullable(),
      bukti: z.array(bukti),
    }),
  ),
  penetapan: z.array(
    z.object({
      manualId: id,
      versi: z.number().int(),
      jenisPerubahan: z.string(),
      alasan: z.string(),
      penetapan: z.looseObject({}).nullable(),
    }),
  ),
  paket: z.array(z.looseObject({ id: z.string(), rule: z.unknown() })),
  perhitungan: z.array(z.looseObject({ id, kind: z.string(), paket: z.string(), input: z.unknown(), output: z.unknown() })).optional(),
  angka: z.array(
    z.object({
      ikuId: id,
      jenis: z.enum(['realisasi', 'capaian', 'capaian_renstra']),
      period: periodText,
      figure,
      anggota,
      trace,
      inputsHash: z.string(),
      manualId: id.nullable(),
      paket: z.string().nullable(),
      engine: z.string(),
    }),
  ),
  segel: z.string(),
});
