import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@selaras/adapters/clock';
import { type OpenOptions, openDb } from '@selaras/adapters/db/connect';
import { localFiles } from '@selaras/adapters/files/local-files';
import { newId } from '@selaras/adapters/ids';
import type { ClientConfig } from 'pg';
import { instanceSecret } from './instance-secret.ts';
import { prepareDatabase } from './prepare-database.ts';
import type { ContextParts } from './session/context-of.ts';

export type Installation = { readonly connection: ClientConfig; readonly dataDir: string; readonly onError?: OpenOptions['onError'] };

/** What every use-case is built from, for this database and this data folder: real clock, real ids, real files. */
export function openParts({ connection, dataDir, onError }: Installation): ContextParts {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const db = openDb({ connection, ...(onError && { onError }) });
  const files = localFiles(join(dataDir, 'files'));
  return { db, clock: systemClock, newId, files, instanceSecret: () => instanceSecret(dataDir) };
}

/** Brings the database up to date, works, and lets go of it: for commands and loaders that are no service. */
export async function withParts<T>(installation: Installation, work: (parts: ContextParts) => Promise<T>): Promise<T> {
  await prepareDatabase(installation.connection);
  const parts = openParts(installation);
  try {
    return await work(parts);
  } finally {
    await parts.db.destroy();
  }
}
