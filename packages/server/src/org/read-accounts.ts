import { inTenant } from '@selaras/adapters/db/in-tenant';
import { type Account, listAccounts } from '@selaras/adapters/org/account.queries';
import { type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

/** People and their roles in the units that the actor manages. */
export async function readAccounts({ db, actor, clock, zone }: Context): Promise<Result<readonly Account[], DomainError>> {
  if (scopesFor(actor, 'account.manage').length === 0) return err({ code: 'access.denied', action: 'account.manage' });
  return ok(await inTenant(db, actor.tenantId, (tx) => listAccounts(tx, actor, clock.today(zone))));
}
