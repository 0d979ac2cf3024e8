import type { APIRequestContext } from '@playwright/test';
import type { Endpoints } from '@selaras/contract';

type Shape<S> = S extends { readonly _zod: { readonly output: infer O } } ? O : never;
type Part<E, Name extends string> = E extends { readonly [key in Name]: infer S } ? { readonly [key in Name]: Shape<S> } : unknown;

export type EndpointKey = keyof Endpoints;
export type RequestOf<K extends EndpointKey> = Part<Endpoints[K], 'params'> & Part<Endpoints[K], 'query'> & Part<Endpoints[K], 'body'>;
export type ResponseOf<K extends EndpointKey> = Shape<Endpoints[K]['response']>;

type Loose = { readonly params?: Record<string, string>; readonly query?: Record<string, string | number>; readonly body?: unknown };

/** Calls the API as a program would: to prepare what a story is not about, and to look behind the screen. */
export async function call<K extends EndpointKey>(request: APIRequestContext, key: K, parts: RequestOf<K>): Promise<ResponseOf<K>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every request has these parts; only the compiler cannot see through the map
  const { params = {}, query, body } = parts as Loose;
  const [method = '', path = ''] = key.split(' ');
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const response = await request.fetch(url, {
    method,
    ...(query === undefined ? {} : { params: query }),
    ...(body === undefined ? {} : { data: body }),
  });
  if (!response.ok()) throw new Error(`${key}: ${response.status()} ${await response.text()}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server answers by the same endpoint map
  return (await response.json()) as ResponseOf<K>;
}
