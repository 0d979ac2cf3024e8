import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@selaras/core';
import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

/** What happened, by permanent name; `rincian` holds before and after where something changed. Never personal data. */
export type AuditEntry = {
  readonly tenantId: string;
  readonly pada: string;
  readonly oleh: string | null;
  readonly aksi: string;
  readonly subjek: string | null;
  readonly ditolak?: boolean;
  readonly rincian: { readonly [key: string]: Json };
};

/** Start of every chain. */
export const GENESIS = '0'.repeat(64);

/** Appends to the tenant's chain. The head row is locked until commit, so call this last in a transaction. */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const head = await lockHead(tx, entry.tenantId);
  const nomor = head.nomor + 1;
  const hash = auditHash({ ...entry, nomor, hashSebelum: head.hash });
  const { tenantId, pada, oleh, aksi, subjek, ditolak = false, rincian } = entry;
  // Event and head in one statement: every change of every kind ends here, under the lock that the next one waits for.
  await sql`
    with event as (
      insert into audit_event (tenant_id, nomor, pada, oleh, aksi, subjek, ditolak, rincian, hash_sebelum, hash)
      values (${tenantId}, ${nomor}, ${pada}, ${oleh}, ${aksi}, ${subjek}, ${ditolak}, ${JSON.stringify(rincian)}, ${head.hash}, ${hash})
      returning tenant_id, nomor, hash)
    update audit_head set nomor = event.nomor, hash = event.hash from event where audit_head.tenant_id = event.tenant_id`.execute(tx);
}

/** The first event of a tenant makes the head. Two first events at once: the second waits here and then finds it. */
async function lockHead(tx: Tx, tenantId: string): Promise<{ nomor: number; hash: string }> {
  const head = await findHead(tx, tenantId);
  if (head) return head;
  await tx
    .insertInto('audit_head')
    .values({ tenant_id: tenantId, nomor: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await findHead(tx, tenantId);
  if (!made) throw new Error(`tenant ${tenantId} has no audit head, although one was just inserted`);
  return made;
}

async function findHead(tx: Tx, tenantId: string): Promise<{ nomor: number; hash: string } | undefined> {
  const { rows } = await sql<{ nomor: number; hash: string }>`
    select nomor, hash from audit_head where tenant_id = ${tenantId} for update`.execute(tx);
  return rows[0];
}

/** SHA-256 over the canonical event and the hash before it. `pada` is ISO with milliseconds, as it comes back from the database. */
export function auditHash(event: AuditEntry & { readonly nomor: number; readonly hashSebelum: string }): string {
  const { tenantId, nomor, pada, oleh, aksi, subjek, rincian, hashSebelum } = event;
  const content = canonicalJson({ tenantId, nomor, pada, oleh, aksi, subjek, ditolak: event.ditolak ?? false, rincian, hashSebelum });
  return createHash('sha256').update(content).digest('hex');
}
