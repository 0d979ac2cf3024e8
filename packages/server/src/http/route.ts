import { type Endpoint, type Endpoints, endpoints, problem } from '@selaras/contract';
import type { Result } from '@selaras/core';
import type { FastifyContextConfig, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type * as z from 'zod';
import { auditDenied } from '../audit/audit-denied.ts';
import { type Problem, respond, sendProblem } from './problem.ts';
import type { App, Services } from './services.ts';
import { openContext, type SignedIn } from './session.ts';

export type { App } from './services.ts';

type Key = keyof Endpoints;
type Part<K extends Key, P extends 'params' | 'query' | 'body'> =
  Endpoints[K] extends Record<P, infer S extends z.ZodType> ? z.output<S> : undefined;

/** What a response may be built from: core hands out readonly values, the wire does not care. */
type Wire<T> = T extends readonly (infer E)[] ? readonly Wire<E>[] : T extends object ? { readonly [F in keyof T]: Wire<T[F]> } : T;

export type Parsed<K extends Key> = {
  readonly params: Part<K, 'params'>;
  readonly query: Part<K, 'query'>;
  readonly body: Part<K, 'body'>;
};
export type Answer<K extends Key> = Wire<z.output<Endpoints[K]['response']>>;

export type Call<K extends Key> = Parsed<K> & SignedIn;
export type PublicCall<K extends Key> = Parsed<K> & {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** One operation of the contract for people who are signed in. Routes translate: wire to use-case, result to wire. */
export function route<K extends Key>(app: App, key: K, handle: (call: Call<K>) => Promise<Result<Answer<K>, Problem>>): void {
  register(app, key, {
    onRequest: requireSession(app.services),
    handler: async (request, reply) => respond(reply, await audited(request, (who) => handle({ ...parsed<K>(request), ...who }))),
  });
}

export type PublicLimit = {
  /** Requests of one address in a minute, where guessing must be slow. */
  readonly perMinute?: number;
};

/** One operation that needs no session: health, first run, signing in. */
export function publicRoute<K extends Key>(
  app: App,
  key: K,
  handle: (call: PublicCall<K>) => Promise<Result<Answer<K>, Problem>>,
  { perMinute }: PublicLimit = {},
): void {
  register(app, key, {
    ...(perMinute !== undefined && { config: { rateLimit: { max: perMinute, timeWindow: 60_000 } } }),
    handler: async (request, reply) => respond(reply, await handle({ ...parsed<K>(request), services: app.services, request, reply })),
  });
}

export type RawRoute<P extends z.ZodType> = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly summary: string;
  readonly params: P;
  readonly consumes?: readonly string[];
  readonly produces?: readonly string[];
};
export type RawCall<P extends z.ZodType> = SignedIn & {
  readonly params: z.output<P>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** Bytes in or out (uploads, documents): the same session, audit and problems; the handler sets its headers on `reply`. */
export function rawRoute<P extends z.ZodType>(
  app: App,
  { method, url, params, ...description }: RawRoute<P>,
  handle: (call: RawCall<P>) => Promise<Result<unknown, Problem>>,
): void {
  const schema: FastifySchema = { params, ...description, tags: tagsOf(url) };
  app.http.route({
    method,
    url,
    schema,
    onRequest: requireSession(app.services),
    async handler(request, reply) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Fastify has parsed them with `params` by now, and only cannot say so
      const parsedParams = request.params as z.output<P>;
      const work = (who: SignedIn) => handle({ ...who, params: parsedParams, request, reply });
      return respond(reply, await audited(request, work));
    },
  });
}

const sessions = new WeakMap<FastifyRequest, SignedIn>();

/** Before the body is read: a stranger is told nothing but that they are one, and cannot make us parse anything. */
function requireSession(services: Services): Handler {
  return async (request, reply) => {
    const who = await openContext(services, request.headers);
    if (!who.ok) return sendProblem(reply, who.error);
    sessions.set(request, who.value);
    return undefined;
  };
}

async function audited<T>(request: FastifyRequest, work: (who: SignedIn) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  const who = sessions.get(request);
  if (!who) throw new Error('a route that needs a session was registered without asking for one');
  const result = await work(who);
  if (!result.ok) {
    const attempt = { endpoint: `${request.method} ${request.routeOptions.url}`, params: request.params };
    await auditDenied(who.context, attempt, result.error);
  }
  return result;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
type Handlers = { readonly onRequest?: Handler; readonly handler: Handler; readonly config?: FastifyContextConfig };

function register(app: App, key: Key, handlers: Handlers): void {
  const [method = '', url = ''] = key.split(' ');
  const { summary, params, query, body, response }: Endpoint = endpoints[key];
  const schema: FastifySchema = {
    summary,
    tags: tagsOf(url),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: { 200: response, default: { content: { 'application/problem+json': { schema: problem } }, description: 'Refused' } },
  };
  app.http.route({ method, url, schema, ...handlers });
}

/** The room in the path: `/api/units/:id/move` → `units`. */
const tagsOf = (url: string): readonly string[] => url.split('/').slice(2, 3);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schemas of the endpoint have run by now; Fastify only cannot say so in its types
const parsed = <K extends Key>({ params, query, body }: FastifyRequest): Parsed<K> => ({ params, query, body }) as Parsed<K>;
