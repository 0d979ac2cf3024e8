import type { PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** What a formula of an indicator can refer to outside its own components. */
export type References = {
  readonly iku: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string;
    /** Whether a unit directly below has an indicator with this code in its own Renstra of the year. */
    readonly adaAnak: boolean;
  }[];
  readonly survei: readonly { readonly kode: string; readonly nama: string }[];
};

export type ReferencesQuestion = { readonly renstraId: string; readonly tahun: number; readonly on: PlainDate };

/** Indicators by their code within the Renstra, and surveys of its unit by the name of their latest result. */
export async function readReferencesOf(tx: Tx, { renstraId, tahun, on }: ReferencesQuestion): Promise<References> {
  const found = await sql<References>`
    with r as (select * from renstra where id = ${renstraId}),
      anak as (select distinct i.kode from r
        join org_unit_placement p on p.tenant_id = r.tenant_id and p.parent_id = r.unit_id and p.berlaku @> ${on}::date
        join renstra c on c.tenant_id = p.tenant_id and c.unit_id = p.unit_id and c.tahun @> ${tahun}::int
        join iku i on i.tenant_id = c.tenant_id and i.renstra_id = c.id)
    select
      (select coalesce(json_agg(json_build_object('kode', i.kode, 'nama', i.nama, 'satuan', i.satuan,
          'adaAnak', exists (select 1 from anak where anak.kode = i.kode)) order by i.urutan, i.kode), '[]')
        from r join iku i on i.tenant_id = r.tenant_id and i.renstra_id = r.id) as iku,
      (select coalesce(json_agg(json_build_object('kode', s.kode, 'nama', s.nama) order by s.kode), '[]')
        from (select distinct on (h.kode) h.kode, h.nama from r join survei_hasil h on h.tenant_id = r.tenant_id and h.unit_id = r.unit_id
          order by h.kode, h.pada desc) s) as survei`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('what a formula may refer to came back without a row');
  return row;
}
