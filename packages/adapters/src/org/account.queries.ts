import { type Actor, type PlainDate, type Role, scopesFor } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type AccountRole = {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string;
  readonly unitNama: string;
  readonly sejak: string;
  readonly sampai: string | null;
};
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly nama: string;
  readonly aktif: boolean;
  readonly roles: readonly AccountRole[];
};

/**
 * Accounts that have, had or will have a role in a unit that the actor manages, with their roles there. A unit is
 * looked up where it stands today, else where it stood last.
 */
export async function listAccounts(tx: Tx, actor: Actor, today: PlainDate): Promise<readonly Account[]> {
  const scopes = scopesFor(actor, 'account.manage');
  const { rows } = await sql<Account>`
    select a.id, a.email, a.nama, a.aktif,
           jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'unitNama', u.nama_pendek,
             'sejak', lower(r.berlaku), 'sampai', upper(r.berlaku) - 1) order by lower(r.berlaku) desc, r.role) as roles
      from account a
      join role_assignment r on r.tenant_id = a.tenant_id and r.account_id = a.id
      join org_unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
      join lateral ${pathOf(sql.ref('r.unit_id'), today)} p on exists (select 1 from unnest(${scopes}::text[]) s where starts_with(p.path, s))
     where a.tenant_id = current_tenant()
     group by a.tenant_id, a.id
     order by a.nama, a.email`.execute(tx);
  return rows;
}

/** Today's placement of a unit, else its latest. */
const pathOf = (unitId: ReturnType<typeof sql.ref>, today: PlainDate) => sql`(
  select path from org_unit_placement
   where tenant_id = current_tenant() and unit_id = ${unitId}
   order by berlaku @> ${today}::date desc, lower(berlaku) desc limit 1)`;

export type AccountFacts = {
  readonly id: string;
  readonly email: string;
  readonly nama: string;
  readonly aktif: boolean;
  /** Where the account has a role today or later; where it had one, when it has none any more. */
  readonly paths: readonly string[];
};

export async function findAccount(tx: Tx, id: string, today: PlainDate): Promise<AccountFacts | null> {
  const { rows } = await sql<AccountFacts & { past: readonly string[] }>`
    select a.id, a.email, a.nama, a.aktif,
           coalesce(jsonb_agg(distinct p.path) filter (where upper_inf(r.berlaku) or upper(r.berlaku) > ${today}::date), '[]') as paths,
           coalesce(jsonb_agg(distinct p.path) filter (where p.path is not null), '[]') as past
      from account a
      left join role_assignment r on r.tenant_id = a.tenant_id and r.account_id = a.id
      left join lateral ${pathOf(sql.ref('r.unit_id'), today)} p on true
     where a.tenant_id = current_tenant() and a.id = ${id}
     group by a.tenant_id, a.id`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { past, paths, ...facts } = row;
  return { ...facts, paths: paths.length > 0 ? paths : past };
}

export async function isEmailTaken(tx: Tx, email: string): Promise<boolean> {
  return (await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()) !== undefined;
}

export type NewAccount = { readonly tenantId: string; readonly id: string; readonly email: string; readonly nama: string };

export async function insertAccount(tx: Tx, { tenantId, id, email, nama }: NewAccount): Promise<void> {
  await tx.insertInto('account').values({ tenant_id: tenantId, id, email, nama }).execute();
}

export async function setAccountActive(tx: Tx, id: string, aktif: boolean): Promise<void> {
  await tx.updateTable('account').set({ aktif }).where('id', '=', id).execute();
}
