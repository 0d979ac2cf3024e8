import type { Auth } from './auth.ts';

export type AuthQuestion = {
  readonly path: '/sign-in/email' | '/sign-out';
  readonly body: object;
  /** The client, as Fastify knows it: what a client says about its own address is never passed on. */
  readonly address: string;
  readonly cookie: string | null;
};

/**
 * One request to the sign-in library, made by us from values that were parsed. Its other doors (sign-up, change of
 * address, listing of sessions …) are not mounted, so there is nothing to switch off. The origin is ours because the
 * request's own was checked before anything else ran.
 */
export function askAuth(auth: Auth, { path, body, address, cookie }: AuthQuestion): Promise<Response> {
  const base = auth.options.baseURL;
  const headers = new Headers({ 'content-type': 'application/json', origin: new URL(base).origin, 'x-selaras-ip': address });
  if (cookie !== null) headers.set('cookie', cookie);
  return auth.handler(new Request(new URL(`/api/auth${path}`, base), { method: 'POST', headers, body: JSON.stringify(body) }));
}
