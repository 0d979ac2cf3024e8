import { type Actor, type PlainDate, scopesFor } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type PlacedUnit = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly namaPendek: string;
  readonly kota: string | null;
  readonly parentId: string | null;
  readonly path: string;
  readonly sejak: string;
};

const PLACED = sql`
  select u.id, u.kode, u.nama, u.nama_pendek as "namaPendek", u.kota, p.parent_id as "parentId", p.path, lower(p.berlaku) as sejak
    from org_unit u
    join org_unit_placement p on p.tenant_id = u.tenant_id and p.unit_id = u.id
   where u.tenant_id = current_tenant()`;

/** Units on a day, those the actor may see, in the order of the tree. */
export async function listUnits(tx: Tx, actor: Actor, on: PlainDate): Promise<readonly PlacedUnit[]> {
  const scopes = scopesFor(actor, 'data.read');
  const { rows } = await sql<PlacedUnit>`
    ${PLACED} and p.berlaku @> ${on}::date and exists (select 1 from unnest(${scopes}::text[]) s where starts_with(p.path, s))
    order by p.path`.execute(tx);
  return rows;
}

/** Not narrowed: the use-case asks `within`, and answers a foreign unit like a missing one. */
export async function findUnit(tx: Tx, id: string, on: PlainDate): Promise<PlacedUnit | null> {
  const { rows } = await sql<PlacedUnit>`${PLACED} and p.berlaku @> ${on}::date and u.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** Units without a parent on a day: whoever manages all of them manages the instansi. */
export async function listTopUnits(tx: Tx, on: PlainDate): Promise<readonly PlacedUnit[]> {
  const { rows } = await sql<PlacedUnit>`${PLACED} and p.berlaku @> ${on}::date and p.parent_id is null order by p.path`.execute(tx);
  return rows;
}

export async function isUnitKodeTaken(tx: Tx, kode: string): Promise<boolean> {
  return (await tx.selectFrom('org_unit').select('id').where('kode', '=', kode).executeTakeFirst()) !== undefined;
}

export type UnitName = { readonly nama: string; readonly namaPendek: string; readonly kota: string | null };
export type NewUnit = UnitName & { readonly tenantId: string; readonly id: string; readonly kode: string };

export async function insertUnit(tx: Tx, { tenantId, id, kode, nama, namaPendek, kota }: NewUnit): Promise<void> {
  await tx.insertInto('org_unit').values({ tenant_id: tenantId, id, kode, nama, nama_pendek: namaPendek, kota }).execute();
}

export async function renameUnit(tx: Tx, id: string, { nama, namaPendek, kota }: UnitName): Promise<void> {
  await tx.updateTable('org_unit').set({ nama, nama_pendek: namaPendek, kota }).where('id', '=', id).execute();
}

/**
 * The office that boards and documents of this person are about: the nearest unit with a Renstra at or above where
 * their roles are, else the nearest one below; while there is no Renstra, the top of the tree.
 */
export async function findOffice(tx: Tx, actor: Actor, on: PlainDate): Promise<PlacedUnit | null> {
  const scopes = scopesFor(actor, 'data.read');
  const { rows } = await sql<PlacedUnit>`
    with placed as (${PLACED} and p.berlaku @> ${on}::date),
    related as (
      select placed.*,
             exists (select 1 from unnest(${scopes}::text[]) s where starts_with(s, placed.path)) as is_above,
             exists (select 1 from unnest(${scopes}::text[]) s where starts_with(placed.path, s)) as is_below,
             exists (select 1 from renstra r where r.tenant_id = current_tenant() and r.unit_id = placed.id) as has_renstra
        from placed)
    select id, kode, nama, "namaPendek", kota, "parentId", path, sejak from related
     order by (is_above or is_below) and has_renstra desc, is_above desc,
              case when is_above and has_renstra then -length(path) else length(path) end, path
     limit 1`.execute(tx);
  return rows[0] ?? null;
}
