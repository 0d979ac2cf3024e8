import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type ClientConfig, Pool } from 'pg';

const FOLDER = join(import.meta.dirname, '../migrations');
const NAME = /^(\d{4})_[a-z0-9_]+\.sql$/;

/** Brings a database to the newest schema: forward only, in one lock, each migration in its own transaction. */
export async function migrateToLatest(connection: ClientConfig, log: (line: string) => void = () => {}): Promise<number> {
  const pool = new Pool({ ...connection, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations } });
    const { error, results } = await migrator.migrateToLatest();
    for (const result of results ?? []) log(`${result.migrationName}: ${result.status}`);
    if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed', { cause: error });
    return (results ?? []).length;
  } finally {
    await db.destroy();
  }
}

/** Exported for the test that holds the numbers gap-free. */
export async function getMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).toSorted();
  files.forEach((file, index) => {
    const number = Number(NAME.exec(file)?.[1]);
    if (number !== index + 1)
      throw new Error(`migrations must be numbered without gaps: ${file} stands where ${String(index + 1).padStart(4, '0')}_… belongs`);
  });
  const loaded = await Promise.all(
    files.map(async (file) => [file.replace(/\.sql$/, ''), await readFile(join(FOLDER, file), 'utf8')] as const),
  );
  return Object.fromEntries(loaded.map(([name, text]) => [name, { up: async (db) => void (await sql.raw(text).execute(db)) }]));
}
