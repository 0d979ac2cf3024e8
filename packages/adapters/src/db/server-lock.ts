import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { isAlive } from './cluster-processes.ts';
import type { DatabaseConnection } from './postgres-problem.ts';

/**
 * One *serving* process per database. Commands that only read or write data do not take it. Named, not numbered:
 * two rooms that each pick a number will one day pick the same one.
 */
const SERVING = "hashtextextended('selaras:serving', 0)";
const RETAKE_MS = 60_000;

/** What `<data>/server.json` says about the running server. */
export type RunningServer = { readonly url: string; readonly pid: number };

export type ServerLock = {
  /** Writes the address down for whoever asks next. */
  announce(url: string): void;
  release(): Promise<void>;
};

export type ServerLockOptions = {
  readonly connection: DatabaseConnection;
  readonly dataDir: string;
  /** Somebody else took the lock while PostgreSQL was down: this process must stop serving. */
  readonly onLost: () => void;
};

export type TakenOrHeld =
  | { readonly kind: 'taken'; readonly lock: ServerLock }
  | { readonly kind: 'held'; readonly by: RunningServer | null };

/**
 * A session advisory lock: freed with the connection, so a killed server never blocks the next one, and equally
 * good for a database on another machine. (Not through a pooler in transaction mode: connect directly.)
 */
export async function takeServerLock({ connection, dataDir, onLost }: ServerLockOptions): Promise<TakenOrHeld> {
  let isReleased = false;
  let client = await tryTake(connection);
  if (client === 'held') return { kind: 'held', by: findRunningServer(dataDir) };

  const retake = async (): Promise<void> => {
    if (isReleased) return;
    const next = await takeAgain(connection, () => isReleased);
    if (isReleased) return endQuietly(next);
    if (next === 'held') return onLost();
    client = next;
    watch(next);
  };
  const watch = (held: Client): void => void held.once('end', () => void retake());
  watch(client);
  return {
    kind: 'taken',
    lock: {
      announce: (url) => writeAddress(dataDir, { url, pid: process.pid }),
      async release() {
        isReleased = true;
        removeAddress(dataDir);
        await endQuietly(client);
      },
    },
  };
}

async function endQuietly(client: Client | 'held'): Promise<void> {
  if (client !== 'held') await client.end().catch(() => {});
}

async function tryTake(connection: DatabaseConnection): Promise<Client | 'held'> {
  const client = new Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // its end is handled; the error itself says nothing more
  try {
    await client.connect();
    const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${SERVING}) as got`);
    if (rows[0]?.got) return client;
  } catch (error) {
    await endQuietly(client);
    throw error;
  }
  await client.end();
  return 'held';
}

/** PostgreSQL went away and comes back: our lock died with the connection and is taken anew. */
async function takeAgain(connection: DatabaseConnection, isUnwanted: () => boolean): Promise<Client | 'held'> {
  for (const until = Date.now() + RETAKE_MS; Date.now() < until && !isUnwanted(); await sleep(100)) {
    const taken = await tryTake(connection).catch(() => undefined);
    if (taken !== undefined) return taken;
  }
  return 'held';
}

const addressFile = (dataDir: string): string => join(dataDir, 'server.json');

function writeAddress(dataDir: string, server: RunningServer): void {
  const draft = `${addressFile(dataDir)}.${process.pid}`;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(draft, `${JSON.stringify(server)}\n`);
  renameSync(draft, addressFile(dataDir));
}

function removeAddress(dataDir: string): void {
  if (readAddress(dataDir)?.pid === process.pid) rmSync(addressFile(dataDir), { force: true });
}

/** The server that wrote its address here and is still alive; a file left by a kill is not one. */
export function findRunningServer(dataDir: string): RunningServer | null {
  const server = readAddress(dataDir);
  return server && isAlive(server.pid) ? server : null;
}

function readAddress(dataDir: string): RunningServer | null {
  try {
    const server: RunningServer = JSON.parse(readFileSync(addressFile(dataDir), 'utf8'));
    return server;
  } catch {
    return null;
  }
}
