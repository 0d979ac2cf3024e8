import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { getMigrations } from '../db/migrate.ts';

/** The database answers and has every migration of this program. */
export async function isReady(db: Db): Promise<boolean> {
  try {
    const wanted = Object.keys(await getMigrations());
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    const done = new Set(rows.map((row) => row.name));
    return wanted.every((name) => done.has(name));
  } catch {
    return false;
  }
}
