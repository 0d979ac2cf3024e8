import { appendAudit } from '@selaras/adapters/audit/audit.queries';
import type { Db } from '@selaras/adapters/db/connect';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { endSessions, findSignIn, type SignIn } from '@selaras/adapters/session/sign-in.queries';
import { clearAttempts, giveAttemptBack, takeAttempt } from '@selaras/adapters/session/sign-in-attempt.queries';
import type { HttpProblem } from '@selaras/contract';
import { err, ok, type Result } from '@selaras/core';
import { askAuth } from './ask-auth.ts';
import type { Auth } from './auth.ts';
import { type ContextParts, contextOf } from './context-of.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { spelledEmail } from './password-policy.ts';

export type Credentials = { readonly email: string; readonly password: string; readonly address: string };
type Parts = ContextParts & { readonly auth: Auth };

/** The cookies to set. */
type Cookies = readonly string[];

const inTurn = oneAtATime();

/**
 * Signs in, or says no in words that do not tell whether the account exists, is switched off, or has another password.
 */
export function signIn(parts: Parts, given: Credentials): Promise<Result<Cookies, HttpProblem>> {
  const email = spelledEmail(given.email);
  return inTurn(email, () => attempt(parts, { ...given, email }));
}

async function attempt(parts: Parts, { email, password, address }: Credentials): Promise<Result<Cookies, HttpProblem>> {
  const { db, auth, clock } = parts;
  const allowed = await takeAttempt(db, email, clock.now());
  if (allowed.kind === 'locked') return err({ code: 'session.locked', retryAfterSeconds: allowed.seconds });

  const response = await askAuth(auth, { path: '/sign-in/email', body: { email, password }, address, cookie: null });
  if (response.status === 429) {
    await giveAttemptBack(db, email);
    return err({ code: 'request.too_many', retryAfterSeconds: Number(response.headers.get('x-retry-after') ?? 60) });
  }
  if (response.status >= 500) throw new Error(`the sign-in library answered ${response.status}`);
  const account = await findSignIn(db, email);
  if (!response.ok || !account) return refuse(parts, { account, isLast: allowed.isLast });
  return admit(parts, { account, email, cookies: response.headers.getSetCookie() });
}

/** The password was right. An account that is switched off is told the same as one with a wrong password. */
async function admit(
  parts: Parts,
  { account, email, cookies }: { readonly account: SignIn; readonly email: string; readonly cookies: Cookies },
): Promise<Result<Cookies, HttpProblem>> {
  const { db, clock } = parts;
  const context = await contextOf(parts, account);
  if (!context.ok) {
    await inTenant(db, account.tenantId, (tx) => endSessions(tx, account.accountId));
    return err({ code: 'session.credentials_wrong' });
  }
  await clearAttempts(db, email, clock.now());
  await record(db, { account, pada: clock.now(), aksi: 'session.sign_in', ditolak: false });
  return ok(cookies);
}

async function refuse(
  { db, clock }: Parts,
  { account, isLast }: { readonly account: SignIn | null; readonly isLast: boolean },
): Promise<Result<Cookies, HttpProblem>> {
  if (account && isLast) await record(db, { account, pada: clock.now(), aksi: 'session.lock', ditolak: true });
  return err({ code: 'session.credentials_wrong' });
}

type Event = { readonly account: SignIn; readonly pada: string; readonly aksi: string; readonly ditolak: boolean };

function record(db: Db, { account: { tenantId, accountId }, ...event }: Event): Promise<void> {
  return inTenant(db, tenantId, (tx) => appendAudit(tx, { tenantId, oleh: accountId, subjek: accountId, rincian: {}, ...event }));
}
