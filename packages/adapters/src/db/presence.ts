import { Client } from 'pg';
import { SUPERUSER } from './cluster.ts';
import type { DataFolder } from './data-folder.ts';
import { codeOf, type DatabaseConnection, PostgresUnavailable, reasonOf } from './postgres-problem.ts';

/** "This Selaras process is using PostgreSQL": held shared by each, tried exclusively by the one that leaves last. */
const PRESENCE = "hashtextextended('selaras:presence', 0)";

/** What came back when we knocked: a held presence, "not yet" (starting, recovering, stopping), or nothing. */
export type Answer =
  | { readonly kind: 'open'; readonly client: Client }
  | { readonly kind: 'not_yet' }
  | { readonly kind: 'silent'; readonly reason: string };

export const connectionTo = (folder: DataFolder, database: string): DatabaseConnection => ({
  host: folder.sockets,
  port: 5432,
  user: SUPERUSER,
  password: folder.password,
  database,
  application_name: 'selaras',
});

/**
 * One idle connection per Node process. Held in the database `postgres`, because advisory locks belong to a
 * database and the application's own may be replaced by a restore. Being always idle, its end is the one
 * reliable sign that PostgreSQL died.
 */
export async function knock(folder: DataFolder): Promise<Answer> {
  const client = new Client({ ...connectionTo(folder, 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => {}); // without a listener the death of PostgreSQL would end this process
  try {
    await client.connect();
    const { rows } = await client.query<{ cluster: string }>(
      `select current_setting('data_directory') as cluster, pg_advisory_lock_shared(${PRESENCE})`,
    );
    if (rows[0]?.cluster === folder.cluster) return { kind: 'open', client };
    await client.end();
    return { kind: 'silent', reason: `another cluster answers: ${rows[0]?.cluster}` };
  } catch (error) {
    await client.end().catch(() => {});
    return readRefusal(error, folder);
  }
}

function readRefusal(error: unknown, folder: DataFolder): Answer {
  const code = codeOf(error);
  if (code === '57P03') return { kind: 'not_yet' };
  if (code === '28P01') throw new PostgresUnavailable({ code: 'password_refused', file: folder.passwordFile });
  return { kind: 'silent', reason: reasonOf(error) };
}

/** Gives up our presence and says whether nobody else is left. A dead connection has nothing to say: false. */
export async function leave(client: Client): Promise<{ isLast: boolean }> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${PRESENCE})`);
    const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${PRESENCE}) as got`);
    return { isLast: rows[0]?.got === true };
  } catch {
    return { isLast: false };
  } finally {
    await client.end().catch(() => {});
  }
}

/** The application's database, created once. */
export async function ensureDatabase(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
}
