import type { Penempatan, PetaDunia, WorldIku } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type MappedIku = Pick<WorldIku, 'id' | 'kode' | 'renstraId' | 'unitId' | 'tahunAwal' | 'tahunAkhir'>;

/** Which indicators an instansi has, how its units stand and what became of the indicators: enough to follow a reference. */
export type ReferenceMap = {
  readonly iku: readonly MappedIku[];
  readonly penempatan: readonly Penempatan[];
  readonly peta: readonly PetaDunia[];
};

export async function loadReferenceMap(tx: Tx): Promise<ReferenceMap> {
  const found = await sql<ReferenceMap>`
    select
      (select coalesce(json_agg(json_build_object('id', i.id, 'kode', i.kode, 'renstraId', r.id, 'unitId', r.unit_id,
        'tahunAwal', lower(r.tahun), 'tahunAkhir', upper(r.tahun) - 1)), '[]')
        from iku i join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id) as iku,
      (select coalesce(json_agg(json_build_object('unitId', p.unit_id, 'kode', u.kode, 'parentId', p.parent_id,
        'sejak', lower(p.berlaku), 'sampai', upper(p.berlaku) - 1)), '[]')
        from org_unit_placement p join org_unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
        where not isempty(p.berlaku)) as penempatan,
      (select coalesce(json_agg(json_build_object('dariIkuId', p.dari_iku_id, 'keIkuId', p.ke_iku_id, 'alasan', p.alasan,
        'jenis', case when lower(trim(d.satuan)) <> lower(trim(k.satuan)) then 'diganti' else p.jenis end,
        'dari', json_build_object('kode', d.kode, 'unitId', r.unit_id, 'tahunAwal', lower(r.tahun), 'tahunAkhir', upper(r.tahun) - 1))
        order by p.dari_iku_id), '[]')
        from (select distinct on (dari_iku_id) * from iku_peta order by dari_iku_id, versi desc) p
        join iku d on d.tenant_id = p.tenant_id and d.id = p.dari_iku_id
        join renstra r on r.tenant_id = d.tenant_id and r.id = d.renstra_id
        left join iku k on k.tenant_id = p.tenant_id and k.id = p.ke_iku_id) as peta`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('the map of references came back without a row');
  return row;
}
