import { type InputIkpa, ikpa, KODE_IKPA, type KodeIkpa, setelanSusunan } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';
import { setelanInput } from './setelan-input.ts';

const indikator = angka.optional();

/** One that is left out is not assessed; the deduction of 2024 is then 0. */
export const nilaiIkpaInput = z
  .strictObject({
    revisi_dipa: indikator,
    deviasi_hal3: indikator,
    penyerapan: indikator,
    kontraktual: indikator,
    tagihan: indikator,
    up_tup: indikator,
    capaian_output: indikator,
    dispensasi_spm: indikator,
  } satisfies Record<KodeIkpa, typeof indikator>)
  .meta({
    description:
      'Nilai 0–120 setiap indikator; yang tidak disebut tidak dinilai. Dispensasi SPM: pengurang 0–1 (2024) atau nilai 0–100 (2022).',
  });

export const ikpaInput = z.strictObject({
  tahun: tahunAturan,
  nilai: nilaiIkpaInput,
  terapkan: z
    .array(z.enum(KODE_IKPA))
    .max(KODE_IKPA.length)
    .optional()
    .meta({ description: 'Hanya indikator ini yang dinilai. Pengurang tetap dikurangkan.' }),
  setelan: setelanInput(ikpa.packs.map((pack) => ({ ...pack, setelan: setelanSusunan(pack) }))),
}) satisfies z.ZodType<InputIkpa>;
