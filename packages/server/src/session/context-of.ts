import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findInstansi } from '@selaras/adapters/org/instansi.queries';
import { listTopUnits } from '@selaras/adapters/org/unit.queries';
import { findSignedIn } from '@selaras/adapters/session/signed-in.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';

/** What a context is made of before it is known who acts. */
export type ContextParts = Omit<Context, 'actor' | 'zone'>;

/** The context of one account with the roles it has today. HTTP, CLI and the loader of the example act through it. */
export async function contextOf(
  parts: ContextParts,
  { tenantId, accountId }: { readonly tenantId: string; readonly accountId: string },
): Promise<Result<Context, DomainError>> {
  const { db, clock, newId, files, instanceSecret } = parts;
  const found = await inTenant(db, tenantId, (tx) => findSignedIn(tx, accountId, clock.today));
  if (found === null) return err({ code: 'access.signed_out' });
  return ok({ db, clock, newId, files, instanceSecret, zone: found.zone, actor: found.actor });
}

/** Who acts when a command runs in the terminal of the server: no person, and shown as such in the audit list. */
export const SYSTEM_ACCOUNT = '00000000-0000-0000-0000-000000000000';

/**
 * The operator of the server, as administrator of the whole instansi and nothing more: whoever holds the machine can
 * help people in, and still cannot enter or approve a figure through a use-case.
 */
export async function systemContext(parts: ContextParts, tenantId: string): Promise<Context> {
  const { db, clock, newId, files, instanceSecret } = parts;
  return inTenant(db, tenantId, async (tx) => {
    const instansi = await findInstansi(tx);
    if (!instansi) throw new Error(`there is no instansi ${tenantId}`);
    const tops = await listTopUnits(tx, clock.today(instansi.zona));
    const grants = tops.map(({ path }) => ({ role: 'admin', orgPath: path }) as const);
    const actor = { id: SYSTEM_ACCOUNT, tenantId, email: '', grants };
    return { db, clock, newId, files, instanceSecret, zone: instansi.zona, actor };
  });
}
