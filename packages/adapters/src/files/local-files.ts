import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './file-store.ts';

const NAME = /^[0-9a-f]{64}$/;
/** How every draft begins; no name does. */
const DRAFT = '.';
const OLDEST_DRAFT_MS = 24 * 60 * 60 * 1000;

/**
 * Files in a folder, named by their content. A file gets its name only when every byte of it is on the disk, so a name
 * that exists is a file that is whole, also after a power cut. Two levels keep folders small: `ab/abcd….`
 */
export function localFiles(folder: string): FileStore {
  const place = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await store(place(sha256), join(folder, sha256.slice(0, 2)), bytes);
      return sha256;
    },
    async get(sha256) {
      if (!NAME.test(sha256)) return null;
      return readFile(place(sha256)).catch(nullWhenAbsent);
    },
    async list() {
      return (await listAll(folder)).map(({ name }) => name).filter((name) => NAME.test(name));
    },
    async remove(sha256) {
      if (NAME.test(sha256)) await rm(place(sha256), { force: true });
    },
    async sweepDrafts() {
      for (const { group, name } of await listAll(folder)) {
        const path = join(folder, group, name);
        const age = name.startsWith(DRAFT) ? Date.now() - ((await stat(path).catch(nullWhenAbsent))?.mtimeMs ?? Date.now()) : 0;
        if (age > OLDEST_DRAFT_MS) await rm(path, { force: true });
      }
    },
  };
}

async function listAll(folder: string): Promise<readonly { readonly group: string; readonly name: string }[]> {
  const groups = (await readdir(folder).catch(nullWhenAbsent)) ?? [];
  const names = await Promise.all(groups.map(async (group) => (await readdir(join(folder, group))).map((name) => ({ group, name }))));
  return names.flat();
}

async function store(file: string, group: string, bytes: Uint8Array): Promise<void> {
  if ((await stat(file).catch(nullWhenAbsent))?.size === bytes.length) return;
  await makeFolder(group);
  const draft = join(group, `${DRAFT}${randomUUID()}`);
  try {
    await writeThrough(draft, bytes);
    await rename(draft, file);
    await syncFolder(group);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A folder that is new is a name in the one above it, and that one must be on the disk too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name itself must survive a power cut too. Windows cannot open a folder; there the file system does it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nullWhenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
