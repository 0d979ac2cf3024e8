// `npm pack` and `npm publish` run this around themselves. In this repository everyone reads the sources; a package holds
// JavaScript and declarations instead, so its package.json names other files. `postpack` puts ours back.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const manifest = join(here, 'package.json');
const kept = join(here, 'package.json.kept');
const licence = join(here, 'LICENSE');

function prepack() {
  if (existsSync(kept)) postpack(); // the last time was broken off
  rmSync(join(here, 'dist'), { recursive: true, force: true });
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', join(here, 'tsconfig.build.json')], { stdio: 'inherit' });
  const { private: _private, scripts: _scripts, ...ours } = JSON.parse(readFileSync(manifest, 'utf8'));
  const exports = {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './*': { types: './dist/*.d.ts', default: './dist/*.js' },
  };
  copyFileSync(join(here, '../../LICENSE'), licence);
  renameSync(manifest, kept);
  writeFileSync(manifest, `${JSON.stringify({ ...ours, exports }, null, 2)}\n`);
}

function postpack() {
  if (existsSync(kept)) renameSync(kept, manifest);
  rmSync(join(here, 'dist'), { recursive: true, force: true });
  rmSync(licence, { force: true });
}

(process.argv[2] === 'postpack' ? postpack : prepack)();
