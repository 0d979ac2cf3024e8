import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './outcome.ts';

const CHECKOUT = join(import.meta.dirname, '..');
/** `import x from './a.js'`, `import './a.js'`, `export * from './a.js'`: what a browser fetches before it runs a module. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[^"'();]*?from\s*)?["'](\.[^"']+)["']/g;

/** Every script that index.html names, with all that these import: what must arrive before anything is drawn. */
export const firstLoadJs: Bench = {
  name: 'first-load-js',
  title: { id: 'JavaScript muatan pertama', en: 'First-load JavaScript' },
  async run(place) {
    const dist = join(place.folder, 'web');
    await build(dist);
    const files = await firstLoadOf(dist);
    const kilobytes = [...files.values()].reduce((sum, size) => sum + size, 0) / 1000;
    return [
      {
        what: { id: 'JavaScript muatan pertama (gzip)', en: 'First-load JavaScript (gzip)' },
        unit: 'kB',
        goal: 230,
        median: kilobytes,
        lowest: kilobytes,
        highest: kilobytes,
        detail: { id: `${files.size} berkas`, en: `${files.size} files` },
      },
    ];
  },
};

/** Into a folder of our own: the one of the checkout may be being served. */
async function build(dist: string): Promise<void> {
  const vite = spawn(
    process.execPath,
    [join(CHECKOUT, 'node_modules/vite/bin/vite.js'), 'build', 'packages/web', '--outDir', dist, '--logLevel', 'warn'],
    { cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  const said: string[] = [];
  for (const stream of [vite.stdout, vite.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = await once(vite, 'exit');
  if (code !== 0) throw new Error(`the web application does not build:\n${said.join('').trim()}`);
}

/** Size after gzip, by file. */
async function firstLoadOf(dist: string): Promise<ReadonlyMap<string, number>> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.js)"/g)].flatMap((match) => match[1] ?? []);
  if (named.length === 0) throw new Error('index.html names no script');
  const sizes = new Map<string, number>();
  const add = async (file: string): Promise<void> => {
    if (sizes.has(file)) return;
    sizes.set(file, 0); // modules may import each other
    const code = await readFile(join(dist, file), 'utf8');
    sizes.set(file, gzipSync(code).length);
    for (const [, imported = ''] of code.matchAll(STATIC_IMPORT)) await add(posix.join(posix.dirname(file), imported));
  };
  for (const file of named) await add(file);
  return sizes;
}
