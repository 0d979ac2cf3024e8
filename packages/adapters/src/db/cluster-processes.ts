import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './postgres-problem.ts';

/**
 * The living processes of a cluster. On Linux: every process whose working directory is the cluster, which finds
 * backends that outlive a killed postmaster and ignores zombies and recycled process ids. A pid file alone can
 * do neither, so elsewhere, where it is all there is, only the postmaster itself is seen.
 */
export function clusterProcesses(cluster: string): number[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && livesIn(cluster, pid));
  const pid = postmasterPid(cluster);
  return pid !== undefined && isAlive(pid) ? [pid] : [];
}

export function postmasterPid(cluster: string): number | undefined {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined;
  } catch {
    return undefined;
  }
}

export type ClusterPlaces = { readonly cluster: string; readonly sockets: string };

/**
 * Nobody lives in the cluster: its pid file and the lock of its socket are what a kill left behind. PostgreSQL itself
 * would take a process id for alive that was given to somebody else since, or whose dead owner nobody has buried yet:
 * that is the parent's task, and in a container the parent may be a program that never does it.
 * PostgreSQL's own check covers other systems.
 */
export function removeStaleLocks({ cluster, sockets }: ClusterPlaces): void {
  if (process.platform !== 'linux') return;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  rmSync(join(sockets, '.s.PGSQL.5432.lock'), { force: true });
}

/** Ends what a dead postmaster left running; its shared memory is lost, so there is nothing to save by waiting. */
export function killOrphans(pids: readonly number[]): void {
  for (const pid of pids) signal(pid, 'SIGKILL');
}

/** PostgreSQL's fast shutdown (SIGINT): open transactions are rolled back, everything is written. */
export async function stopCluster(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster);
  if (pid === undefined || !clusterProcesses(cluster).includes(pid)) return;
  signal(pid, 'SIGINT');
  if (await isEmptied(cluster, 60_000)) return;
  signal(pid, 'SIGQUIT'); // immediate shutdown: the next start replays the log
  await isEmptied(cluster, 5_000);
}

async function isEmptied(cluster: string, patience: number): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    if (clusterProcesses(cluster).length === 0) return true;
    await sleep(10);
  }
  return false;
}

function livesIn(cluster: string, pid: number): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) !== cluster) return false;
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')[0];
    return state !== 'Z';
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  return signal(pid, 0);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
