import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site must not act with our cookie. Browsers say where a request comes from and cannot be talked
 * out of it; programs (curl, scripts) say nothing and carry no cookie that somebody else could borrow.
 */
export function requireSameOrigin(http: FastifyInstance, publicUrl: URL | null): void {
  http.addHook('onRequest', async (request, reply) => {
    if (!HARMLESS.has(request.method) && !isSameOrigin(request, publicUrl)) await sendProblem(reply, { code: 'request.foreign_origin' });
  });
}

function isSameOrigin(request: FastifyRequest, publicUrl: URL | null): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site === 'same-origin';
  if (origin === undefined) return true;
  // Browsers leave Sec-Fetch-Site out on plain http other than localhost; Origin they always send.
  return origin === publicUrl?.origin || hostOf(origin) === request.host;
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
