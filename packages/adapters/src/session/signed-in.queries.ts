import { type Actor, type PlainDate, ROLES, type Role } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type SignedIn = { readonly actor: Actor; readonly zone: string };

type Row = { tenant_id: string; email: string; zona: string; grants: readonly { role: string; orgPath: string }[] };

/**
 * An active account with the roles it has on the day that it is now in its instansi; `null` when it is switched off
 * or gone. `utcDay` is not enough: in Jayapura the day begins nine hours earlier.
 */
export async function findSignedIn(tx: Tx, accountId: string, today: (zone: string) => PlainDate): Promise<SignedIn | null> {
  const zone = (await tx.selectFrom('instansi').select('zona').executeTakeFirst())?.zona;
  if (zone === undefined) return null;
  const day = today(zone);
  const { rows } = await sql<Row>`
    select a.tenant_id, a.email, coalesce(
      (select jsonb_agg(jsonb_build_object('role', r.role, 'orgPath', p.path) order by p.path, r.role)
         from role_assignment r
         join org_unit_placement p on p.tenant_id = r.tenant_id and p.unit_id = r.unit_id and p.berlaku @> ${day}::date
        where r.tenant_id = a.tenant_id and r.account_id = a.id and r.berlaku @> ${day}::date), '[]') as grants
      from account a
     where a.tenant_id = current_tenant() and a.id = ${accountId} and a.aktif`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const grants = row.grants.flatMap(({ role, orgPath }) => (isRole(role) ? [{ role, orgPath }] : []));
  return { zone, actor: { id: accountId, tenantId: row.tenant_id, email: row.email, grants } };
}

const isRole = (text: string): text is Role => ROLES.some((role) => role === text);
