import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFolder, giveTo } from './data-folder.ts';
import type { Engine } from './engine-files.ts';
import { PostgresUnavailable, reasonOf } from './postgres-problem.ts';

/** The superuser of the embedded cluster and the database of the application. */
export const SUPERUSER = 'selaras';
export const DATABASE = 'selaras';

const LARGEST_LOG = 10 * 1024 * 1024;

/**
 * Text is compared by code point (C.UTF-8), the same on every machine for ever: an index must not depend on
 * which ICU or glibc somebody has. Sorting for people asks for a collation in its own query.
 */
const INITDB = `--username ${SUPERUSER} --auth scram-sha-256 --no-instructions --encoding UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C`;

/** Creates the cluster once. Made under another name and renamed, so an interrupted initdb never counts. */
export function initCluster(folder: DataFolder, engine: Engine): void {
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return;
  const draft = `${folder.cluster}.init`;
  const passwordFile = `${folder.passwordFile}.initdb`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, folder.password, { mode: 0o600 });
    for (const path of [draft, passwordFile]) giveTo(folder.owner, path);
    runInitdb(folder, engine, ['--pgdata', draft, '--pwfile', passwordFile]);
    renameSync(draft, folder.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function runInitdb({ owner, cluster }: DataFolder, engine: Engine, paths: readonly string[]): void {
  const file = engine.program('initdb');
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  const run = spawnSync(file, [...paths, ...INITDB.split(' ')], { ...owner, cwd: '/', env, encoding: 'utf8' });
  if (run.error) throw new PostgresUnavailable({ code: 'engine_not_runnable', file, reason: reasonOf(run.error) });
  const reason = run.stderr.trim().split('\n').slice(-4).join(' ') || `exit ${run.status ?? run.signal}`;
  if (run.status !== 0) throw new PostgresUnavailable({ code: 'init_failed', folder: cluster, reason });
}

/** A postmaster we started. `ended` is the reason once it is gone. */
export type Postmaster = { readonly ended: () => string | undefined };

/**
 * Starts the postmaster itself, not `pg_ctl start`: Node reaps it, and `detached` keeps Ctrl-C away from it.
 * Unix socket only: no port to collide with, nothing for the network to reach.
 */
export function launchPostmaster(folder: DataFolder, engine: Engine, { durable }: { readonly durable: boolean }): Postmaster {
  const settings = {
    listen_addresses: '',
    unix_socket_permissions: '0770',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '60',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(folder);
  const child = spawn(engine.program('postgres'), ['-D', folder.cluster, '-k', folder.sockets, ...flags], {
    ...folder.owner,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
  });
  closeSync(log);
  return watch(child, folder.log);
}

function watch(child: ChildProcess, log: string): Postmaster {
  const silentUntil = statSync(log).size;
  let ended: string | undefined;
  child.on('error', (error) => {
    ended = reasonOf(error);
  });
  child.on('exit', (code, signal) => {
    ended = lastComplaint(log, silentUntil) ?? `exit ${code ?? signal}`;
  });
  child.unref();
  return { ended: () => ended };
}

/** Keeps one old log: a server that runs for years must not fill the disk with its own words. */
function openLog({ log }: DataFolder): number {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(log, `${log}.1`);
  const file = openSync(log, 'a', 0o600);
  chmodSync(log, 0o600);
  return file;
}

/** What PostgreSQL itself said about ending, in the part of the log after `since`. */
function lastComplaint(log: string, since: number): string | undefined {
  if (!existsSync(log)) return undefined; // the whole folder may be gone by the time we hear of it
  const lines = readFileSync(log).subarray(since).toString('utf8').split('\n');
  return lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line))?.trim();
}
