import { supervisePostgres } from '@selaras/adapters/db/embedded';
import { connectExternal } from '@selaras/adapters/db/external';
import type { DatabaseConnection } from '@selaras/adapters/db/postgres-problem';
import type { Texts } from './locales/texts.ts';
import type { Progress } from './progress.ts';
import type { Settings } from './settings.ts';
import type { Shutdown } from './shutdown.ts';

export type OpenDatabase = {
  readonly connection: DatabaseConnection;
  /** Safe to call twice. Never stops a PostgreSQL that another Selaras process is using. */
  close(): Promise<void>;
};

export type DatabaseOpening = { readonly settings: Settings; readonly shutdown: Shutdown; readonly progress: Progress; readonly t: Texts };

/**
 * The database of this installation: DATABASE_URL, or the PostgreSQL that lives beside the data, started or
 * joined as needed. It is closed when the command ends, also when it is interrupted while still opening.
 */
export async function openDatabase({ settings, shutdown, progress, t }: DatabaseOpening): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) return { connection: await connectExternal(settings.databaseUrl), close: async () => {} };

  const starting = supervisePostgres(settings.dataDir, {
    onRestart: (ms) => progress.warn(t.database.restarted(Math.round(ms))),
    onFailure: (error) => {
      progress.warn(t.database.lost(error instanceof Error ? error.message : String(error)));
      shutdown.request('failure');
    },
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= starting.then((postgres) => postgres.stop()).then(() => {}));
  shutdown.defer(close);
  const { connection } = await starting;
  return { connection, close };
}
