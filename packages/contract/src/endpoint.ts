import type * as z from 'zod';

/** One operation of the HTTP API: the server registers it, OpenAPI describes it, the typed client calls it. Written once. */
export type Endpoint = {
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
};
