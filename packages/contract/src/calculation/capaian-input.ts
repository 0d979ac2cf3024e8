import { type InputCapaian, POLARISASI } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

const MAX_TITIK = 20;

export const capaianInput = z.strictObject({
  tahun: tahunAturan,
  target: angka,
  realisasi: angka,
  polarisasi: z.enum(POLARISASI),
  rumus: z
    .enum(['R/T', '2-R/T', 'T/R'])
    .optional()
    .meta({ description: 'Bila tidak disebut: R/T untuk maximize, 2-R/T untuk minimize. stabilize mempunyai rumusnya sendiri.' }),
  skala: z
    .array(z.array(angka).max(MAX_TITIK))
    .max(MAX_TITIK)
    .optional()
    .meta({ description: 'Untuk stabilize: titik [kedekatan, indeks] dalam persen, menaik, misalnya [[0,0],[90,100],[100,120]].' }),
  terburuk: angka.optional().meta({ description: 'Untuk minimize dengan target 0: nilai terburuk yang mungkin.' }),
  konversi120: z.boolean().optional().meta({ description: 'Target adalah nilai tertinggi yang mungkin: bila tercapai dihitung 120.' }),
  batas: z
    .strictObject({ min: angka.optional(), maks: angka.optional() })
    .optional()
    .meta({ description: 'Pengganti batas paket, dalam persen; null berarti tanpa batas.' }),
}) satisfies z.ZodType<InputCapaian>;
