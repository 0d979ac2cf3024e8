import { HUKUMAN_DISIPLIN, type InputIpAsn, JENIS_JABATAN, KUALIFIKASI, PREDIKAT_KINERJA } from '@selaras/core';
import * as z from 'zod';
import { angka, MAX_ITEMS, tahunAturan } from './figure-input.ts';

const sudah = z.boolean().nullable().optional();

/**
 * A person is scored by what is here and by nothing else: a name or an NIP is refused as an unknown field. All but the reason
 * may be left out of somebody who is left out; core tells what is missing of the others.
 */
const pegawai = z.strictObject({
  kualifikasi: z.enum(KUALIFIKASI).nullable().optional(),
  jabatan: z.enum(JENIS_JABATAN).nullable().optional(),
  diklatJabatan: sudah,
  diklat20Jp: sudah,
  seminar: sudah,
  kinerja: z
    .union([z.string(), z.number()])
    .nullable()
    .optional()
    .meta({ description: `${PREDIKAT_KINERJA.join(' | ')}, atau nilai SKP 0 sampai 100.` }),
  disiplin: z.enum(HUKUMAN_DISIPLIN).nullable().optional(),
  dikecualikan: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Alasan pegawai ini tidak dinilai; isian lain lalu boleh dikosongkan.' }),
});

export const ipAsnInput = z.strictObject({
  tahun: tahunAturan,
  dimensi: z.strictObject({ kualifikasi: angka, kompetensi: angka, kinerja: angka, disiplin: angka }).optional(),
  pegawai: z.array(pegawai).max(MAX_ITEMS).optional(),
}) satisfies z.ZodType<InputIpAsn>;
