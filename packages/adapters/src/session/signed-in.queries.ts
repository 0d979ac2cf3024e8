import { type Actor, type PlainDate, ROLES, type Role } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type SignedIn = { readonly actor: Actor; readonly zone: string };

type Row = { tenant_id: string; email: string; zona: string; grants: readonly { role: string; orgPath: string }[] };

/**
 * An active account with the roles it has today; `null` when it is switched off or gone. Which day it is depends on the
 * zone of the instansi, which is only known inside the query: so it is told the day in each of the three.
 */
export async function findSignedIn(tx: Tx, accountId: string, today: (zone: string) => PlainDate): Promise<SignedIn | null> {
  const { rows } = await sql<Row>`
    select a.tenant_id, a.email, here.zona, coalesce(
      (select jsonb_agg(jsonb_build_object('role', r.role, 'orgPath', p.path) order by p.path, r.role)
         from role_assignment r
         join org_unit_placement p on p.tenant_id = r.tenant_id and p.unit_id = r.unit_id and p.berlaku @> here.hari
        where r.tenant_id = a.tenant_id and r.account_id = a.id and r.berlaku @> here.hari), '[]') as grants
      from account a
      join (select tenant_id, zona, (${JSON.stringify(daysIn(today))}::jsonb ->> zona)::date as hari from instansi) here
        on here.tenant_id = a.tenant_id
     where a.tenant_id = current_tenant() and a.id = ${accountId} and a.aktif`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const grants = row.grants.flatMap(({ role, orgPath }) => (isRole(role) ? [{ role, orgPath }] : []));
  return { zone: row.zona, actor: { id: accountId, tenantId: row.tenant_id, email: row.email, grants } };
}

/** Indonesia's zones: an instansi is in one of them. */
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

const daysIn = (today: (zone: string) => PlainDate): Readonly<Record<string, PlainDate>> =>
  Object.fromEntries(ZONES.map((zone) => [zone, today(zone)]));

const isRole = (text: string): text is Role => ROLES.some((role) => role === text);
