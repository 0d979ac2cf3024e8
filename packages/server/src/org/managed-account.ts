import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type AccountFacts, findAccount } from '@selaras/adapters/org/account.queries';
import { can, type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

/**
 * An account that the actor may manage: every unit in which it has a role must be theirs. Otherwise the administrator
 * of one unit could set the password of the administrator of the whole office, and sign in as them.
 */
export async function managedAccount(tx: Tx, { actor, clock, zone }: Context, id: string): Promise<Result<AccountFacts, DomainError>> {
  const denied = err({ code: 'access.denied', action: 'account.manage' } as const);
  if (scopesFor(actor, 'account.manage').length === 0) return denied;
  const account = await findAccount(tx, id, clock.today(zone));
  const own = account?.paths.filter((path) => can(actor, 'account.manage', path)) ?? [];
  if (!account || own.length === 0) return err({ code: 'account.not_found' });
  return own.length === account.paths.length ? ok(account) : denied;
}
