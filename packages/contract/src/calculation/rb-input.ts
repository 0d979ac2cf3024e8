import { type InputRb, RB_9_2023 } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

const { kategori, bersyarat } = RB_9_2023.rule;

export const rbInput = z.strictObject({
  tahun: tahunAturan,
  nilai: angka,
  kategori: z
    .enum([...kategori.bands.map(({ kode }) => kode), bersyarat.kode])
    .optional()
    .meta({ description: 'Kategori yang ditetapkan evaluator; perlu untuk A-, yang tidak dapat diturunkan dari nilai.' }),
}) satisfies z.ZodType<InputRb>;
