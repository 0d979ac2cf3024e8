import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** What another developer gets: packed, installed in an empty folder, used as the README says. */
vi.setConfig({ testTimeout: 60_000 });

let place: string;
let user: string;

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' });
const node = (file: string): string => execFileSync(process.execPath, [file], { cwd: user, encoding: 'utf8' });

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'selaras-core-'));
  user = join(place, 'user');
  mkdirSync(user);
  // A copy, because packing changes package.json for a moment and other tests read this one.
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'pack.mjs', 'README.md'])
    cpSync(join('packages/core', name), join(place, 'packages/core', name), { recursive: true });
  for (const name of ['tsconfig.json', 'LICENSE']) cpSync(name, join(place, name));
  symlinkSync(join(process.cwd(), 'node_modules'), join(place, 'node_modules'));
  npm(['pack', '--pack-destination', place], join(place, 'packages/core'));
  writeFileSync(join(user, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  const [tarball = ''] = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  npm(['install', '--prefer-offline', '--ignore-scripts', join('..', tarball)], user);
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const installed = (path: string): string => readFileSync(join(user, 'node_modules/@selaras/core', path), 'utf8');

describe('the package of core', () => {
  test('holds JavaScript, declarations and the licence, and no test and no source', () => {
    const files = readdirSync(join(user, 'node_modules/@selaras/core'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']));
    expect(files.filter((file) => /(?:\.test\.|\.golden\.|(?<!\.d)\.ts$)/.test(file))).toEqual([]);
    expect(JSON.parse(installed('package.json'))).toMatchObject({ sideEffects: false, exports: { '.': { types: './dist/index.d.ts' } } });
    expect(JSON.parse(readFileSync(join(place, 'packages/core/package.json'), 'utf8'))).toMatchObject({
      exports: { '.': './src/index.ts' },
    });
  });

  test.each([...readFileSync('packages/core/README.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code))(
    'runs the example of its README: %s',
    (code) => {
      writeFileSync(join(user, 'example.js'), code);
      const said = node('example.js');
      for (const [, expected = ''] of code.matchAll(/console\.log\(.*\/\/ (.+)$/gm)) expect(said).toContain(expected);
      expect(said.trim()).not.toBe('');
    },
  );

  test('has types that a strict program can use', () => {
    const code = `import { type Answer, calculate, type HasilSerapan, plainDate, serapan } from '@selaras/core';
      const answer = calculate(serapan, { pagu: '1', realisasi: null }, { pada: plainDate('2025-01-01') });
      export const shown: Answer<HasilSerapan> | null = answer.ok ? answer.value : null;`;
    writeFileSync(join(user, 'strict.ts'), code);
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--ignoreConfig',
      'strict.ts',
    ];
    expect(execFileSync(process.execPath, [tsc, ...options], { cwd: user, encoding: 'utf8' })).toBe('');
  });

  test('leaves out what is not used', async () => {
    writeFileSync(join(user, 'small.js'), "import { serapan } from '@selaras/core';\nconsole.log(serapan.kind);");
    const { build } = await import('vite');
    const built = await build({
      root: user,
      logLevel: 'silent',
      configFile: false,
      build: { write: false, minify: false, lib: { entry: 'small.js', formats: ['es'] }, rollupOptions: { external: [] } },
    });
    const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
    const code = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
    expect(code).toContain('serapan:baku');
    expect(code).not.toMatch(/parseFormula|ikpa:2024|manualDocument/);
  });
});
