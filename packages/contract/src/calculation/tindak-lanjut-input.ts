import { type InputTindakLanjut, tindakLanjut } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';
import { setelanInput } from './setelan-input.ts';

export const tindakLanjutInput = z.strictObject({
  tahun: tahunAturan,
  sesuai: angka,
  proses: angka,
  belum: angka,
  tidakDapat: angka,
  setelan: setelanInput(tindakLanjut.packs),
}) satisfies z.ZodType<InputTindakLanjut>;
