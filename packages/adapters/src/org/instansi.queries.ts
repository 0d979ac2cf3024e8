import { sql } from 'kysely';
import type { Tx } from '../db/in-tenant.ts';

export type Instansi = { readonly nama: string; readonly singkatan: string; readonly zona: string; readonly contoh: boolean };

export async function insertInstansi(tx: Tx, tenantId: string, instansi: Instansi): Promise<void> {
  await tx
    .insertInto('instansi')
    .values({ tenant_id: tenantId, ...instansi })
    .execute();
}

export async function findInstansi(tx: Tx): Promise<Instansi | null> {
  return (await tx.selectFrom('instansi').select(['nama', 'singkatan', 'zona', 'contoh']).executeTakeFirst()) ?? null;
}

/** Changes of structure and of roles in one instansi happen one after another: "the last administrator" needs counting. */
export async function lockOrg(tx: Tx, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`org:${tenantId}`}, 0))`.execute(tx);
}

/** The first run: whichever of two arrives second must see what the first did. */
export async function lockSetup(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('setup', 0))`.execute(tx);
}
