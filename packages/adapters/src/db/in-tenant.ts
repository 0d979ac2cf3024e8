import type { DomainError, Result } from '@selaras/core';
import { sql, type Transaction } from 'kysely';
import type { Db } from './connect.ts';
import type { Tables } from './tables.ts';

/** A transaction that sees one tenant only. Every query takes this type, so none can run outside a tenant. */
export type Tx = Transaction<Tables> & { readonly __tenant: true };

class Rollback extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('rollback');
    this.result = result;
  }
}

/** Runs as the application role, bound by row-level security to one tenant, in one transaction. */
export function inTenant<T>(db: Db, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute((tx) => asTenant(tx, tenantId, work));
}

/** Reads that must agree with one another: every query sees the database as it was at the first one. Writes are refused. */
export function inSnapshot<T>(db: Db, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return reading.execute((tx) => asTenant(tx, tenantId, work));
}

/** The same view for reading that outlives one function: whoever opens it must end it. */
export async function openSnapshot(db: Db, tenantId: string): Promise<{ readonly tx: Tx; readonly end: () => Promise<void> }> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  return asTenant(tx, tenantId, async (own) => ({ tx: own, end: () => tx.rollback().execute() }));
}

async function asTenant<T>(tx: Transaction<Tables>, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  await sql`select set_config('role', 'selaras_app', true), set_config('app.tenant', ${tenantId}, true)`.execute(tx);
  return work(tx as Tx); // the brand is given here and nowhere else
}

/** A use-case that returns an error has changed nothing. Without this, `return err(...)` would commit. */
export async function inTransaction<T, E = DomainError>(
  db: Db,
  tenantId: string,
  work: (tx: Tx) => Promise<Result<T, NoInfer<E>>>,
): Promise<Result<T, E>> {
  try {
    return await inTenant(db, tenantId, async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Rollback(result);
      return result;
    });
  } catch (thrown) {
    if (thrown instanceof Rollback) return thrown.result as Result<T, E>; // thrown six lines above with this type
    throw thrown;
  }
}
