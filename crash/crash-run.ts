import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterProcesses, killOrphans } from '@selaras/adapters/db/cluster-processes';
import { session } from '@selaras/contract';
import { runCommand } from './command.ts';
import { checkDatabase, checkEvents } from './database-checks.ts';
import { nameOf } from './journal.ts';
import { clusterOf, kill, recover, type Victim } from './kill.ts';
import { besideServer } from './own-connection.ts';
import { openScene, type Scene } from './scene.ts';
import { settle } from './settle.ts';
import { bodyOf } from './subjects.ts';
import { work } from './worker.ts';

export type CrashOptions = {
  readonly rounds: number;
  /** Decides what is written, and when somebody is killed. */
  readonly seed: number;
  readonly log: (line: string) => void;
};

export type Round = {
  readonly victim: Victim;
  /** Writes that the server had confirmed before it died. */
  readonly acknowledged: number;
  /** Writes that were under way, and how many of them turned out to have happened. */
  readonly unanswered: number;
  readonly happened: number;
  /** From the kill to the first answer. */
  readonly backAfterMs: number;
};

export type CrashReport = { readonly rounds: readonly Round[]; readonly faults: readonly string[] };

/**
 * Kills Selaras without warning in the middle of writes, again and again, and looks whether everything it had confirmed
 * is there and nothing is half there.
 */
export async function runCrash({ rounds, seed, log }: CrashOptions): Promise<CrashReport> {
  const scene = await openScene(seed);
  log(`${scene.subjects.length} measurements, ${scene.workers.length} clients, first start ${Math.round(scene.server.readyAfterMs)} ms`);
  try {
    const done: Round[] = [];
    for (let round = 0; round < rounds && scene.faults.length === 0; round += 1) {
      done.push(await runRound(scene, victimOf(round)));
      log(lineOf(round, done.at(-1)));
    }
    await checkFiles(scene);
    await checkEnd(scene);
    return { rounds: done, faults: scene.faults };
  } finally {
    await scene.server.kill();
    killOrphans(clusterProcesses(clusterOf(scene)));
    rmSync(scene.options.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** In turn; every fifth time both at once, as when the power goes. */
const victimOf = (round: number): Victim => (round % 5 === 4 ? 'both' : round % 2 === 0 ? 'server' : 'postgres');

const lineOf = (round: number, done: Round | undefined): string =>
  done === undefined
    ? ''
    : `${String(round + 1).padStart(2)}. kill -9 ${done.victim.padEnd(8)} after ${done.acknowledged} confirmed writes, ` +
      `${done.unanswered} under way (${done.happened} happened), back after ${Math.round(done.backAfterMs)} ms`;

async function runRound(scene: Scene, victim: Victim): Promise<Round> {
  const before = acknowledgedBy(scene);
  let isOver = false;
  const stumble = (error: unknown): void => void scene.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const working = scene.workers.map((worker) => work(worker, () => isOver).catch(stumble));
  await sleep(scene.random.whole(200, 1_500));
  await kill(scene, victim);
  isOver = true;
  const [, backAfterMs] = await Promise.all([Promise.all(working), recover(scene, victim)]);
  const acknowledged = acknowledgedBy(scene) - before;
  const asked = scene.subjects.filter(({ doing }) => doing !== null);
  const events = sumOfEvents(scene);
  for (const subject of scene.subjects) await settle(scene.reader, subject, scene.faults);
  await checkRound(scene);
  return { victim, acknowledged, unanswered: asked.length, happened: sumOfEvents(scene) - events, backAfterMs };
}

const acknowledgedBy = ({ workers }: Scene): number => workers.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
const sumOfEvents = ({ subjects }: Scene): number => subjects.reduce((sum, { events }) => sum + events, 0);

async function checkRound({ options: { dataDir }, subjects, faults }: Scene): Promise<void> {
  await besideServer(dataDir, async (db) => {
    await checkDatabase(db, dataDir, faults);
    await checkEvents(db, subjects, faults);
  });
}

/** Every piece of evidence that was confirmed comes back over HTTP, byte for byte. */
async function checkFiles({ reader, subjects, faults }: Scene): Promise<void> {
  for (const subject of subjects) {
    for (const [sha256, id] of subject.evidence) {
      const answer = await reader.get(`/api/evidence/${id}`);
      const bytes = answer.body instanceof Uint8Array ? answer.body : new Uint8Array();
      if (answer.status !== 200 || hashOf(bytes) !== sha256) faults.push(`${nameOf(subject)}: evidence ${id} comes back as something else`);
    }
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The command agrees, beside the server and without it; told to stop, everything ends and nothing is left. */
async function checkEnd(scene: Scene): Promise<void> {
  const { options, faults, server } = scene;
  bodyOf(await scene.reader.get('/api/session'), session); // signed in before the first crash
  await verifyByCommand(scene, 'beside the server');
  const code = await server.stop();
  if (code !== 0) faults.push(`told to stop, the server ended with ${code}`);
  await verifyByCommand(scene, 'without a server');
  const living = clusterProcesses(clusterOf(scene));
  if (living.length > 0) faults.push(`${living.length} processes of PostgreSQL are left`);
  for (const file of ['server.json', 'pg18/postmaster.pid']) {
    if (existsSync(join(options.dataDir, file))) faults.push(`${file} is left`);
  }
}

async function verifyByCommand({ options: { dataDir }, faults }: Scene, where: string): Promise<void> {
  const { code, said } = await runCommand(['audit', 'verify'], dataDir);
  if (code !== 0) faults.push(`selaras audit verify, ${where}: exit ${code}\n${said}`);
}
