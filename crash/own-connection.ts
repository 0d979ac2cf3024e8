import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE, SUPERUSER } from '@selaras/adapters/db/cluster';
import { type Db, openDb } from '@selaras/adapters/db/connect';

/**
 * To the PostgreSQL of a running server, without being counted as one of those that use it: what is tested is who starts
 * and who stops it.
 */
export async function besideServer<T>(dataDir: string, work: (db: Db) => Promise<T>): Promise<T> {
  const password = readFileSync(join(dataDir, 'database.password'), 'utf8');
  const host = join(dataDir, 'run');
  const db = openDb({ connection: { host, port: 5432, user: SUPERUSER, password, database: DATABASE, application_name: 'crash' }, max: 1 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
