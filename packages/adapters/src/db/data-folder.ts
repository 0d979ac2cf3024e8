import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { codeOf, PostgresUnavailable, reasonOf } from './postgres-problem.ts';
import { type Owner, ownerOf, SERVICE_USER } from './service-user.ts';

/** Where everything of one embedded PostgreSQL lies. `pg18`: the next major version gets its own folder. */
export type DataFolder = {
  readonly root: string;
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
  readonly passwordFile: string;
  readonly password: string;
  readonly owner: Owner;
};

/** The longest path a Unix socket may have; `.s.PGSQL.5432.lock` is made beside it. */
const LONGEST_SOCKET = 103;

/** The first step, before the start lock, whose file lies in this folder. */
export function openDataFolder(dataDir: string): string {
  const folder = resolve(dataDir);
  try {
    makeWithParents(folder, 0o700);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    throw new PostgresUnavailable({ code: 'folder_not_writable', folder, reason: reasonOf(error) });
  }
}

/** Not `recursive: true`: where a file system refuses new folders with ENOENT (autofs, /proc), Node 24 then never returns. */
function makeWithParents(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  makeWithParents(dirname(folder), 0o755);
  try {
    mkdirSync(folder);
    chmodSync(folder, mode); // a strict umask must not lock PostgreSQL's user out of a folder we made on the way
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** The second step, inside the start lock. */
export function prepareDataFolder(root: string): DataFolder {
  const cluster = join(root, 'pg18');
  const owner = ownerOf(cluster);
  if (owner.uid !== undefined) letThrough(root, owner);
  const [sockets, log, passwordFile] = [socketFolder(root, owner), join(root, 'log', 'postgres.log'), join(root, 'database.password')];
  makeFolder(dirname(log), 0o700);
  return { root, cluster, sockets, log, passwordFile, password: readOrMakePassword(passwordFile), owner };
}

function makeFolder(folder: string, mode: number): void {
  mkdirSync(folder, { recursive: true, mode });
  chmodSync(folder, mode); // the umask of whoever starts us must not decide who may enter
}

export function giveTo(owner: Owner, path: string): void {
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(path, owner.uid, owner.gid);
}

/** Under root the data folder itself may be opened for passing through (not for listing); its parents are not ours. */
function letThrough(root: string, owner: Owner): void {
  if (mayPass(root, owner)) return;
  chmodSync(root, (statSync(root).mode & 0o777) | 0o011);
  if (mayPass(root, owner)) return;
  throw new PostgresUnavailable({ code: 'folder_not_traversable', folder: firstClosed(root), user: SERVICE_USER });
}

/** Asked of the system as that user, because mode bits do not know about access lists. */
function mayPass(folder: string, owner: Owner): boolean {
  const asked = spawnSync('test', ['-x', folder], { ...owner, cwd: '/' });
  return asked.error !== undefined || asked.status === 0;
}

/** The topmost folder on the way that strangers may not pass: the one whose permissions must change. */
function firstClosed(folder: string): string {
  const parent = dirname(folder);
  const above = parent === folder ? folder : firstClosed(parent);
  if (above !== parent) return above;
  return (statSync(parent).mode & 0o001) === 0 && parent !== folder ? parent : folder;
}

/** A path too long for a socket gets a short folder under the system's temporary one, named after the data folder. */
function socketFolder(root: string, owner: Owner): string {
  const run = join(root, 'run');
  if (Buffer.byteLength(join(run, '.s.PGSQL.5432')) <= LONGEST_SOCKET) {
    makeFolder(run, 0o750);
    giveTo(owner, run);
    return run;
  }
  const short = join(tmpdir(), `selaras-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  giveToUnlessForeign(short, owner);
  return short;
}

/** Anyone may create a folder of that name first; only one that is ours is used. */
function giveToUnlessForeign(folder: string, owner: Owner): void {
  const found = lstatSync(folder);
  const ours = [process.getuid?.(), owner.uid];
  if (!found.isDirectory() || !ours.includes(found.uid)) throw new PostgresUnavailable({ code: 'socket_folder_unsafe', folder });
  chmodSync(folder, 0o700);
  giveTo(owner, folder);
}

/** Written whole or not at all: half a password would lock everyone out of the data. */
function readOrMakePassword(file: string): string {
  if (!existsSync(file)) {
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(whole, file);
  }
  return readFileSync(file, 'utf8');
}
