import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CommandFailure } from './exit-codes.ts';
import { textsIn } from './locales/texts.ts';
import { createProgress } from './progress.ts';
import { createShutdown } from './shutdown.ts';
import { ensureWebBuilt } from './web-build.ts';

let checkout = '';
const web = (...path: string[]): string => join(checkout, 'packages', 'web', ...path);

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'selaras-web-'));
  mkdirSync(web('src'), { recursive: true });
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(checkout, 'node_modules'));
  writeFileSync(web('package.json'), '{"name":"web","type":"module"}');
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

async function build(): Promise<{ dist: string | null; said: string }> {
  let said = '';
  const progress = createProgress({ write: (text) => void (said += String(text)) }, 'id');
  const dist = await ensureWebBuilt({ checkout, progress, shutdown: createShutdown(), t: textsIn('id') });
  return { dist, said };
}

const page = (): string => readFileSync(web('dist', 'index.html'), 'utf8');

test('a checkout without a web application has nothing to build', async () => {
  expect(await build()).toEqual({ dist: null, said: '' });
});

test('built when its sources changed, and only then', async () => {
  writeFileSync(web('index.html'), '<title>satu</title><script type="module" src="/src/main.ts"></script>');
  writeFileSync(web('src', 'main.ts'), 'document.body.append("satu");');
  expect((await build()).said).toContain('✓ Aplikasi web siap');
  expect(page()).toContain('<title>satu</title>');
  expect(await build()).toEqual({ dist: web('dist'), said: '' });

  writeFileSync(web('src', 'main.test.ts'), 'a test is not part of the application');
  expect((await build()).said).toBe('');
  writeFileSync(web('index.html'), '<title>dua</title>');
  expect((await build()).said).not.toBe('');
  expect(page()).toContain('<title>dua</title>');
}, 30_000);

test('the files of the build before stay for pages that are open, and those before it go', async () => {
  const assets = (): readonly string[] => readdirSync(web('dist', 'assets')).filter((name) => name.endsWith('.js'));
  const built = async (word: string): Promise<string> => {
    writeFileSync(web('index.html'), `<title>${word}</title><script type="module" src="/src/main.ts"></script>`);
    writeFileSync(web('src', 'main.ts'), `document.body.append("${word}");`);
    await build();
    return /assets\/([^"]+\.js)/.exec(page())?.[1] ?? '';
  };
  const [first, second, third] = [await built('pertama'), await built('kedua'), await built('ketiga')];
  expect(new Set([first, second, third]).size).toBe(3);
  expect(assets().toSorted()).toEqual([second, third].toSorted());
  writeFileSync(web('index.html'), '<title>dua</title>');
  await build();
  expect(assets()).toEqual([third]);
}, 60_000);

test('a failed build says why and leaves the last good one in place', async () => {
  writeFileSync(web('index.html'), '<title>tiga</title><script type="module" src="/src/main.ts"></script>');
  writeFileSync(web('src', 'main.ts'), 'import "./tidak-ada.ts";');
  const error = await build().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandFailure);
  expect(String(error)).toContain('tidak-ada.ts');
  expect(page()).toContain('<title>dua</title>');
  expect(readdirSync(web('node_modules', '.selaras-build'))).toEqual([]);
}, 30_000);
