import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What decides how a snapshot looks on paper: sections, drawings, narrative, and the three renderers. */
const SOURCES: readonly (readonly [wall: string, folder: string])[] = [
  ['core', 'src/document'],
  ['core', 'src/chart'],
  ['core', 'src/narrative'],
  ['adapters', 'src/documents'],
  ['adapters', 'documents'],
];

let cached: Promise<string> | undefined;

/** SHA-256 over the template's sources, the same on every machine that has the same release. Read once a process. */
export function templateHash(): Promise<string> {
  cached ??= computeHash();
  return cached;
}

async function computeHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const [wall, folder] of SOURCES) {
    const root = join(packageRoot(wall), folder);
    const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll('\\', '/')).filter(isSource);
    for (const file of files.toSorted()) hash.update(`${wall}/${folder}/${file}\n`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

const isSource = (file: string): boolean => /\.(ts|typ)$/.test(file) && !/\.(test|golden|fixture)\.ts$/.test(file);

const packageRoot = (wall: string): string => dirname(dirname(createRequire(import.meta.url).resolve(`@selaras/${wall}/${MARKERS[wall]}`)));
/** A module that each wall is sure to have: packages export their sources, not their folder. */
const MARKERS: Readonly<Record<string, string>> = { core: 'index', adapters: 'clock' };
