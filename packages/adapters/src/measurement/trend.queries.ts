import {
  type Actor,
  completeManual,
  type JenisPerubahan,
  type ManualTersimpan,
  type PetaIku,
  type PlainDate,
  scopesFor,
  type TrendIku,
  type TrendManual,
} from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** What became of every indicator, by the latest word on each. */
export async function listPeta(tx: Tx): Promise<readonly PetaIku[]> {
  const found = await sql<PetaIku>`
    select distinct on (dari_iku_id) dari_iku_id as "dariIkuId", ke_iku_id as "keIkuId", jenis, alasan, contoh
    from iku_peta order by dari_iku_id, versi desc`.execute(tx);
  return found.rows;
}

export type ChainQuestion = { readonly ikuIds: readonly string[]; readonly actor: Actor; readonly on: PlainDate };

/** The indicators of a chain with the years of their Renstra, in the order given; those that the reader may not see are left out. */
export async function listTrendIku(tx: Tx, { ikuIds, actor, on }: ChainQuestion): Promise<readonly TrendIku[]> {
  const scopes = scopesFor(actor, 'data.read');
  const found = await sql<TrendIku>`
    select i.id, r.label_indikator || ' ' || i.kode as label, i.nama, i.satuan,
      lower(r.tahun) as "tahunAwal", upper(r.tahun) - 1 as "tahunAkhir"
    from iku i join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    where i.id = any(${ikuIds}::uuid[]) and exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope))
    order by array_position(${ikuIds}::uuid[], i.id)`.execute(tx);
  return found.rows;
}

type ManualRow = Omit<TrendManual, 'manual' | 'jenisPerubahan'> & {
  readonly jenisPerubahan: JenisPerubahan;
  readonly isi: ManualTersimpan;
};

/** Versions that nothing has taken over. */
export async function listTrendManuals(tx: Tx, ikuIds: readonly string[]): Promise<readonly TrendManual[]> {
  const found = await sql<ManualRow>`
    select iku_id as "ikuId", versi, lower(tahun) as "sejakTahun", upper(tahun) - 1 as "sampaiTahun",
      jenis_perubahan as "jenisPerubahan", alasan, isi
    from manual_iku where iku_id = any(${ikuIds}::uuid[]) and digantikan_oleh is null order by iku_id, versi`.execute(tx);
  return found.rows.map(({ isi, ...row }) => ({ ...row, manual: completeManual(isi) }));
}
