import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { endSessions } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';

/** Ends every session of the person, this one too. */
export function signOutEverywhere(context: Context): Promise<Result<null, DomainError>> {
  const { db, actor } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    await endSessions(tx, actor.id);
    await recordEvent(tx, context, { aksi: 'session.sign_out_everywhere', subjek: actor.id });
    return ok(null);
  });
}
