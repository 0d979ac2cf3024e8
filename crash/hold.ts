import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '@selaras/adapters/db/connect';
import { sql } from 'kysely';
import { besideServer } from './own-connection.ts';

/** Keeps a part of a job from going on, so that it is known where it stands when the server is killed. */
export type Hold = { readonly release: () => Promise<void> };

/** At its first step: the figures of an office. */
export const holdFigures = (dataDir: string, renstraId: string): Promise<Hold> =>
  hold(dataDir, (db) => sql`select pg_advisory_xact_lock(hashtextextended(${`capaian:${renstraId}`}, 0))`.execute(db));

/** At its last step, when everything of it is written and nothing committed: the chain of the audit trail. */
export const holdTrail = (dataDir: string): Promise<Hold> => hold(dataDir, (db) => sql`select 1 from audit_head for update`.execute(db));

/** After it is committed, and before the job knows: the row of the job. */
export const holdJob = (dataDir: string, jobId: string): Promise<Hold> =>
  hold(dataDir, (db) => sql`select 1 from job where id = ${jobId} for update`.execute(db));

async function hold(dataDir: string, take: (db: Db) => Promise<unknown>): Promise<Hold> {
  const [taken, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const held = besideServer(dataDir, (db) =>
    db.transaction().execute(async (tx) => {
      await take(tx);
      taken.resolve();
      await end.promise;
    }),
  );
  await Promise.race([taken.promise, held]);
  return {
    async release() {
      end.resolve();
      await held;
    },
  };
}

const PATIENCE_MS = 20_000;

/** Until somebody waits for a lock in a statement like this one. */
export async function untilWaiting(dataDir: string, statement: string): Promise<void> {
  await besideServer(dataDir, async (db) => {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(20)) {
      const { rows } = await sql`
        select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike ${`%${statement}%`} and pid <> pg_backend_pid()`.execute(
        db,
      );
      if (rows.length > 0) return;
    }
    throw new Error(`nobody waits in "${statement}"`);
  });
}
