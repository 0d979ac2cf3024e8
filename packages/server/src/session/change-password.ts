import { inTenant, inTransaction } from '@selaras/adapters/db/in-tenant';
import { findPasswordHash, replacePassword } from '@selaras/adapters/session/sign-in.queries';
import { clearAttempts, takeAttempt } from '@selaras/adapters/session/sign-in-attempt.queries';
import type { HttpProblem } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { verifyPassword } from 'better-auth/crypto';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { hashNewPassword } from './password-policy.ts';

export type ChangePassword = { readonly sekarang: string; readonly baru: string; readonly sessionId: string };

/**
 * A person's own new password. The present one is asked for, and wrong ones count as at the door: an unlocked screen
 * must not be a place to guess. Every other session of the person ends.
 */
export async function changePassword(
  context: Context,
  { sekarang, baru, sessionId }: ChangePassword,
): Promise<Result<null, DomainError | HttpProblem>> {
  const { db, actor, clock } = context;
  const passwordHash = await hashNewPassword(baru);
  if (!passwordHash.ok) return passwordHash;
  const allowed = await takeAttempt(db, actor.email, clock.now());
  if (allowed.kind === 'locked') return err({ code: 'session.locked', retryAfterSeconds: allowed.seconds });
  if (!(await isPresentPassword(context, sekarang))) return err({ code: 'account.password_wrong' });

  await clearAttempts(db, actor.email, clock.now());
  return inTransaction(db, actor.tenantId, async (tx) => {
    await replacePassword(tx, { accountId: actor.id, passwordHash: passwordHash.value, keepSessionId: sessionId });
    await recordEvent(tx, context, { aksi: 'session.change_password', subjek: actor.id });
    return ok(null);
  });
}

async function isPresentPassword({ db, actor }: Context, password: string): Promise<boolean> {
  const hash = await inTenant(db, actor.tenantId, (tx) => findPasswordHash(tx, actor.id));
  return hash !== null && verifyPassword({ hash, password });
}
