import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurementEndpoints } from '@selaras/contract';
import { freePort, type LiveServer, type LiveServerOptions, startLiveServer } from '../packages/server/test-support/live-server.ts';
import { type LiveSession, signInLive } from '../packages/server/test-support/live-session.ts';
import { countEvents } from './database-checks.ts';
import type { Faults, Subject } from './journal.ts';
import { besideServer } from './own-connection.ts';
import { type Random, randomFrom } from './random.ts';
import { bodyOf, findSubjects } from './subjects.ts';
import type { Worker } from './worker.ts';

const PASSWORD = 'kata sandi uji padam';
const WORKERS = 4;
const versionsWire = measurementEndpoints['GET /api/measurements/:id/versions'].response;

/** A served example office, the people who will write to it, and what is known about every measurement. */
export type Scene = {
  readonly options: LiveServerOptions;
  readonly subjects: readonly Subject[];
  readonly workers: readonly Worker[];
  readonly reader: LiveSession;
  readonly random: Random;
  readonly faults: Faults;
  server: LiveServer;
};

export async function openScene(seed: number): Promise<Scene> {
  const dataDir = mkdtempSync(join(tmpdir(), 'selaras-crash-'));
  chmodSync(dataDir, 0o755); // under root PostgreSQL is another user, who must pass through
  const options = { dataDir, port: await freePort(), password: PASSWORD };
  const server = await startLiveServer(options);
  try {
    return { options, server, ...(await peopleAndSubjects(server, dataDir, seed)) };
  } catch (error) {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
}

async function peopleAndSubjects({ url }: LiveServer, dataDir: string, seed: number): Promise<Omit<Scene, 'options' | 'server'>> {
  const signIn = (name: string): Promise<LiveSession> => signInLive({ url, email: `${name}@contoh.selaras.test`, password: PASSWORD });
  const [pic, perencana, verifikator, kepala] = [
    await signIn('pic'),
    await signIn('perencana'),
    await signIn('verifikator'),
    await signIn('kepala'),
  ];
  const subjects = await findSubjects(pic);
  await countWhatIsThere(subjects, pic, dataDir);
  const faults: Faults = [];
  const workers = Array.from(
    { length: WORKERS },
    (_, index): Worker => ({
      name: `w${index}`,
      people: index % 2 === 0 ? { records: pic, approves: verifikator } : { records: perencana, approves: kepala },
      subjects: subjects.filter((_, at) => at % WORKERS === index),
      random: randomFrom(seed + index + 1),
      faults,
      acknowledged: 0,
    }),
  );
  return { subjects, workers, reader: pic, random: randomFrom(seed), faults };
}

/** The example office has measurements already, with versions and events that are not ours. */
async function countWhatIsThere(subjects: readonly Subject[], session: LiveSession, dataDir: string): Promise<void> {
  const events = await besideServer(dataDir, countEvents);
  for (const subject of subjects) {
    if (subject.id === null) continue;
    const versions = bodyOf(await session.get(`/api/measurements/${subject.id}/versions`), versionsWire);
    subject.nomor = versions.length;
    subject.events = events.get(subject.id) ?? 0;
  }
}
