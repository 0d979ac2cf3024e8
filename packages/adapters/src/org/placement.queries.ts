import type { PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** Where a unit stands in the tree in `[from, to)`; `to` is null while it goes on. */
export type Placement = {
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly parentId: string | null;
  readonly path: string;
};

/** Everything that is in force on a day or later. */
export async function listPlacementsFrom(tx: Tx, day: PlainDate): Promise<readonly (Placement & { readonly kode: string })[]> {
  const { rows } = await sql<Placement & { kode: string }>`
    select p.unit_id as "unitId", lower(p.berlaku) as "from", upper(p.berlaku) as "to", p.parent_id as "parentId", p.path, u.kode
      from org_unit_placement p
      join org_unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
     where p.tenant_id = current_tenant() and p.berlaku && daterange(${day}, null)
     order by p.unit_id, lower(p.berlaku)`.execute(tx);
  return rows;
}

export async function insertPlacement(tx: Tx, tenantId: string, { unitId, from, to, parentId, path }: Placement): Promise<void> {
  await sql`
    insert into org_unit_placement (tenant_id, unit_id, berlaku, parent_id, path)
    values (${tenantId}, ${unitId}, daterange(${from}, ${to}), ${parentId}, ${path})`.execute(tx);
}

/** Forgets where a unit stands from a day on; earlier days keep their placement. */
export async function cutPlacements(tx: Tx, unitId: string, day: PlainDate): Promise<void> {
  await sql`
    delete from org_unit_placement
     where tenant_id = current_tenant() and unit_id = ${unitId} and lower(berlaku) >= ${day}::date`.execute(tx);
  await sql`
    update org_unit_placement set berlaku = daterange(lower(berlaku), ${day})
     where tenant_id = current_tenant() and unit_id = ${unitId} and berlaku @> ${day}::date`.execute(tx);
}
