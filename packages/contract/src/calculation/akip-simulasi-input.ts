import { AKIP_88_2021, type InputAkipSimulasi, SUB_KOMPONEN_LKE } from '@selaras/core';
import * as z from 'zod';
import { lkeInput } from './akip-input.ts';
import { tahunAturan } from './figure-input.ts';

export const akipSimulasiInput = z.strictObject({
  tahun: tahunAturan,
  lke: lkeInput,
  tetap: z
    .array(z.enum(SUB_KOMPONEN_LKE))
    .max(SUB_KOMPONEN_LKE.length)
    .optional()
    .meta({ description: 'Subkomponen yang nilainya tidak diubah.' }),
  menuju: z
    .enum(AKIP_88_2021.rule.predikat.bands.map(({ kode }) => kode))
    .optional()
    .meta({ description: 'Predikat yang dituju; bila tidak disebut, satu tingkat di atas yang sekarang.' }),
}) satisfies z.ZodType<InputAkipSimulasi>;
