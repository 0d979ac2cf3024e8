import type { InputNka } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

export const nkaInput = z.strictObject({
  tahun: tahunAturan,
  perencanaan: angka.optional().meta({ description: 'Nilai perencanaan yang sudah jadi, 0–100. Isi ini, atau efektivitas dan efisiensi.' }),
  efektivitas: angka.optional().meta({ description: 'Nilai efektivitas (capaian RO), 0–100.' }),
  efisiensi: angka.optional().meta({ description: 'Nilai efisiensi yang sudah jadi, 0–100.' }),
  sbk: z
    .strictObject({ penggunaan: angka, efisiensi: angka })
    .optional()
    .meta({ description: 'Rumus SBK belum diketahui, sehingga ditolak dengan rule.not_known; masukkan nilai efisiensi yang sudah jadi.' }),
  pelaksanaan: angka.meta({ description: 'Nilai IKPA, 0–100.' }),
}) satisfies z.ZodType<InputNka>;
