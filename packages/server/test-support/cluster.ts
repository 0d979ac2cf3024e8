import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@selaras/adapters/db/embedded';
import { Client, type ClientConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../src/prepare-database.ts';

const TEMPLATE = `template_${process.pid}`;

/** One PostgreSQL for the whole run: fsync off, gone afterwards. TEST_DATABASE_URL uses another, whose role may create databases. */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? { connection: connectionOf(new URL(given)), stop: async () => {} } : await startOwn();
  await inDatabase(cluster.connection, `create database ${TEMPLATE}`);
  await prepareDatabase({ ...cluster.connection, database: TEMPLATE });
  project.provide('postgres', { connection: cluster.connection, template: TEMPLATE });
  return async () => {
    await inDatabase(cluster.connection, `drop database if exists ${TEMPLATE} with (force)`);
    await cluster.stop();
  };
}

/** In parts, because a connection string would win over the name of the database that is put beside it. */
const connectionOf = ({ hostname, port, username, password, pathname, searchParams }: URL): ClientConfig => ({
  host: searchParams.get('host') ?? hostname,
  port: Number((searchParams.get('port') ?? port) || 5432),
  user: decodeURIComponent(username),
  password: decodeURIComponent(password),
  database: pathname.slice(1),
});

async function startOwn(): Promise<{ readonly connection: ClientConfig; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-test-'));
  const postgres = await startPostgres(folder, { durable: false });
  return {
    connection: postgres.connection,
    async stop() {
      await postgres.stop();
      await sleep(200); // the supervisor reads its log once more when PostgreSQL has ended
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function inDatabase(connection: ClientConfig, statement: string): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
