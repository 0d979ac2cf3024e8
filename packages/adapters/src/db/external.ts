import { Client } from 'pg';
import { type DatabaseConnection, PostgresUnavailable, reasonOf } from './postgres-problem.ts';

/** 18: temporal keys (`WITHOUT OVERLAPS`) and `uuidv7()`. */
const OLDEST_MAJOR = 18;

/**
 * A PostgreSQL run by somebody else (DATABASE_URL). Tried once before anything depends on it, so that a wrong
 * address is one sentence at the start and not a failed query later. The password never enters a message.
 */
export async function connectExternal(databaseUrl: string): Promise<DatabaseConnection> {
  const connection = { connectionString: databaseUrl, application_name: 'selaras' };
  const server = nameOf(databaseUrl);
  const version = await serverVersion(connection).catch((error: unknown) => {
    throw new PostgresUnavailable({ code: 'unreachable', server, reason: reasonOf(error) });
  });
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) throw new PostgresUnavailable({ code: 'too_old', server, version });
  return connection;
}

async function serverVersion(connection: DatabaseConnection): Promise<string> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? '0';
  } finally {
    await client.end().catch(() => {});
  }
}

function nameOf(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  return url ? `${url.host}${url.pathname}` : 'DATABASE_URL';
}
