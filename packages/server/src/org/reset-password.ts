import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { replacePassword } from '@selaras/adapters/session/sign-in.queries';
import { clearAttempts } from '@selaras/adapters/session/sign-in-attempt.queries';
import { type DomainError, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { hashNewPassword } from '../session/password-policy.ts';
import { managedAccount } from './managed-account.ts';

/** A new password for somebody else. Ends their sessions and lifts a lock; the person changes it at the first occasion. */
export async function resetPassword(
  context: Context,
  { accountId, password }: { readonly accountId: string; readonly password: string },
): Promise<Result<null, DomainError>> {
  const { db, actor, clock } = context;
  const passwordHash = await hashNewPassword(password);
  if (!passwordHash.ok) return passwordHash;
  const result = await inTransaction(db, actor.tenantId, async (tx) => {
    const account = await managedAccount(tx, context, accountId);
    if (!account.ok) return account;
    await replacePassword(tx, { accountId, passwordHash: passwordHash.value, keepSessionId: null });
    await recordEvent(tx, context, { aksi: 'account.reset_password', subjek: accountId });
    return account;
  });
  if (!result.ok) return result;
  await clearAttempts(db, result.value.email, clock.now());
  return ok(null);
}
