import type { Endpoints } from '@selaras/contract';
import { type RequestParts, requestLine } from './api-path.ts';

type Shape<S> = S extends { readonly _zod: { readonly output: infer O } } ? O : never;
type Part<E, Name extends string> = E extends { readonly [key in Name]: infer S } ? { readonly [key in Name]: Shape<S> } : unknown;

export type EndpointKey = keyof Endpoints;
export type GetKey = Extract<EndpointKey, `GET ${string}`>;
export type WriteKey = Exclude<EndpointKey, GetKey>;
export type RequestOf<K extends EndpointKey> = Part<Endpoints[K], 'params'> & Part<Endpoints[K], 'query'> & Part<Endpoints[K], 'body'>;
export type ResponseOf<K extends EndpointKey> = Shape<Endpoints[K]['response']>;

/** An answer that says no: a permanent code, its parameters, and the HTTP status. The sentence is chosen by `problemSentence`. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: Readonly<Record<string, unknown>>;

  constructor({ code, status, params = {} }: { code: string; status: number; params?: Readonly<Record<string, unknown>> }) {
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.params = params;
  }
}

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);

type Loose = RequestParts & { readonly body?: unknown };

/** Calls one operation of the HTTP API. The key is the operation; everything else is typed by it. */
export async function call<K extends EndpointKey>(key: K, request: RequestOf<K>, signal?: AbortSignal): Promise<ResponseOf<K>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every request has these parts; only the compiler cannot see through the map
  const { body, ...parts } = request as Loose;
  const { method, url } = requestLine(key, parts);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server answers by the same endpoint map
  return (await send({ method, url, body, signal })) as ResponseOf<K>;
}

export type Sending = { readonly method: string; readonly url: string; readonly body?: unknown; readonly signal?: AbortSignal | undefined };

/** Sends JSON and reads JSON. Everything that is not a success becomes an `ApiProblem`. */
export async function send({ method, url, body, signal }: Sending): Promise<unknown> {
  const response = await reach(url, {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const answer = parse(await response.text());
  if (response.ok) return answer;
  throw problemOf({ status: response.status, answer, retryAfter: response.headers.get('retry-after') });
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin' });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem({ code: 'network', status: 0 });
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

type Answer = { readonly status: number; readonly answer: unknown; readonly retryAfter?: string | null };

/** Reads RFC 9457 problem+json; an answer without a code is named by its status. */
export function problemOf({ status, answer, retryAfter }: Answer): ApiProblem {
  const { code, params, ...rest }: Readonly<Record<string, unknown>> = typeof answer === 'object' && answer !== null ? { ...answer } : {};
  const told = { ...rest, ...(typeof params === 'object' ? params : {}) };
  const detail = retryAfter ? { ...told, retryAfter: Number(retryAfter) } : told;
  return new ApiProblem({ code: typeof code === 'string' ? code : codeOfStatus(status), status, params: detail });
}

function codeOfStatus(status: number): string {
  if (status === 401) return 'access.signed_out';
  if (status === 404) return 'not_found';
  if (status === 429) return 'too_many';
  return status >= 500 || status === 0 ? 'internal' : `http.${status}`;
}
