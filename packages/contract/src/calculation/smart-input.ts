import type { InputSmart } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

const MAX_RO = 10_000;
const MAX_COP = 200;

export const smartInput = z.strictObject({
  tahun: tahunAturan,
  ro: z
    .array(z.strictObject({ pagu: angka, capaian: angka, realisasi: angka }))
    .max(MAX_RO)
    .optional()
    .meta({ description: 'Pagu dan realisasi dalam rupiah, capaian dalam persen (122, bukan 1,22), untuk efisiensi satker.' }),
  cop: z
    .array(z.array(z.array(angka).max(MAX_COP)).max(MAX_COP))
    .max(MAX_COP)
    .optional()
    .meta({ description: 'Capaian dalam persen, menurut program, output, lalu indikator, untuk capaian unit eselon I.' }),
}) satisfies z.ZodType<InputSmart>;
