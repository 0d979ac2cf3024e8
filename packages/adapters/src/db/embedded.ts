import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { DATABASE, initCluster, launchPostmaster, type Postmaster } from './cluster.ts';
import { clusterProcesses, killOrphans, postmasterPid, removeStaleLocks, stopCluster } from './cluster-processes.ts';
import { type DataFolder, openDataFolder, prepareDataFolder } from './data-folder.ts';
import { type Engine, ensureEngine, removeOtherEngines } from './engine-files.ts';
import { type DatabaseConnection, PostgresUnavailable } from './postgres-problem.ts';
import { connectionTo, ensureDatabase, knock, leave } from './presence.ts';
import { withStartLock } from './start-lock.ts';

/** `durable: false` (tests only) trades safety after a power cut for speed. */
export type EmbeddedOptions = { readonly durable?: boolean };

export type StopOutcome = 'stopped' | 'left running';

export type EmbeddedPostgres = {
  /** As superuser `selaras`, to the database `selaras`. */
  readonly connection: DatabaseConnection;
  readonly pid: number;
  /** It was running already: another Selaras process, or one that was killed, had started it. */
  readonly adopted: boolean;
  readonly presence: Client;
  stop(): Promise<StopOutcome>;
};

/** Without a sign of life for this long, starting has failed. Crash recovery is a sign of life. */
const SILENCE_MS = 60_000;
/** Backends see the death of their postmaster and leave by themselves; those that have not after this are ended. */
const ORPHAN_GRACE_MS = 3_000;
const MOST_LAUNCHES = 3;

/**
 * Starts the PostgreSQL of a data folder, or joins the one that already runs there. Whatever a kill left behind
 * (an orphaned server, backends without one, a stale pid file) is taken over or cleared away, never reported.
 */
export async function startPostgres(dataDir: string, { durable = true }: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const root = openDataFolder(dataDir);
  return withStartLock(root, async () => {
    const folder = prepareDataFolder(root);
    const engine = ensureEngine(root);
    initCluster(folder, engine);
    const { presence, adopted } = await joinOrLaunch({ folder, engine, durable });
    if (!adopted) removeOtherEngines(root, engine);
    await ensureDatabase(presence, DATABASE);
    return {
      connection: connectionTo(folder, DATABASE),
      pid: postmasterPid(folder.cluster) ?? 0,
      adopted,
      presence,
      stop: () => withStartLock(root, () => stopIfLast(folder, presence)),
    };
  });
}

/** The last Selaras process out turns off the light. */
async function stopIfLast(folder: DataFolder, presence: Client): Promise<StopOutcome> {
  const { isLast } = await leave(presence);
  if (!isLast) return 'left running';
  await stopCluster(folder.cluster);
  return 'stopped';
}

type Starting = { readonly folder: DataFolder; readonly engine: Engine; readonly durable: boolean };

async function joinOrLaunch({ folder, engine, durable }: Starting): Promise<{ presence: Client; adopted: boolean }> {
  const launches: Postmaster[] = [];
  for (let lastSign = Date.now(); ; await sleep(25)) {
    const answer = await knock(folder);
    if (answer.kind === 'open') return { presence: answer.client, adopted: launches.length === 0 };
    if (answer.kind === 'not_yet') lastSign = Date.now();
    const silence = Date.now() - lastSign;
    if (silence > SILENCE_MS) throw failedStart(folder, launches.at(-1)?.ended());
    if (!mustLaunch(folder, launches, silence)) continue;
    if (launches.length >= MOST_LAUNCHES) throw failedStart(folder, launches.at(-1)?.ended());
    launches.push(launchPostmaster(folder, engine, { durable }));
  }
}

/** True when nobody lives in the cluster and our own last attempt, if any, is over. */
function mustLaunch(folder: DataFolder, launches: readonly Postmaster[], silence: number): boolean {
  const { cluster } = folder;
  const last = launches.at(-1);
  if (last && last.ended() === undefined) return false;
  const living = clusterProcesses(cluster);
  const pid = postmasterPid(cluster);
  if (living.length === 0) {
    removeStaleLocks(folder);
    return true;
  }
  if (silence > ORPHAN_GRACE_MS && (pid === undefined || !living.includes(pid))) killOrphans(living);
  return false;
}

const failedStart = ({ log }: DataFolder, ended: string | undefined): PostgresUnavailable =>
  new PostgresUnavailable({ code: 'did_not_start', log, reason: ended ?? 'no answer' });

export type SuperviseOptions = EmbeddedOptions & {
  /** PostgreSQL died and is back; with the milliseconds that took. */
  readonly onRestart?: (ms: number) => void;
  /** PostgreSQL died and would not come back: the caller should stop. */
  readonly onFailure?: (error: unknown) => void;
};

export type SupervisedPostgres = {
  readonly connection: DatabaseConnection;
  readonly adopted: boolean;
  pid(): number;
  stop(): Promise<StopOutcome>;
};

const MOST_REVIVALS = 5;

/** `startPostgres` for long-lived processes: brings PostgreSQL back whenever it dies under us. */
export async function supervisePostgres(dataDir: string, options: SuperviseOptions = {}): Promise<SupervisedPostgres> {
  let current = await startPostgres(dataDir, options);
  let isStopping = false;
  let reviving: Promise<void> | undefined;

  const revive = async (): Promise<void> => {
    const began = performance.now();
    try {
      current = await startAgain(dataDir, options);
      watch();
      options.onRestart?.(performance.now() - began);
    } catch (error) {
      options.onFailure?.(error);
    }
  };
  const watch = (): void => {
    current.presence.once('end', () => {
      if (!isStopping) reviving = revive();
    });
  };
  watch();
  return {
    connection: current.connection,
    adopted: current.adopted,
    pid: () => current.pid,
    async stop() {
      isStopping = true;
      await reviving;
      return current.stop();
    },
  };
}

async function startAgain(dataDir: string, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startPostgres(dataDir, options);
    } catch (error) {
      if (attempt === MOST_REVIVALS) throw error;
      await sleep(200 * 2 ** attempt);
    }
  }
}
