import { join } from 'node:path';
import { systemClock } from '@selaras/adapters/clock';
import { type Db, openDb } from '@selaras/adapters/db/connect';
import { localFiles } from '@selaras/adapters/files/local-files';
import { newId } from '@selaras/adapters/ids';
import { listTenants } from '@selaras/adapters/session/sign-in.queries';
import type { Context as UseCaseContext } from '@selaras/server/context';
import { prepareDatabase } from '@selaras/server/prepare-database';
import { systemContext } from '@selaras/server/session/context-of';
import type { Context } from './context.ts';
import { CommandFailure, EXIT } from './exit-codes.ts';

/** The database and the files of this installation, migrated and open, beside a running server or without one. */
export type Installation = { readonly db: Db; readonly parts: Omit<UseCaseContext, 'actor' | 'zone'> };

/** Opens, works, closes. PostgreSQL is left running when another Selaras process uses it. */
export function withInstallation<T>({ withDatabase, settings }: Context, work: (installation: Installation) => Promise<T>): Promise<T> {
  return withDatabase(async ({ connection }) => {
    await prepareDatabase(connection);
    const db = openDb({ connection, max: 4 });
    try {
      return await work({ db, parts: { db, clock: systemClock, newId, files: localFiles(join(settings.dataDir, 'files')) } });
    } finally {
      await db.destroy();
    }
  });
}

/** The operator as administrator of the one office here; a server of several offices needs to be told which. */
export async function onlyOffice({ db, parts }: Installation, { choose }: Context): Promise<UseCaseContext> {
  const [tenant, ...others] = await listTenants(db);
  if (tenant === undefined) {
    throw new CommandFailure(
      EXIT.state,
      choose({
        id: 'Belum ada kantor di sini. Jalankan: ./selaras example load (contoh) atau ./selaras office init (kantor sebenarnya).',
        en: 'There is no office here yet. Run: ./selaras example load (example) or ./selaras office init (a real office).',
      }),
    );
  }
  if (others.length > 0) {
    throw new CommandFailure(
      EXIT.state,
      choose({
        id: 'Ada beberapa instansi di sini; perintah ini baru melayani satu.',
        en: 'There are several instansi here; this command serves one.',
      }),
    );
  }
  return systemContext(parts, tenant);
}
