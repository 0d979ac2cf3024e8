import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tx } from '../db/in-tenant.ts';

/**
 * Runs statements on the sign-in library's tables inside the tenant's transaction, so that an account and its password
 * appear together or not at all. The application role has no rights there, so the login role takes over for as long as
 * `work` runs; nothing in `work` may touch a tenant's table.
 */
async function asLoginRole<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('role', 'none', true)`.execute(tx);
  const result = await work();
  await sql`select set_config('role', 'selaras_app', true)`.execute(tx);
  return result;
}

export type NewSignIn = {
  readonly accountId: string;
  readonly tenantId: string;
  readonly email: string;
  readonly nama: string;
  readonly passwordHash: string;
};

/** False when the address already signs in to some instansi of this installation. */
export function insertSignIn(tx: Tx, { accountId, tenantId, email, nama, passwordHash }: NewSignIn): Promise<boolean> {
  return asLoginRole(tx, async () => {
    const { rows } = await sql`
      insert into auth."user" (id, name, email, "emailVerified", "tenantId", "createdAt", "updatedAt")
      values (${accountId}, ${nama}, ${email}, true, ${tenantId}, now(), now())
      on conflict (email) do nothing returning id`.execute(tx);
    if (rows.length === 0) return false;
    await sql`
      insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
      values (gen_random_uuid(), ${accountId}, 'credential', ${accountId}, ${passwordHash}, now(), now())`.execute(tx);
    return true;
  });
}

export function findPasswordHash(tx: Tx, accountId: string): Promise<string | null> {
  return asLoginRole(tx, async () => {
    const { rows } = await sql<{ password: string | null }>`
      select password from auth.account where "userId" = ${accountId} and "providerId" = 'credential'`.execute(tx);
    return rows[0]?.password ?? null;
  });
}

export type PasswordChange = {
  readonly accountId: string;
  readonly passwordHash: string;
  /** The session that goes on: the one in which a person changed their own password. */
  readonly keepSessionId: string | null;
};

/** A new password ends what was signed in with the old one. */
export function replacePassword(tx: Tx, { accountId, passwordHash, keepSessionId }: PasswordChange): Promise<void> {
  return asLoginRole(tx, async () => {
    await sql`
      update auth.account set password = ${passwordHash}, "updatedAt" = now()
       where "userId" = ${accountId} and "providerId" = 'credential'`.execute(tx);
    await sql`delete from auth.session where "userId" = ${accountId} and id is distinct from ${keepSessionId}::uuid`.execute(tx);
  });
}

/** Every browser of the person is signed out at its next request. */
export function endSessions(tx: Tx, accountId: string): Promise<void> {
  return asLoginRole(tx, async () => {
    await sql`delete from auth.session where "userId" = ${accountId}`.execute(tx);
  });
}

/** Asked of the sign-in tables, because from outside a tenant no office can be seen. Every office has at least one account. */
export function isAnyOfficeThere(tx: Tx): Promise<boolean> {
  return asLoginRole(tx, () => hasSignIns(tx));
}

export async function hasSignIns(db: Db | Tx): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (select 1 from auth."user") as there`.execute(db);
  return rows[0]?.there ?? false;
}

/** The tenants of this installation, oldest first. */
export async function listTenants(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ tenantId: string }>`select "tenantId" from auth."user" group by 1 order by min("createdAt"), 1`.execute(db);
  return rows.map((row) => row.tenantId);
}

export type SignIn = { readonly tenantId: string; readonly accountId: string };

export async function findSignIn(db: Db, email: string): Promise<SignIn | null> {
  const { rows } = await sql<SignIn>`select "tenantId", id as "accountId" from auth."user" where email = ${email}`.execute(db);
  return rows[0] ?? null;
}
