import type { InputSpbe } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

export const spbeInput = z.strictObject({ tahun: tahunAturan, indeks: angka }) satisfies z.ZodType<InputSpbe>;
