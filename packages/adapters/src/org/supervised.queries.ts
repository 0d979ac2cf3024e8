import { type Actor, type PlainDate, scopesFor } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type SupervisedJenis = 'provinsi' | 'kabupaten' | 'kota' | 'pusat';
export type Supervised = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: SupervisedJenis;
  readonly wilayah: string;
  readonly sejak: string;
  readonly sampai: string | null;
};

/** Instansi di wilayah kerja of the units that the actor may see, on a day. */
export async function listSupervised(tx: Tx, actor: Actor, on: PlainDate): Promise<readonly Supervised[]> {
  const scopes = scopesFor(actor, 'data.read');
  const { rows } = await sql<Supervised>`
    select i.id, i.nama, i.jenis, i.wilayah, lower(m.berlaku) as sejak, upper(m.berlaku) - 1 as sampai
      from supervised_membership m
      join supervised_instansi i on i.tenant_id = m.tenant_id and i.id = m.instansi_id
      join org_unit_placement p on p.tenant_id = m.tenant_id and p.unit_id = m.unit_id and p.berlaku @> ${on}::date
     where m.tenant_id = current_tenant() and m.berlaku @> ${on}::date
       and exists (select 1 from unnest(${scopes}::text[]) s where starts_with(p.path, s) or starts_with(s, p.path))
     order by i.wilayah, array_position(array['pusat', 'provinsi', 'kabupaten', 'kota'], i.jenis), i.nama`.execute(tx);
  return rows;
}

/** Where a unit stands, and the day that is asked about. */
export type SupervisedQuestion = { readonly orgPath: string; readonly on: PlainDate };

/** Names of the instansi di wilayah kerja of a unit, of those it is inside and of those inside it. For rules, not for eyes: no scope is asked. */
export async function listSupervisedNames(tx: Tx, { orgPath, on }: SupervisedQuestion): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly nama: string }>`
    select i.nama
      from supervised_membership m
      join supervised_instansi i on i.tenant_id = m.tenant_id and i.id = m.instansi_id
      join org_unit_placement p on p.tenant_id = m.tenant_id and p.unit_id = m.unit_id and p.berlaku @> ${on}::date
     where m.tenant_id = current_tenant() and m.berlaku @> ${on}::date
       and (starts_with(p.path, ${orgPath}) or starts_with(${orgPath}, p.path))
     order by i.wilayah, array_position(array['pusat', 'provinsi', 'kabupaten', 'kota'], i.jenis), i.nama`.execute(tx);
  return rows.map(({ nama }) => nama);
}

export type NewSupervised = {
  readonly tenantId: string;
  readonly id: string;
  readonly nama: string;
  readonly jenis: SupervisedJenis;
  readonly wilayah: string;
  readonly unitId: string;
  readonly sejak: PlainDate;
  readonly sumber: string;
};

export async function insertSupervised(tx: Tx, given: NewSupervised): Promise<void> {
  const { tenantId, id, nama, jenis, wilayah, unitId, sejak, sumber } = given;
  await tx.insertInto('supervised_instansi').values({ tenant_id: tenantId, id, nama, jenis, wilayah }).execute();
  await sql`
    insert into supervised_membership (tenant_id, instansi_id, unit_id, berlaku, sumber)
    values (${tenantId}, ${id}, ${unitId}, daterange(${sejak}, null), ${sumber})`.execute(tx);
}
