import { migrateToLatest } from '@selaras/adapters/db/migrate';
import type { ClientConfig } from 'pg';
import { migrateAuth } from './session/migrate-auth.ts';

/** Everything that must exist before a use-case runs. Safe to repeat, and from several processes at once. Answers how many migrations ran. */
export async function prepareDatabase(connection: ClientConfig, log: (line: string) => void = () => {}): Promise<number> {
  const count = await migrateToLatest(connection, log);
  await migrateAuth(connection);
  return count;
}
