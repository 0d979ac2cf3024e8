import * as z from 'zod';
import { id, noContent, periodText, trace } from '../primitives.ts';

const kind = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/);

/** `input` is what `POST /api/calculate/{kind}` reads; the server computes it again and keeps its own result. */
export const keepCalculationBody = z.object({
  unitId: id,
  kind,
  period: periodText.nullable(),
  judul: z.string().trim().min(1).max(200),
  paket: z.string().max(100).nullable(),
  input: z.unknown(),
});

export const keptCalculation = z.object({
  id,
  unitId: id,
  unitNama: z.string(),
  kind: z.string(),
  paket: z.string(),
  period: periodText.nullable(),
  judul: z.string(),
  /** As papers print it; `null` where this kind has no single figure. */
  tercetak: z.string().nullable(),
  olehNama: z.string(),
  pada: z.string(),
  /** Why it should not be used any more. */
  ditarik: z.object({ alasan: z.string(), olehNama: z.string(), pada: z.string() }).nullable(),
  abilities: z.array(z.enum(['withdraw'])),
});
export type KeptCalculationWire = z.infer<typeof keptCalculation>;

export const keptCalculationDetail = keptCalculation.extend({
  input: z.unknown(),
  inputHash: z.string(),
  output: z.looseObject({}),
  trace,
  engine: z.string(),
  /** Figures that an indicator can take, by their place. */
  angka: z.array(z.object({ bagian: z.string(), nilai: z.string() })),
  /** Where they were taken. */
  dipakai: z.array(z.object({ ikuId: id, kode: z.string(), nama: z.string(), period: periodText, komponen: z.string() })),
});

const params = z.object({ id });

export const calculationEndpoints = {
  'POST /api/calculations': {
    summary: 'Keep a calculation with its input, so that an indicator can take its result',
    body: keepCalculationBody,
    response: z.object({ id }),
  },
  'GET /api/calculations': {
    summary: 'Kept calculations, the newest first',
    query: z.object({ unitId: id.optional(), kind: kind.optional(), period: periodText.optional() }),
    response: z.object({ calculations: z.array(keptCalculation), masihAda: z.boolean() }),
  },
  'GET /api/calculations/:id': { summary: 'One kept calculation with all that it was made of', params, response: keptCalculationDetail },
  'POST /api/calculations/:id/withdraw': {
    summary: 'Say why a calculation should not be used any more',
    params,
    body: z.object({ alasan: z.string().trim().min(1).max(1000) }),
    response: noContent,
  },
} as const;
