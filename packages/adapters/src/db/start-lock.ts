import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, PostgresUnavailable } from './postgres-problem.ts';

const PATIENCE_MS = 120_000;
const SQLITE_BUSY = 5;

/**
 * One process at a time may start or stop PostgreSQL in a data folder; without this, two starters delete each
 * other's live pid file. Held by an open SQLite transaction, because that is a kernel lock on every platform:
 * it is freed when the holder dies, however it dies, and leaves nothing to clean up.
 */
export async function withStartLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  const file = join(root, 'start.lock');
  const lock = new DatabaseSync(file);
  try {
    await acquire(lock, file);
    return await work();
  } finally {
    lock.close();
  }
}

async function acquire(lock: DatabaseSync, file: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; !claims(lock); ) {
    if (Date.now() > until) throw new PostgresUnavailable({ code: 'start_lock_busy', file });
    // Asked again rather than queued: SQLite has no waiting list, and the holder needs tens of milliseconds.
    await sleep(20);
  }
}

function claims(lock: DatabaseSync): boolean {
  try {
    lock.exec('pragma journal_mode = off; begin exclusive'); // nothing is ever written, so no second file either
    return true;
  } catch (error) {
    if (codeOf(error) === SQLITE_BUSY) return false;
    throw error;
  }
}
