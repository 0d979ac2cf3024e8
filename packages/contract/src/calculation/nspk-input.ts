import { type InputNspk, KATEGORI_NSPK } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

type Kode = (typeof KATEGORI_NSPK)[number];

export const nspkInput = z.strictObject({
  tahun: tahunAturan,
  kategori: z
    .strictObject(Object.fromEntries(KATEGORI_NSPK.map((kode) => [kode, angka])) as Record<Kode, typeof angka>)
    .meta({ description: 'Banyaknya instansi pada setiap kategori.' }),
}) satisfies z.ZodType<InputNspk>;
