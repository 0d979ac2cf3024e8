import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { CommandFailure, EXIT } from './exit-codes.ts';
import type { Texts } from './locales/texts.ts';
import type { Progress } from './progress.ts';
import type { Shutdown } from './shutdown.ts';

/** What the built application depends on, seen from the checkout. */
const SOURCES = [
  'packages/web/src',
  'packages/web/public',
  'packages/web/index.html',
  'packages/web/vite.config.ts',
  'packages/web/package.json',
  'packages/core/src',
  'packages/contract/src',
  'package-lock.json',
];

const STAMP = '.selaras-build';
/** Names of the files under `assets/` that this build made itself. */
const OWN_ASSETS = '.selaras-assets';

export type WebBuild = { readonly checkout: string; readonly progress: Progress; readonly shutdown: Shutdown; readonly t: Texts };

/**
 * The folder of the built web application, built first when its sources changed since; null when this checkout
 * has no web application. Compared by content, not by time: git and npm set times as they like.
 */
export async function ensureWebBuilt({ checkout, progress, shutdown, t }: WebBuild): Promise<string | null> {
  const web = join(checkout, 'packages', 'web');
  const dist = join(web, 'dist');
  if (!existsSync(join(web, 'index.html'))) return null;
  const wanted = hashOf(checkout);
  if (stampOf(dist) === wanted) return dist;
  await progress.step(t.web, () => build({ web, dist, wanted, shutdown, t }));
  return dist;
}

function hashOf(checkout: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => filesIn(join(checkout, path)))) {
    hash
      .update(`${relative(checkout, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function stampOf(dist: string): string | null {
  const file = join(dist, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

type Building = { readonly web: string; readonly dist: string; readonly wanted: string; readonly shutdown: Shutdown; readonly t: Texts };

/** Built beside and swapped in whole, so that nobody is ever served half an application. */
async function build({ web, dist, wanted, shutdown, t }: Building): Promise<void> {
  const drafts = join(web, 'node_modules', '.selaras-build');
  const draft = join(drafts, String(process.pid));
  try {
    mkdirSync(drafts, { recursive: true });
    await runVite({ web, draft, shutdown });
    writeFileSync(join(draft, OWN_ASSETS), assetsIn(draft).join('\n'));
    writeFileSync(join(draft, STAMP), wanted);
    keepAssetsOf(dist, draft);
    giveToOwnerOf(web, drafts);
    swapIn(draft, dist);
  } catch (error) {
    throw new CommandFailure(EXIT.failure, t.webFailed(error instanceof Error ? error.message : String(error)));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function runVite({
  web,
  draft,
  shutdown,
}: {
  readonly web: string;
  readonly draft: string;
  readonly shutdown: Shutdown;
}): Promise<void> {
  const entry = join(createRequire(join(web, 'package.json')).resolve('vite/package.json'), '..', 'bin', 'vite.js');
  const args = [entry, 'build', '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn'];
  // NODE_ENV of whoever calls us (a test runner, a development shell) must not decide which React is packed.
  const vite = spawn(process.execPath, args, {
    cwd: web,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  shutdown.defer(async () => void vite.kill());
  const said = collect(vite);
  const [code, signal] = await once(vite, 'exit');
  if (code !== 0) throw new Error(`vite: ${code ?? signal}\n${said()}`);
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  return () => parts.join('').trim();
}

/** Root building in somebody's checkout must not leave files there that its owner cannot replace. */
function giveToOwnerOf(checkout: string, folder: string): void {
  const { uid, gid } = statSync(checkout);
  if (process.getuid?.() !== 0 || uid === 0) return;
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of [folder, ...inside.map((name) => join(folder, name))]) lchownSync(path, uid, gid);
}

const assetsIn = (folder: string): readonly string[] => {
  const assets = join(folder, 'assets');
  return existsSync(assets) ? readdirSync(assets).toSorted() : [];
};

/**
 * A page that was opened before the build asks for the files that it names, also later on: those of one build before stay
 * beside the new ones. Their names carry a hash of their content, so none stands for another.
 */
function keepAssetsOf(dist: string, draft: string): void {
  const list = join(dist, OWN_ASSETS);
  const own = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : assetsIn(dist);
  const fresh = new Set(assetsIn(draft));
  for (const name of own.filter((one) => one !== '' && !fresh.has(one))) {
    const kept = join(dist, 'assets', name);
    if (!existsSync(kept)) continue;
    mkdirSync(join(draft, 'assets'), { recursive: true });
    copyFileSync(kept, join(draft, 'assets', name));
  }
}

function swapIn(draft: string, dist: string): void {
  const old = `${draft}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(draft, dist);
  rmSync(old, { recursive: true, force: true });
}
