import type { InputNko, InputNpss } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

const MAX_IKU = 5000;
const label = z.string().min(1).max(200);

const anggota = {
  perspektif: label,
  sasaran: label,
  capaian: angka.optional().meta({ description: 'Persen. Tidak disebut: tidak dinilai. null: belum ada.' }),
} as const;

export const npssInput = z.strictObject({
  tahun: tahunAturan,
  iku: z.array(z.strictObject(anggota)).max(MAX_IKU),
}) satisfies z.ZodType<InputNpss>;

/** `validitas` and `kendali` weigh IKU since KMK 127/2026: needed where a sasaran has several of them, and not read before. */
export const nkoInput = z.strictObject({
  tahun: tahunAturan,
  iku: z
    .array(
      z.strictObject({
        ...anggota,
        validitas: z.enum(['exact', 'proxy', 'activity']).optional(),
        kendali: z.enum(['low', 'moderate', 'high']).optional(),
      }),
    )
    .max(MAX_IKU)
    .meta({
      description: 'Perspektif stakeholder, customer, internal_process, learning_growth; atau tepat empat nama lain menurut urutan itu.',
    }),
}) satisfies z.ZodType<InputNko>;
