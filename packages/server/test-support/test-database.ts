import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDb } from '@selaras/adapters/db/connect';
import { localFiles } from '@selaras/adapters/files/local-files';
import { newId } from '@selaras/adapters/ids';
import { Client, type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { instanceSecret } from '../src/instance-secret.ts';
import type { ContextParts } from '../src/session/context-of.ts';
import { type TestClock, testClock } from './test-clock.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The cluster of this run, and the migrated database that every test file clones: from `cluster.ts`. */
    readonly postgres: { readonly connection: ClientConfig; readonly template: string };
  }
}

export type TestDatabase = {
  readonly connection: ClientConfig;
  readonly db: Db;
  /** What contexts are made of; the clock stands still until the test moves it. */
  readonly parts: ContextParts & { readonly clock: TestClock };
  readonly dataDir: string;
  /** As the login role, which row-level security does not bind: to look at what is stored, and to tamper with it. */
  query(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

let count = 0;

/** A database of its own, cloned from the migrated template in some 50 ms. Open one per test file, in `beforeAll`. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { connection: cluster, template } = inject('postgres');
  const database = `test_${process.pid}_${process.hrtime.bigint()}_${count++}`;
  const admin = new Client(cluster);
  await admin.connect();
  await admin.query(`create database ${database} template ${template}`);
  const connection = { ...cluster, database };
  const db = openDb({ connection });
  const dataDir = mkdtempSync(join(tmpdir(), 'selaras-data-'));
  const client = new Client(connection);
  await client.connect();
  return {
    connection,
    db,
    dataDir,
    parts: { db, clock: testClock(), newId, files: localFiles(join(dataDir, 'files')), instanceSecret: () => instanceSecret(dataDir) },
    query: async (text, values = []) => (await client.query<Record<string, unknown>>(text, [...values])).rows,
    async close() {
      await db.destroy();
      await client.end();
      await admin.query(`drop database ${database} with (force)`);
      await admin.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
