import { migrateToLatest } from '@selaras/adapters/db/migrate';
import type { ClientConfig } from 'pg';
import { migrateAuth } from './session/migrate-auth.ts';

/** Everything that must exist before a use-case runs. Safe to repeat, and from several processes at once. */
export async function prepareDatabase(connection: ClientConfig, log: (line: string) => void = () => {}): Promise<void> {
  await migrateToLatest(connection, log);
  await migrateAuth(connection);
}
