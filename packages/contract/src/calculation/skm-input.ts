import { BOBOT_TEPAT, type InputSkm, skm } from '@selaras/core';
import * as z from 'zod';
import { angka, MAX_ITEMS, tahunAturan } from './figure-input.ts';

/** More than any questionnaire asks. */
const MAX_UNSUR = 100;
const perUnsur = z.array(angka).max(MAX_UNSUR);
const names = [BOBOT_TEPAT, ...new Set(skm.packs.flatMap(({ rule }) => rule.bobot.bernama))];

/** Core reads the name of a weight: which ones there are is its pack's to say. */
const bobot = z.union([z.string().max(20).meta({ enum: names }), z.number(), perUnsur]);

export const skmInput = z.strictObject({
  tahun: tahunAturan,
  nrr: perUnsur.optional(),
  jawaban: z.array(perUnsur).max(MAX_ITEMS).optional(),
  bobot: bobot.optional(),
}) satisfies z.ZodType<InputSkm>;
