import { findSignIn } from '@selaras/adapters/session/sign-in.queries';
import type { Role } from '@selaras/core';
import type { Context } from '../src/context.ts';
import { ensureExample } from '../src/example/load-example.ts';
import { contextOf } from '../src/session/context-of.ts';
import { expectOk } from './factories.ts';
import type { TestDatabase } from './test-database.ts';

/** The example office in a test database, and its people by role. */
export async function givenExample({ connection, dataDir, parts }: TestDatabase): Promise<(role: Role) => Promise<Context>> {
  const { accounts } = await ensureExample({ connection, dataDir, log: () => {}, password: 'kata sandi uji coba' });
  return async (role) => {
    const email = accounts.find((account) => account.role === role)?.email ?? '';
    const signIn = await findSignIn(parts.db, email);
    if (signIn === null) throw new Error(`the example office has nobody for ${role}`);
    return expectOk(await contextOf(parts, signIn));
  };
}
