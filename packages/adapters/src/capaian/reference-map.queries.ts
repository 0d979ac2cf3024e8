import type { Penempatan, WorldIku } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type MappedIku = Pick<WorldIku, 'id' | 'kode' | 'renstraId' | 'unitId' | 'tahunAwal' | 'tahunAkhir'>;

/** Which indicators an instansi has and how its units stand: enough to follow a reference from one indicator to another. */
export type ReferenceMap = { readonly iku: readonly MappedIku[]; readonly penempatan: readonly Penempatan[] };

export async function loadReferenceMap(tx: Tx): Promise<ReferenceMap> {
  const found = await sql<ReferenceMap>`
    select
      (select coalesce(json_agg(json_build_object('id', i.id, 'kode', i.kode, 'renstraId', r.id, 'unitId', r.unit_id,
        'tahunAwal', lower(r.tahun), 'tahunAkhir', upper(r.tahun) - 1)), '[]')
        from iku i join renstra r on r.tenant_id = i.tenant_id and r.id = i.renstra_id) as iku,
      (select coalesce(json_agg(json_build_object('unitId', p.unit_id, 'kode', u.kode, 'parentId', p.parent_id,
        'sejak', lower(p.berlaku), 'sampai', upper(p.berlaku) - 1)), '[]')
        from org_unit_placement p join org_unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
        where not isempty(p.berlaku)) as penempatan`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('the map of references came back without a row');
  return row;
}
