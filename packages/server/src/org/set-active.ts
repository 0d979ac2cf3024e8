import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { setAccountActive } from '@selaras/adapters/org/account.queries';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { countLastingAdmins } from '@selaras/adapters/org/role.queries';
import { endSessions } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { managedAccount } from './managed-account.ts';

/** Switches an account off (nobody signs in with it, open sessions end) or on again. What the person did stays theirs. */
export function setActive(
  context: Context,
  { accountId, aktif }: { readonly accountId: string; readonly aktif: boolean },
): Promise<Result<null, DomainError>> {
  const { db, actor, clock, zone } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    await lockOrg(tx, actor.tenantId);
    const account = await managedAccount(tx, context, accountId);
    if (!account.ok) return account;
    await setAccountActive(tx, accountId, aktif);
    if (!aktif) await endSessions(tx, accountId);
    if ((await countLastingAdmins(tx, clock.today(zone))) === 0) return err({ code: 'account.last_admin' });
    await recordEvent(tx, context, { aksi: aktif ? 'account.switch_on' : 'account.switch_off', subjek: accountId });
    return ok(null);
  });
}
