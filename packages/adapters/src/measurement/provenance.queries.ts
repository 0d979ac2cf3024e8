import type { AsalEntri, PenetapanManual } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import { instant } from './measurement.queries.ts';

/** Where approved entries come from: their source, their files, who had which part and when. Ids, never names. */
export async function listProvenance(tx: Tx, measurementIds: readonly string[]): Promise<readonly AsalEntri[]> {
  const found = await sql<AsalEntri>`
    select m.id as "measurementId", v.nomor, v.sumber, v.surat, json_build_object('oleh', v.oleh, 'pada', ${instant(sql`v.pada`)}) as dicatat,
      (select json_build_object('oleh', e.oleh, 'pada', ${instant(sql`e.pada`)}) from audit_event e
        where e.tenant_id = m.tenant_id and e.subjek = m.id and e.aksi = 'measurement.approve' and not e.ditolak
        order by e.nomor desc limit 1) as disetujui,
      (select coalesce(json_agg(json_build_object('sha256', b.sha256, 'jenis', f.jenis, 'ukuran', f.ukuran, 'pada', ${instant(sql`b.pada`)}) order by b.pada, b.id), '[]')
        from evidence b join evidence_file f on f.tenant_id = b.tenant_id and f.sha256 = b.sha256
        where b.tenant_id = m.tenant_id and b.measurement_id = m.id and b.sejak_nomor <= v.nomor
          and (b.sampai_nomor is null or v.nomor <= b.sampai_nomor)) as bukti
    from measurement m
    join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id and v.nomor = m.nomor_disetujui
    where m.id = any(${measurementIds}::uuid[]) order by m.iku_id, m.period`.execute(tx);
  return found.rows;
}

/** The decrees behind some versions. */
export async function listEnactments(tx: Tx, manualIds: readonly string[]): Promise<readonly PenetapanManual[]> {
  const found = await sql<PenetapanManual>`
    select id as "manualId", versi, jenis_perubahan as "jenisPerubahan", alasan, penetapan
    from manual_iku where id = any(${manualIds}::uuid[]) order by iku_id, versi`.execute(tx);
  return found.rows;
}
