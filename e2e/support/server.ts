import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..');
const PATIENCE_MS = 90_000;

/** For every account of the example office in these tests. */
export const EXAMPLE_PASSWORD = 'empat kata untuk menguji';

export type Server = {
  readonly url: string;
  readonly dataDir: string;
  /** Everything the server has written to its terminal so far. */
  readonly said: () => string;
  /** Ends it, and complains when something was left behind. Its data stay, at rest. */
  readonly end: () => Promise<void>;
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>;
};

/** A data folder of its own, empty or as another one that is at rest. As root, PostgreSQL runs as another user, who must be able to walk in. */
export function newDataFolder(like?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-e2e-'));
  if (like !== undefined) execFileSync('cp', ['-a', `${like}/.`, folder]); // with its owners: PostgreSQL starts on no others
  chmodSync(folder, 0o755);
  return folder;
}

export type Starting = { readonly withExample: boolean; readonly dataDir: string };

/** A real server, started the way a person starts it: `npm start` with the example office, `./selaras serve` without. */
export async function startServer({ withExample, dataDir }: Starting): Promise<Server> {
  const words = withExample ? ['scripts/start.mjs'] : ['scripts/selaras.mjs', 'serve'];
  const child = spawn(process.execPath, words, { cwd: ROOT, env: environment(dataDir), stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  const said = (): string => parts.join('');
  const ended = once(child, 'exit');
  const end = async (): Promise<void> => {
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (isRunning) child.kill('SIGTERM');
    await ended;
    if (!isRunning) throw new Error(`the server had ended by itself (${child.exitCode ?? child.signalCode})\n${said()}`);
    if (existsSync(join(dataDir, 'pg18', 'postmaster.pid'))) throw new Error(`PostgreSQL was left behind in ${dataDir}\n${said()}`);
  };
  const stop = (): Promise<void> => end().finally(() => rmSync(dataDir, { recursive: true, force: true }));
  try {
    return { url: await addressOf(child, said), dataDir, said, end, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Nothing of the caller's own settings. `npm_lifecycle_event` makes the launcher watch its parent, as under `npm start`:
 * a test runner that is killed outright then leaves no server behind.
 */
function environment(dataDir: string): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return {
    PATH,
    HOME,
    ...(TMPDIR !== undefined && { TMPDIR }),
    PORT: '0',
    SELARAS_DATA: dataDir,
    SELARAS_EXAMPLE_PASSWORD: EXAMPLE_PASSWORD,
    npm_lifecycle_event: 'start',
  };
}

async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const url = /https?:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0];
    if (url !== undefined) return url;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server did not start\n${said()}`);
    await sleep(50);
  }
  throw new Error(`the server did not answer within ${PATIENCE_MS / 1000} s\n${said()}`);
}

/** The code that whoever sits at the server reads in its terminal; it lies in the data folder too. */
export const setupCodeOf = ({ dataDir }: Server): string => readFileSync(join(dataDir, 'setup-code'), 'utf8').trim();
