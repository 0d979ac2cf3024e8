import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const CHECKOUT = join(import.meta.dirname, '../../..');
/** The first start packs the web application and loads the example office; on a busy machine that takes a while. */
const PATIENCE_MS = 120_000;

export type LiveServerOptions = {
  readonly dataDir: string;
  readonly port: number;
  /** Of the accounts of the example office. */
  readonly password: string;
};

/** Selaras as `npm start` runs it: launcher, server and PostgreSQL, each a process of its own. */
export type LiveServer = {
  readonly url: string;
  /** From the call to the first answer that says ready. */
  readonly readyAfterMs: number;
  hasEnded(): boolean;
  /** What it wrote to its terminal, for a failure that has to be explained. */
  said(): string;
  /** As Ctrl-C: answered when everything is closed, with the exit code. */
  stop(): Promise<number | null>;
  /** `kill -9` of launcher and server at once. PostgreSQL lives in a session of its own and stays. */
  kill(): Promise<void>;
};

/** Answers when `/api/health/ready` does. */
export async function startLiveServer({ dataDir, port, password }: LiveServerOptions): Promise<LiveServer> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(CHECKOUT, 'scripts/start.mjs')], {
    cwd: CHECKOUT,
    detached: true, // a process group of its own, so that one signal reaches launcher and server together
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: dataDir,
      SELARAS_DATA: dataDir,
      PORT: String(port),
      SELARAS_EXAMPLE_PASSWORD: password,
      npm_lifecycle_event: 'start', // as under npm: when whoever started it is gone, it ends by itself
    },
  });
  const ended = once(child, 'exit').then(() => child.exitCode);
  const said = collect(child);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, { hasEnded, patienceMs: PATIENCE_MS });
  } catch (error) {
    signalGroup(child, 'SIGKILL');
    throw new Error(`Selaras did not start: ${error instanceof Error ? error.message : String(error)}\n${said()}`, { cause: error });
  }
  return {
    url,
    readyAfterMs: performance.now() - began,
    hasEnded,
    said,
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      signalGroup(child, 'SIGKILL');
      await ended;
    },
  };
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  return () => parts.join('').trim();
}

/** To a whole process group; it may be gone already. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Nobody is left in it.
  }
}

export type Waiting = { readonly hasEnded: () => boolean; readonly patienceMs: number };

/** Asks until the answer is yes. Throws when the server ended, or has not answered in time. */
export async function untilReady(url: string, { hasEnded, patienceMs }: Waiting): Promise<void> {
  for (const until = Date.now() + patienceMs; !(await isReady(url)); await sleep(10)) {
    if (hasEnded()) throw new Error('it ended');
    if (Date.now() > until) throw new Error(`no answer within ${patienceMs / 1000} s`);
  }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status === 200;
    },
    () => false,
  );

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise<void>((done) => probe.close(() => done()));
  if (typeof address !== 'object' || address === null) throw new Error('the system gave no port');
  return address.port;
}
