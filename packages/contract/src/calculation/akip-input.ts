import { AKIP_88_2021, type InputAkip, type KodeSubLke, SUB_KOMPONEN_LKE } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

/** One grade of the ladder, or null: not given yet. */
const grade = z.enum(AKIP_88_2021.rule.tangga.map((one) => one.grade)).nullable();

/** All twelve sub-komponen. */
export const lkeInput = z.strictObject(
  Object.fromEntries(SUB_KOMPONEN_LKE.map((kode) => [kode, grade])) as Record<KodeSubLke, typeof grade>,
);

export const akipInput = z.strictObject({
  tahun: tahunAturan,
  komponen: z
    .array(angka)
    .max(20)
    .optional()
    .meta({ description: 'Nilai perencanaan, pengukuran, pelaporan, dan evaluasi, menurut urutan itu. Isi ini atau lke.' }),
  lke: lkeInput.optional(),
}) satisfies z.ZodType<InputAkip>;
