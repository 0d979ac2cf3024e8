import type { PeranPerspektif } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type RekapOfRenstra = {
  readonly paketRekap: string;
  /** In the order of the strategy map. */
  readonly perspektif: readonly { readonly kode: string; readonly nama: string; readonly peran: PeranPerspektif | null }[];
};

export type RekapChange = {
  readonly renstraId: string;
  readonly paketRekap: string;
  readonly perspektif: readonly { readonly kode: string; readonly peran: PeranPerspektif | null }[];
};

/** Says anew how a Renstra adds its figures up. The caller knows every perspektif that it names. */
export async function saveRekap(tx: Tx, { renstraId, paketRekap, perspektif }: RekapChange): Promise<void> {
  await sql`update renstra set paket_rekap = ${paketRekap} where id = ${renstraId}`.execute(tx);
  await sql`
    update perspektif set peran = given.peran from jsonb_to_recordset(${JSON.stringify(perspektif)}::jsonb) as given(kode text, peran text)
    where perspektif.renstra_id = ${renstraId} and perspektif.kode = given.kode`.execute(tx);
}

/** How a Renstra adds its figures up; `null` when there is no such Renstra. */
export async function findRekap(tx: Tx, renstraId: string): Promise<RekapOfRenstra | null> {
  const found = await sql<RekapOfRenstra>`
    select r.paket_rekap as "paketRekap",
      (select coalesce(json_agg(json_build_object('kode', f.kode, 'nama', f.nama, 'peran', f.peran) order by f.urutan), '[]')
        from perspektif f where f.tenant_id = r.tenant_id and f.renstra_id = r.id) as perspektif
    from renstra r where r.id = ${renstraId}`.execute(tx);
  return found.rows[0] ?? null;
}
