import type { InputSerapan } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

export const serapanInput = z.strictObject({ tahun: tahunAturan, pagu: angka, realisasi: angka }) satisfies z.ZodType<InputSerapan>;
