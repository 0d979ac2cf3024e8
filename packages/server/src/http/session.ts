import type { IncomingHttpHeaders } from 'node:http';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findSignedIn } from '@selaras/adapters/session/signed-in.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { fromNodeHeaders } from 'better-auth/node';
import type { Context } from '../context.ts';
import type { Services } from './services.ts';

/**
 * The session cookie becomes a context, anew for every request: roles are those of today, read now, so what was taken
 * from a person a second ago is already gone.
 */
export async function openContext(services: Services, headers: IncomingHttpHeaders): Promise<Result<Context, DomainError>> {
  const session = await services.auth.api.getSession({ headers: fromNodeHeaders(headers) });
  if (session === null) return err({ code: 'access.signed_out' });
  return contextOf(services, { tenantId: session.user.tenantId, accountId: session.user.id });
}

export type ContextParts = Pick<Services, 'db' | 'clock' | 'newId' | 'files'>;

/** The context of one account as of today. HTTP, CLI and the loader of the example all act through it. */
export async function contextOf(
  { db, clock, newId, files }: ContextParts,
  { tenantId, accountId }: { readonly tenantId: string; readonly accountId: string },
): Promise<Result<Context, DomainError>> {
  const found = await inTenant(db, tenantId, (tx) => findSignedIn(tx, accountId, clock.today));
  if (found === null) return err({ code: 'access.signed_out' });
  return ok({ db, clock, newId, files, zone: found.zone, actor: found.actor });
}
