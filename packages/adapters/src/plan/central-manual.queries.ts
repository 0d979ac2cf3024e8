import { completeManual, type ManualIku, type PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import type { Penetapan } from './manual.queries.ts';

/** A unit with a Renstra of its own in the year, and which of the asked indicators it has. */
export type OfficeBelow = {
  readonly unitId: string;
  readonly nama: string;
  readonly renstraId: string;
  readonly label: string;
  readonly iku: readonly { readonly id: string; readonly kode: string; readonly satuan: string }[];
};

export type OfficesQuestion = {
  /** Paths of the units whose offices are asked for; those units themselves are not. */
  readonly above: readonly string[];
  readonly tahun: number;
  readonly kode: readonly string[];
  readonly on: PlainDate;
};

/** In the order of the organisation. */
export async function listOfficesBelow(tx: Tx, { above, tahun, kode, on }: OfficesQuestion): Promise<readonly OfficeBelow[]> {
  const found = await sql<OfficeBelow>`
    select u.id as "unitId", u.nama, r.id as "renstraId", r.label_indikator as label,
      json_agg(json_build_object('id', i.id, 'kode', i.kode, 'satuan', i.satuan) order by i.urutan, i.kode) as iku
    from renstra r
    join org_unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
    join org_unit_placement p on p.tenant_id = r.tenant_id and p.unit_id = r.unit_id and p.berlaku @> ${on}::date
    join iku i on i.tenant_id = r.tenant_id and i.renstra_id = r.id and i.kode = any(${kode}::text[])
    where r.tahun @> ${tahun}::int
      and exists (select 1 from unnest(${above}::text[]) a where starts_with(p.path, a) and p.path <> a)
    group by u.id, u.nama, r.id, r.label_indikator, p.path order by p.path`.execute(tx);
  return found.rows;
}

/** A manual in force in a year, with the indicator it belongs to. */
export type ManualInForce = {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly isi: ManualIku;
  readonly penetapan: Penetapan | null;
  readonly pada: string;
};

export type InForceQuestion = {
  readonly unitId: string;
  readonly tahun: number;
  readonly scopes: readonly string[];
  readonly on: PlainDate;
};

/** Of the Renstra of a unit, by the order of the indicators; only what the reader may see. */
export async function listManualsInForce(tx: Tx, { unitId, tahun, scopes, on }: InForceQuestion): Promise<readonly ManualInForce[]> {
  const found = await sql<ManualInForce>`
    select i.kode, i.nama, i.satuan, k.isi, k.penetapan, k.pada
    from renstra r
    join iku i on i.tenant_id = r.tenant_id and i.renstra_id = r.id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    join manual_iku k on k.tenant_id = i.tenant_id and k.iku_id = i.id and k.tahun @> ${tahun}::int and k.digantikan_oleh is null
    where r.unit_id = ${unitId} and r.tahun @> ${tahun}::int
      and exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope))
    order by i.urutan, i.kode`.execute(tx);
  return found.rows.map((row) => ({ ...row, isi: completeManual(row.isi) }));
}
