import { type Endpoint, type Endpoints, endpoints, problem } from '@selaras/contract';
import type { DomainError, Result } from '@selaras/core';
import type { FastifyReply, FastifyRequest, FastifySchema, HTTPMethods } from 'fastify';
import type * as z from 'zod';
import { auditDenied } from '../audit/audit-denied.ts';
import type { Context } from '../context.ts';
import { type Problem, respond, sendProblem } from './problem.ts';
import type { App, Services } from './services.ts';
import { openContext } from './session.ts';

export type { App } from './services.ts';

type Key = keyof Endpoints & string;
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

export type Call<K extends Key> = Parsed<K> & { readonly context: Context };
export type PublicCall<K extends Key> = Parsed<K> & {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** One operation of the contract for people who are signed in. Routes translate: wire to use-case, result to wire. */
export function route<K extends Key>(app: App, key: K, handle: (call: Call<K>) => Promise<Result<Answer<K>, DomainError>>): void {
  register(app, key, async (request, reply) =>
    respond(reply, await signedIn(app.services, request, (context) => handle({ ...parsed<K>(request), context }))),
  );
}

/** One operation that needs no session: health, first run, signing in. */
export function publicRoute<K extends Key>(app: App, key: K, handle: (call: PublicCall<K>) => Promise<Result<Answer<K>, Problem>>): void {
  register(app, key, async (request, reply) =>
    respond(reply, await handle({ ...parsed<K>(request), services: app.services, request, reply })),
  );
}

export type RawRoute<P extends z.ZodType> = {
  readonly method: HTTPMethods;
  readonly url: string;
  readonly summary: string;
  readonly params: P;
  readonly consumes?: readonly string[];
  readonly produces?: readonly string[];
};
export type RawCall<P extends z.ZodType> = {
  readonly context: Context;
  readonly params: z.output<P>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** Bytes in or out (uploads, documents): the same session, audit and problems; the handler sets its headers on `reply`. */
export function rawRoute<P extends z.ZodType>(
  app: App,
  { method, url, summary, params, ...media }: RawRoute<P>,
  handle: (call: RawCall<P>) => Promise<Result<unknown, DomainError>>,
): void {
  app.http.route({
    method,
    url,
    schema: { summary, params, ...media } as FastifySchema, // summary, consumes and produces are read by @fastify/swagger
    async handler(request, reply) {
      const call = (context: Context) => handle({ context, params: request.params as z.output<P>, request, reply }); // parsed by the schema
      return respond(reply, await signedIn(app.services, request, call));
    },
  });
}

async function signedIn<T>(
  services: Services,
  request: FastifyRequest,
  work: (context: Context) => Promise<Result<T, DomainError>>,
): Promise<Result<T, DomainError>> {
  const context = await openContext(services, request.headers);
  if (!context.ok) return context;
  const result = await work(context.value);
  if (!result.ok)
    await auditDenied(context.value, { endpoint: `${request.method} ${request.routeOptions.url}`, params: request.params }, result.error);
  return result;
}

function register(app: App, key: Key, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): void {
  const [method = '', url = ''] = key.split(' ');
  const { summary, params, query, body, response }: Endpoint = endpoints[key];
  const schema = {
    summary,
    tags: [url.split('/')[2]],
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: { 200: response, default: { content: { 'application/problem+json': { schema: problem } }, description: 'Refused' } },
  };
  app.http.route({ method: method as HTTPMethods, url, schema: schema as FastifySchema, handler });
}

/** The schemas of the endpoint have run by now; Fastify only cannot say so in its types. */
const parsed = <K extends Key>({ params, query, body }: FastifyRequest): Parsed<K> => ({ params, query, body }) as Parsed<K>;

export { sendProblem };
