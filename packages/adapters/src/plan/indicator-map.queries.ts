import type { PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type JenisPeta = 'lanjut' | 'ganti_nama' | 'diganti' | 'dihentikan';
export type MappedIku = { readonly id: string; readonly kode: string; readonly nama: string; readonly label: string };
export type MapRow = {
  readonly dari: MappedIku;
  readonly ke: MappedIku | null;
  /** `null`: nobody has said yet what became of it. */
  readonly jenis: JenisPeta | null;
  readonly alasan: string | null;
  readonly contoh: boolean;
};

export type MapRenstra = { readonly id: string; readonly nama: string; readonly tahunAwal: number; readonly tahunAkhir: number };
export type StoredMap = {
  readonly dari: MapRenstra | null;
  readonly ke: MapRenstra | null;
  readonly baris: readonly MapRow[];
  /** Indicators of the new Renstra that nothing leads to. */
  readonly baru: readonly MappedIku[];
};

export type MapQuestion = { readonly unitId: string; readonly tahun: number; readonly scopes: readonly string[]; readonly on: PlainDate };

const renstra = (alias: string) => sql`json_build_object('id', ${sql.ref(`${alias}.id`)}, 'nama', ${sql.ref(`${alias}.nama`)},
  'tahunAwal', lower(${sql.ref(`${alias}.tahun`)}), 'tahunAkhir', upper(${sql.ref(`${alias}.tahun`)}) - 1)`;
const one = (alias: string) => sql`json_build_object('id', ${sql.ref(`${alias}.id`)}, 'kode', ${sql.ref(`${alias}.kode`)},
  'nama', ${sql.ref(`${alias}.nama`)}, 'label', ${sql.ref(`${alias}.label`)})`;

/** The Renstra of a unit in a year, the one before it, and what became of each indicator by the latest word. */
export async function readMap(tx: Tx, { unitId, tahun, scopes, on }: MapQuestion): Promise<StoredMap> {
  const found = await sql<StoredMap>`
    with ke as (select * from renstra where unit_id = ${unitId} and tahun @> ${tahun}::int),
      dari as (select r.* from renstra r, ke where r.unit_id = ke.unit_id and upper(r.tahun) <= lower(ke.tahun)
        order by r.tahun desc limit 1),
      seen as (select i.*, r.label_indikator as label from iku i
        join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id
        join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
        where exists (select 1 from unnest(${scopes}::text[]) scope where starts_with(p.path, scope))),
      peta as (select distinct on (dari_iku_id) * from iku_peta order by dari_iku_id, versi desc)
    select (select ${renstra('dari')} from dari) as dari, (select ${renstra('ke')} from ke) as ke,
      (select coalesce(json_agg(json_build_object('dari', ${one('d')}, 'ke', case when k.id is null then null else ${one('k')} end,
          'jenis', m.jenis, 'alasan', m.alasan, 'contoh', coalesce(m.contoh, false)) order by d.urutan, d.kode), '[]')
        from dari join seen d on d.renstra_id = dari.id
        left join peta m on m.dari_iku_id = d.id left join seen k on k.id = m.ke_iku_id) as baris,
      (select coalesce(json_agg(${one('n')} order by n.urutan, n.kode), '[]')
        from ke join seen n on n.renstra_id = ke.id
        where not exists (select 1 from peta m where m.ke_iku_id = n.id)) as baru`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('the map of indicators came back without a row');
  return row;
}

export type NewMapping = {
  readonly tenantId: string;
  readonly dariIkuId: string;
  readonly keIkuId: string | null;
  readonly jenis: JenisPeta;
  readonly alasan: string;
  readonly contoh: boolean;
  readonly oleh: string;
  readonly pada: string;
};

/** Appends what is said of an indicator now; what was said before stays readable. Two at once wait for each other. */
export async function insertMapping(
  tx: Tx,
  { tenantId, dariIkuId, keIkuId, jenis, alasan, contoh, oleh, pada }: NewMapping,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`peta:${dariIkuId}`}, 0))`.execute(tx);
  await sql`
    insert into iku_peta (tenant_id, dari_iku_id, versi, jenis, ke_iku_id, alasan, contoh, oleh, pada)
    select ${tenantId}::uuid, ${dariIkuId}::uuid, count(*) + 1, ${jenis}, ${keIkuId}::uuid, ${alasan}, ${contoh}::boolean, ${oleh}::uuid,
      ${pada}::timestamptz
    from iku_peta where dari_iku_id = ${dariIkuId}`.execute(tx);
}
