import type { InputSampel } from '@selaras/core';
import * as z from 'zod';
import { angka, tahunAturan } from './figure-input.ts';

export const sampelInput = z.strictObject({ tahun: tahunAturan, populasi: angka }) satisfies z.ZodType<InputSampel>;
