import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';
import type { AuditEntry } from './audit.queries.ts';

export type ChainedEvent = AuditEntry & { readonly nomor: number; readonly hashSebelum: string; readonly hash: string };

/** The next events of the chain, in its order. */
export async function listChain(tx: Tx, after: number, limit: number): Promise<readonly ChainedEvent[]> {
  const { rows } = await sql<ChainedEvent>`
    select tenant_id as "tenantId", nomor, pada, oleh, aksi, subjek, ditolak, rincian, hash_sebelum as "hashSebelum", hash
      from audit_event
     where tenant_id = current_tenant() and nomor > ${after}
     order by nomor
     limit ${limit}`.execute(tx);
  return rows;
}

export async function findChainHead(tx: Tx): Promise<{ readonly nomor: number; readonly hash: string } | null> {
  return (await tx.selectFrom('audit_head').select(['nomor', 'hash']).executeTakeFirst()) ?? null;
}
