import type { IncomingHttpHeaders } from 'node:http';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { fromNodeHeaders } from 'better-auth/node';
import type { Context } from '../context.ts';
import { contextOf } from '../session/context-of.ts';
import type { Services } from './services.ts';

export type SignedIn = { readonly context: Context; readonly sessionId: string };

/**
 * The session cookie becomes a context, anew for every request: the session is looked up and the roles are those of
 * today, so what was taken from a person a second ago is already gone.
 */
export async function openContext(services: Services, headers: IncomingHttpHeaders): Promise<Result<SignedIn, DomainError>> {
  const found = await services.auth.api.getSession({ headers: fromNodeHeaders(headers) });
  if (found === null) return err({ code: 'access.signed_out' });
  const context = await contextOf(services, { tenantId: found.user.tenantId, accountId: found.user.id });
  return context.ok ? ok({ context: context.value, sessionId: found.session.id }) : context;
}
