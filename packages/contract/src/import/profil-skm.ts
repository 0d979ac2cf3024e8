import type { ProfilSkm } from '@selaras/core';
import * as z from 'zod';

/** How the files of one form are read, as it is kept and handed over: `selaras import skm FILE --usulan` proposes one. */
export const profilSkm = z.strictObject({
  pertanyaan: z
    .array(
      z.strictObject({
        judul: z.string().min(1).max(1000),
        unsur: z.string().regex(/^U[1-9]\d?$/),
        skala: z.enum(['1-4', '1-5', 'ya-tidak', 'kata']),
        konversi: z.record(z.string().max(200), z.number()).nullable(),
      }),
    )
    .max(50),
  layanan: z.string().max(1000).nullable(),
  namaLayanan: z.string().max(200).nullable(),
  waktu: z.string().max(1000).nullable(),
  periode: z
    .string()
    .regex(/^\d{4}(?:-(?:S[12]|TW[1-4]|M(?:0[1-9]|1[0-2])))?$/)
    .nullable(),
  jenisPeriode: z.enum(['tahun', 'semester', 'triwulan', 'bulan']),
  urutanTanggal: z.enum(['dd/mm', 'mm/dd']).nullable(),
}) satisfies z.ZodType<ProfilSkm>;
