import { type Actor, type PlainDate, scopesFor } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type IkuName = { readonly ikuId: string; readonly label: string; readonly nama: string };
export type NamesQuestion = { readonly ikuIds: readonly string[]; readonly actor: Actor; readonly on: PlainDate };

/** What some indicators are called; those that the reader may not see are left out. */
export async function listIkuNames(tx: Tx, { ikuIds, actor, on }: NamesQuestion): Promise<readonly IkuName[]> {
  const scopes = scopesFor(actor, 'data.read');
  const found = await sql<IkuName>`
    select i.id as "ikuId", r.label_indikator || ' ' || i.kode || ' ' || u.nama_pendek as label, i.nama
    from iku i join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id
    join org_unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    where i.id = any(${ikuIds}::uuid[]) and exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope))
    order by array_position(${ikuIds}::uuid[], i.id)`.execute(tx);
  return found.rows;
}
