import * as z from 'zod';

/** Refusals that come before any use-case: they speak about the request or the session, not about SAKIP. */
export type HttpProblem =
  | { readonly code: 'request.unknown_path' }
  | { readonly code: 'request.too_large' }
  | { readonly code: 'request.unsupported_type' }
  | { readonly code: 'request.foreign_origin' }
  | { readonly code: 'request.too_many'; readonly retryAfterSeconds: number }
  | { readonly code: 'session.credentials_wrong' }
  | { readonly code: 'session.locked'; readonly retryAfterSeconds: number }
  | { readonly code: 'server.unavailable' }
  | { readonly code: 'server.unexpected'; readonly requestId: string };

export type HttpProblemCode = HttpProblem['code'];

/** RFC 9457: what every refused request is answered with; the parameters of the code stand beside it. */
export const problem = z.looseObject({ type: z.string(), status: z.number().int(), code: z.string() });
