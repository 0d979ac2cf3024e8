import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@selaras/adapters/clock';
import { openDb } from '@selaras/adapters/db/connect';
import { type EmbeddedPostgres, startPostgres } from '@selaras/adapters/db/embedded';
import { localFiles } from '@selaras/adapters/files/local-files';
import { newId } from '@selaras/adapters/ids';
import { findSignIn } from '@selaras/adapters/session/sign-in.queries';
import type { Context } from '@selaras/server/context';
import { instanceSecret } from '@selaras/server/instance-secret';
import { type ContextParts, contextOf } from '@selaras/server/session/context-of';
import { sql } from 'kysely';
import type { ClientConfig } from 'pg';
import { freePort, type LiveServer, startLiveServer } from '../packages/server/test-support/live-server.ts';

const PASSWORD = 'kata sandi untuk mengukur';

/** The example office, served as `npm start` serves it, and open to use-cases beside that. */
export type Office = {
  readonly dataDir: string;
  readonly connection: ClientConfig;
  readonly parts: ContextParts;
  readonly server: () => LiveServer;
  /** Stops everything, PostgreSQL too, and starts it again. */
  readonly restart: () => Promise<LiveServer>;
  readonly contextOf: (email: string) => Promise<Context>;
  readonly password: string;
};

export type Workplace = { readonly folder: string; readonly office: () => Promise<Office>; readonly close: () => Promise<void> };

/** Everything lies in one folder of the system's temporary one and is gone after `close`. */
export async function openWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'selaras-bench-'));
  await chmod(folder, 0o711); // under root PostgreSQL is another user, who must pass through
  let opening: Promise<Opened> | undefined;
  let closing: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    await opening?.then((opened) => opened.close()).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  };
  return {
    folder,
    office: async () => (await (opening ??= openOffice(join(folder, 'data')))).office,
    close: () => (closing ??= closeAll()),
  };
}

type Opened = { readonly office: Office; readonly close: () => Promise<void> };

async function openOffice(dataDir: string): Promise<Opened> {
  const options = { dataDir, port: await freePort(), password: PASSWORD };
  let server = await startLiveServer(options);
  let beside = await openBeside(dataDir);
  const office: Office = {
    dataDir,
    password: PASSWORD,
    get connection() {
      return beside.postgres.connection;
    },
    get parts() {
      return beside.parts;
    },
    server: () => server,
    async restart() {
      await beside.close();
      await server.stop();
      server = await startLiveServer(options);
      beside = await openBeside(dataDir);
      return server;
    },
    async contextOf(email) {
      const account = await findSignIn(beside.parts.db, email);
      const context = account && (await contextOf(beside.parts, account));
      if (!context?.ok) throw new Error(`the example office has no account ${email}`);
      return context.value;
    },
  };
  const close = async (): Promise<void> => {
    await beside.close();
    await server.stop();
  };
  return { office, close };
}

type Beside = { readonly postgres: EmbeddedPostgres; readonly parts: ContextParts; readonly close: () => Promise<void> };

/** Joins the PostgreSQL of the running server, and has it count its rows as it does by itself within a minute. */
async function openBeside(dataDir: string): Promise<Beside> {
  const postgres = await startPostgres(dataDir);
  const db = openDb({ connection: postgres.connection, max: 4 });
  await sql`analyze`.execute(db);
  const files = localFiles(join(dataDir, 'files'));
  const parts = { db, clock: systemClock, newId, files, instanceSecret: () => instanceSecret(dataDir) };
  const close = async (): Promise<void> => {
    await db.destroy();
    await postgres.stop();
  };
  return { postgres, parts, close };
}
