import { join } from 'node:path';
import { clusterProcesses, postmasterPid } from '@selaras/adapters/db/cluster-processes';
import { startLiveServer, untilReady } from '../packages/server/test-support/live-server.ts';
import type { Scene } from './scene.ts';

export const VICTIMS = ['server', 'postgres', 'both'] as const;
export type Victim = (typeof VICTIMS)[number];

/** Crash recovery included. */
const PATIENCE_MS = 60_000;

export const clusterOf = ({ options }: Pick<Scene, 'options'>): string => join(options.dataDir, 'pg18');

/** `kill -9`, without a word before. */
export async function kill(scene: Scene, victim: Victim): Promise<void> {
  if (victim !== 'server') killPostgres(clusterOf(scene));
  if (victim !== 'postgres') await scene.server.kill();
}

function killPostgres(cluster: string): void {
  const pid = postmasterPid(cluster);
  if (pid === undefined || !clusterProcesses(cluster).includes(pid)) throw new Error(`no PostgreSQL runs in ${cluster}`);
  process.kill(pid, 'SIGKILL');
}

/** Until Selaras answers again; nothing is done to help it but the command that starts it. Milliseconds. */
export async function recover(scene: Scene, victim: Victim): Promise<number> {
  const began = performance.now();
  if (victim === 'postgres') await untilReady(scene.server.url, { hasEnded: () => scene.server.hasEnded(), patienceMs: PATIENCE_MS });
  else scene.server = await startLiveServer(scene.options);
  return performance.now() - began;
}
