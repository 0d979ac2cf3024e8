import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from './file-store.ts';

const NAME = /^[0-9a-f]{64}$/;

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
      const groups = (await readdir(folder).catch(nullWhenAbsent)) ?? [];
      const names = await Promise.all(groups.map((group) => readdir(join(folder, group))));
      return names.flat().filter((name) => NAME.test(name));
    },
    async remove(sha256) {
      if (NAME.test(sha256)) await rm(place(sha256), { force: true });
    },
  };
}

async function store(file: string, group: string, bytes: Uint8Array): Promise<void> {
  if ((await stat(file).catch(nullWhenAbsent))?.size === bytes.length) return;
  await mkdir(group, { recursive: true, mode: 0o700 });
  const draft = join(group, `.${randomUUID()}`);
  try {
    await writeThrough(draft, bytes);
    await rename(draft, file);
    await syncFolder(group);
  } finally {
    await rm(draft, { force: true });
  }
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
