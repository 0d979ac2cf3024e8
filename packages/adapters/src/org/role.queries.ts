import type { PlainDate, Role } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type NewRole = {
  readonly tenantId: string;
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly sejak: PlainDate;
};

export async function insertRole(tx: Tx, { tenantId, id, accountId, role, unitId, sejak }: NewRole): Promise<void> {
  await sql`
    insert into role_assignment (tenant_id, id, account_id, role, unit_id, berlaku)
    values (${tenantId}, ${id}, ${accountId}, ${role}, ${unitId}, daterange(${sejak}, null))`.execute(tx);
}

export async function isRoleHeldFrom(tx: Tx, { accountId, role, unitId, sejak }: Omit<NewRole, 'id' | 'tenantId'>): Promise<boolean> {
  const { rows } = await sql`
    select 1 from role_assignment
     where tenant_id = current_tenant() and account_id = ${accountId} and role = ${role} and unit_id = ${unitId}
       and berlaku && daterange(${sejak}, null)`.execute(tx);
  return rows.length > 0;
}

export type RoleFacts = { readonly role: string; readonly unitId: string; readonly sejak: PlainDate };

export async function findRole(tx: Tx, accountId: string, id: string): Promise<RoleFacts | null> {
  const { rows } = await sql<RoleFacts>`
    select role, unit_id as "unitId", lower(berlaku) as sejak from role_assignment
     where tenant_id = current_tenant() and account_id = ${accountId} and id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** `firstDayWithout` on or before the first day: the role was never in force for a whole day, and the row goes. */
export async function endRoleBefore(tx: Tx, id: string, firstDayWithout: PlainDate): Promise<void> {
  await sql`
    delete from role_assignment
     where tenant_id = current_tenant() and id = ${id} and lower(berlaku) >= ${firstDayWithout}::date`.execute(tx);
  await sql`
    update role_assignment set berlaku = daterange(lower(berlaku), ${firstDayWithout})
     where tenant_id = current_tenant() and id = ${id}`.execute(tx);
}

/** Active accounts that are administrators of a unit at the top today, with no end in sight. */
export async function countLastingAdmins(tx: Tx, today: PlainDate): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct a.id)::int as count
      from role_assignment r
      join account a on a.tenant_id = r.tenant_id and a.id = r.account_id and a.aktif
      join org_unit_placement p on p.tenant_id = r.tenant_id and p.unit_id = r.unit_id and p.berlaku @> ${today}::date and p.parent_id is null
     where r.tenant_id = current_tenant() and r.role = 'admin' and r.berlaku @> ${today}::date and upper_inf(r.berlaku)`.execute(tx);
  return rows[0]?.count ?? 0;
}
