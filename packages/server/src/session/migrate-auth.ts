import { createSignInAttempts, withAuthSchema } from '@selaras/adapters/session/auth-schema';
import { getMigrations } from 'better-auth/db/migration';
import type { ClientConfig } from 'pg';
import { makeAuth } from './auth.ts';

/**
 * Brings the schema `auth` to what the sign-in library of this version needs. One process at a time: two servers that
 * start together would both create the same table.
 */
export async function migrateAuth(connection: ClientConfig): Promise<void> {
  await withAuthSchema(connection, async (client) => {
    const auth = makeAuth({ connection, baseUrl: 'http://localhost', secret: 'x'.repeat(32), signInsPerMinute: 1, onError: () => {} });
    try {
      const { runMigrations } = await getMigrations(auth.options);
      await runMigrations();
    } finally {
      await auth.options.database.end();
    }
    await createSignInAttempts(client);
  });
}
