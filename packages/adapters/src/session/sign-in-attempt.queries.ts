import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';

/** After this many wrong passwords an account is locked, for as long as the window is. */
const WRONG_PASSWORDS = 5;
const LOCK_SECONDS = 15 * 60;

const hashOf = (email: string): string => createHash('sha256').update(email).digest('hex');

export type Attempt = { readonly kind: 'allowed'; readonly isLast: boolean } | { readonly kind: 'locked'; readonly seconds: number };

/**
 * Counts an attempt before the password is looked at, so that a hundred guesses at once are still five guesses. The
 * fifth moves the window: the lock lasts its full time from there. Unknown addresses are counted alike, so a lock tells
 * nobody whether an account exists.
 */
export async function takeAttempt(db: Db, email: string, now: string): Promise<Attempt> {
  const opened = sql`${now}::timestamptz - make_interval(secs => ${LOCK_SECONDS})`;
  const { rows } = await sql<{ salah: number }>`
    insert into auth.sign_in_attempt as a (email_hash, salah, sejak) values (${hashOf(email)}, 1, ${now})
    on conflict (email_hash) do update set
      salah = case when a.sejak <= ${opened} then 1 else a.salah + 1 end,
      sejak = case when a.sejak <= ${opened} or a.salah + 1 >= ${WRONG_PASSWORDS}::int then ${now}::timestamptz else a.sejak end
    where a.salah < ${WRONG_PASSWORDS}::int or a.sejak <= ${opened}
    returning salah`.execute(db);
  const counted = rows[0];
  if (counted) return { kind: 'allowed', isLast: counted.salah >= WRONG_PASSWORDS };
  return { kind: 'locked', seconds: await secondsLocked(db, email, now) };
}

async function secondsLocked(db: Db, email: string, now: string): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    select ceil(extract(epoch from sejak - ${now}::timestamptz))::int + ${LOCK_SECONDS}::int as seconds
      from auth.sign_in_attempt where email_hash = ${hashOf(email)}`.execute(db);
  return Math.max(1, rows[0]?.seconds ?? 1);
}

/** The password was not looked at after all: the attempt does not count. */
export async function giveAttemptBack(db: Db, email: string): Promise<void> {
  await sql`update auth.sign_in_attempt set salah = greatest(salah - 1, 0) where email_hash = ${hashOf(email)}`.execute(db);
}

/** The right password, or a new one by an administrator: nothing stands against the account. Old rows of others go with it. */
export async function clearAttempts(db: Db, email: string, now: string): Promise<void> {
  await sql`
    delete from auth.sign_in_attempt
     where email_hash = ${hashOf(email)} or sejak < ${now}::timestamptz - make_interval(secs => ${LOCK_SECONDS})`.execute(db);
}
