import type { ApprovalState, PlainDate } from '@selaras/core';
import { sql } from 'kysely';
import { switchTenant } from '../backup/backup.queries.ts';
import type { Db } from '../db/connect.ts';
import { inTenant, type Tx } from '../db/in-tenant.ts';
import type { FileStore } from '../files/file-store.ts';

/**
 * One file at a time: who stores it and who sweeps it must not meet, or a row could point at bytes that were just removed.
 * The lock spans tenants, because equal bytes of two tenants are one file.
 */
async function lockFile(tx: Tx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`evidence:${sha256}`}, 0))`.execute(tx);
}

export type EvidencePlace = {
  readonly orgPath: string;
  readonly ikuId: string;
  readonly state: ApprovalState;
  readonly nomorTerakhir: number;
};

export type PlaceQuestion = { readonly measurementId: string; readonly on: PlainDate; readonly lock: boolean };

/** Where evidence would go. With `lock`, nobody can submit the draft until this transaction has ended. */
export async function findEvidencePlace(tx: Tx, { measurementId, on, lock }: PlaceQuestion): Promise<EvidencePlace | null> {
  const found = await sql<EvidencePlace>`
    select p.path as "orgPath", m.iku_id as "ikuId", m.state, m.nomor_terakhir as "nomorTerakhir"
    from measurement m
    join iku i on i.tenant_id = m.tenant_id and i.id = m.iku_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    where m.id = ${measurementId} ${lock ? sql`for update of m` : sql``}`.execute(tx);
  return found.rows[0] ?? null;
}

export type NewEvidence = {
  readonly tenantId: string;
  readonly id: string;
  readonly measurementId: string;
  readonly nama: string;
  readonly jenis: string;
  readonly sha256: string;
  readonly sejakNomor: number;
  readonly oleh: string;
  readonly pada: string;
};

export type NewFile = Pick<NewEvidence, 'tenantId' | 'sha256' | 'jenis' | 'pada'> & { readonly bytes: Uint8Array };

/** Bytes first, row second: after a crash there may be bytes without a row, which are swept, but never a row without bytes. */
export async function storeFile(tx: Tx, files: FileStore, { tenantId, sha256, jenis, pada, bytes }: NewFile): Promise<void> {
  await lockFile(tx, sha256);
  const stored = await files.put(bytes);
  if (stored !== sha256) throw new Error('the file store names bytes by another hash than their own');
  await tx
    .insertInto('evidence_file')
    .values({ tenant_id: tenantId, sha256, jenis, ukuran: bytes.length, pada })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function storeEvidence(
  tx: Tx,
  files: FileStore,
  { bytes, ...row }: NewEvidence & { readonly bytes: Uint8Array },
): Promise<void> {
  await storeFile(tx, files, { ...row, bytes });
  const { tenantId, sha256, pada } = row;
  await tx
    .insertInto('evidence')
    .values({
      tenant_id: tenantId,
      id: row.id,
      measurement_id: row.measurementId,
      sha256,
      nama: row.nama,
      sejak_nomor: row.sejakNomor,
      oleh: row.oleh,
      pada,
    })
    .execute();
}

export type FiledEvidence = { readonly orgPath: string; readonly nama: string; readonly jenis: string; readonly sha256: string };

export async function findEvidence(tx: Tx, { id, on }: { readonly id: string; readonly on: PlainDate }): Promise<FiledEvidence | null> {
  const found = await sql<FiledEvidence>`
    select p.path as "orgPath", e.nama, f.jenis, e.sha256
    from evidence e
    join evidence_file f on f.tenant_id = e.tenant_id and f.sha256 = e.sha256
    join measurement m on m.tenant_id = e.tenant_id and m.id = e.measurement_id
    join iku i on i.tenant_id = m.tenant_id and i.id = m.iku_id
    join org_unit_placement p on p.tenant_id = i.tenant_id and p.unit_id = i.unit_id and p.berlaku @> ${on}::date
    where e.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

export type Removal = { readonly id: string; readonly measurementId: string; readonly sampaiNomor: number };

/** Takes a file off the versions from now on; versions before keep it. `false`: it is not on this measurement, or no longer. */
export async function endEvidence(tx: Tx, { id, measurementId, sampaiNomor }: Removal): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('evidence')
    .set({ sampai_nomor: sampaiNomor })
    .where('id', '=', id)
    .where('measurement_id', '=', measurementId)
    .where('sampai_nomor', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type Orphan = { readonly files: FileStore; readonly sha256: string; readonly tenantIds: readonly string[] };

/**
 * Removes one file that no row of any of these tenants names; `false` when one does. Row-level security shows one tenant
 * at a time, so each is asked in turn, all under the lock of the file.
 */
export async function removeOrphan(db: Db, { files, sha256, tenantIds }: Orphan): Promise<boolean> {
  const [first] = tenantIds;
  if (first === undefined) return false;
  return inTenant(db, first, async (tx) => {
    await lockFile(tx, sha256);
    for (const tenantId of tenantIds) {
      await switchTenant(tx, tenantId);
      if (await isNamed(tx, sha256)) return false;
    }
    await files.remove(sha256);
    return true;
  });
}

/** Evidence and published documents lie in one store. */
async function isNamed(tx: Tx, sha256: string): Promise<boolean> {
  const found = await sql<{ named: boolean }>`
    select exists (select 1 from evidence_file where sha256 = ${sha256})
      or exists (select 1 from document_file where sha256 = ${sha256}) as named`.execute(tx);
  return found.rows[0]?.named === true;
}
