import { appendAudit } from '@selaras/adapters/audit/audit.queries';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findPasswordHash, findSignIn } from '@selaras/adapters/session/sign-in.queries';
import { clearAttempts, takeAttempt } from '@selaras/adapters/session/sign-in-attempt.queries';
import type { HttpProblem } from '@selaras/contract';
import { err, ok, type Result } from '@selaras/core';
import { verifyPassword } from 'better-auth/crypto';
import type { Context } from '../context.ts';
import { type ContextParts, contextOf } from './context-of.ts';
import { spelledEmail } from './password-policy.ts';

export type Said = { readonly email: string; readonly password: string };

/**
 * For a command that records in somebody's name: whoever holds the machine is nobody by that, and cannot enter a figure as another.
 * Attempts count as at the door, and the same is said of every refusal; there is no session to end.
 */
export async function contextByPassword(parts: ContextParts, said: Said): Promise<Result<Context, HttpProblem>> {
  const { db, clock } = parts;
  const email = spelledEmail(said.email);
  const allowed = await takeAttempt(db, email, clock.now());
  if (allowed.kind === 'locked') return err({ code: 'session.locked', retryAfterSeconds: allowed.seconds });
  const account = await findSignIn(db, email);
  const hash = account && (await inTenant(db, account.tenantId, (tx) => findPasswordHash(tx, account.accountId)));
  if (!account || !hash || !(await verifyPassword({ hash, password: said.password }))) return err({ code: 'session.credentials_wrong' });
  const context = await contextOf(parts, account);
  if (!context.ok) return err({ code: 'session.credentials_wrong' });
  await clearAttempts(db, email, clock.now());
  const { tenantId, accountId } = account;
  const event = { tenantId, oleh: accountId, subjek: accountId, pada: clock.now(), aksi: 'session.sign_in', ditolak: false };
  await inTenant(db, tenantId, (tx) => appendAudit(tx, { ...event, rincian: { lewat: 'cli' } }));
  return ok(context.value);
}
