import type { PlainDate, Role } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type HeldRole = { readonly role: Role; readonly unitId: string; readonly unitNama: string };

export async function listHeldRoles(tx: Tx, accountId: string, today: PlainDate): Promise<readonly HeldRole[]> {
  const { rows } = await sql<HeldRole>`
    select r.role, r.unit_id as "unitId", u.nama_pendek as "unitNama"
      from role_assignment r
      join org_unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
     where r.tenant_id = current_tenant() and r.account_id = ${accountId} and r.berlaku @> ${today}::date
     order by u.kode, r.role`.execute(tx);
  return rows;
}

export async function findAccountName(tx: Tx, accountId: string): Promise<string | null> {
  return (await tx.selectFrom('account').select('nama').where('id', '=', accountId).executeTakeFirst())?.nama ?? null;
}

export type PlanYear = { readonly tahun: number; readonly isMeasured: boolean };

/** The years of the Renstra of a unit, newest first, and whether anything was measured in them. */
export async function listPlanYears(tx: Tx, unitId: string): Promise<readonly PlanYear[]> {
  const { rows } = await sql<PlanYear>`
    select y as tahun, exists (
             select 1 from iku i join measurement m on m.tenant_id = i.tenant_id and m.iku_id = i.id
              where i.tenant_id = r.tenant_id and i.renstra_id = r.id and starts_with(m.period, y::text)) as "isMeasured"
      from renstra r, generate_series(lower(r.tahun), upper(r.tahun) - 1) y
     where r.tenant_id = current_tenant() and r.unit_id = ${unitId}
     order by y desc`.execute(tx);
  return rows;
}
