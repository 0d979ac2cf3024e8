import * as z from 'zod';

/** How a calculation is asked for over HTTP, beside its input. */
export const calculationQuery = z.strictObject({
  /** A rule pack that is meant whatever is in force: `ikpa:2022`. */
  pack: z.string().max(100).optional(),
  /** `1`: with the steps. */
  explain: z.enum(['0', '1']).optional(),
  lang: z.enum(['id', 'en']).default('id'),
});

/** Figures are text: exact where they have an end, else 20 decimals half up. Every result names its pack. */
export const calculationAnswer = z.looseObject({ pack: z.string() });
