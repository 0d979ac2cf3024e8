import type { PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type RecomputableOffice = { readonly renstraId: string; readonly nama: string; readonly orgPath: string };

export type OfficesQuestion = { readonly tahun: number; readonly on: PlainDate; readonly scopes: readonly string[] };

/** Offices with a Renstra in force in a year, below the given paths: those below before those above, which may be made of them. */
export async function listRecomputable(tx: Tx, { tahun, on, scopes }: OfficesQuestion): Promise<readonly RecomputableOffice[]> {
  const found = await sql<RecomputableOffice>`
    select r.id as "renstraId", u.nama, p.path as "orgPath"
    from renstra r
    join org_unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
    join org_unit_placement p on p.tenant_id = r.tenant_id and p.unit_id = r.unit_id and p.berlaku @> ${on}::date
    where r.tahun @> ${tahun}::int and exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope))
    order by length(p.path) - length(replace(p.path, '/', '')) desc, p.path`.execute(tx);
  return found.rows;
}

/** Every indicator of a Renstra. */
export async function listIkuIds(tx: Tx, renstraId: string): Promise<readonly string[]> {
  const rows = await tx.selectFrom('iku').select('id').where('renstra_id', '=', renstraId).orderBy('urutan').execute();
  return rows.map(({ id }) => id);
}
