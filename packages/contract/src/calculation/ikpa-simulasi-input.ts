import { type InputIkpaSimulasi, ikpaSimulasi, JENIS_BELANJA, KODE_IKPA, setelanSusunan } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';
import { nilaiIkpaInput } from './ikpa-input.ts';
import { setelanInput } from './setelan-input.ts';

const bulan = z.int().min(1).max(12);
const triwulan = z.int().min(1).max(4);

export const ikpaSimulasiInput = z.strictObject({
  tahun: tahunAturan,
  target: angka.meta({ description: 'Nilai IKPA yang hendak dijaga, misalnya 97.' }),
  cari: z.enum(KODE_IKPA).meta({ description: 'Indikator yang dicari nilainya.' }),
  nilai: nilaiIkpaInput,
  deviasi_hal3: z
    .strictObject({
      bulanan: z.array(z.strictObject({ bulan, deviasi: angka })).max(12),
      sampaiDengan: bulan.optional(),
    })
    .optional()
    .meta({ description: 'Deviasi (persen) bulan yang sudah lewat atau ditetapkan; bulan lain masih bebas.' }),
  penyerapan: z
    .strictObject({
      triwulanan: z.array(z.strictObject({ triwulan, nilai: angka })).max(4),
      sampaiDengan: triwulan.optional(),
      pagu: z
        .array(z.strictObject({ jenis: z.enum(JENIS_BELANJA), pagu: angka }))
        .max(JENIS_BELANJA.length)
        .optional(),
    })
    .optional()
    .meta({ description: 'Nilai penyerapan triwulan yang sudah lewat atau ditetapkan; triwulan lain masih bebas.' }),
  setelan: setelanInput(ikpaSimulasi.packs.map((pack) => ({ ...pack, setelan: setelanSusunan(pack) }))),
}) satisfies z.ZodType<InputIkpaSimulasi>;
