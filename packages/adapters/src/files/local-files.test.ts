import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localFiles } from './local-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selaras-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const store = () => localFiles(join(folder, 'files'));

describe('files of a folder', () => {
  test('are named by what is in them, and the same bytes are one file', async () => {
    const files = store();
    expect([await files.put(bytes('hello')), await files.put(bytes('hello'))]).toEqual([HELLO, HELLO]);
    expect(await files.list()).toEqual([HELLO]);
    expect(new TextDecoder().decode((await files.get(HELLO)) ?? undefined)).toBe('hello');
  });

  test('are whole, also when many store the same at once; no draft stays behind', async () => {
    const files = store();
    const big = new Uint8Array(2_000_000).fill(7);
    const names = await Promise.all(Array.from({ length: 10 }, () => files.put(big)));
    expect(new Set(names).size).toBe(1);
    expect((await files.get(names[0] ?? ''))?.length).toBe(2_000_000);
    expect(readdirSync(join(folder, 'files', (names[0] ?? '').slice(0, 2)))).toEqual([names[0]]);
  });

  test('can be read by their owner only', async () => {
    await store().put(bytes('hello'));
    const group = join(folder, 'files', HELLO.slice(0, 2));
    expect([statSync(join(group, HELLO)).mode & 0o777, statSync(group).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  test('a half-written file of another length is replaced', async () => {
    const files = store();
    await files.put(bytes('hello'));
    writeFileSync(join(folder, 'files', HELLO.slice(0, 2), HELLO), 'hel');
    await files.put(bytes('hello'));
    expect((await files.get(HELLO))?.length).toBe(5);
  });

  test('a draft that a crash left behind is swept after a day, and one that is being written is not', async () => {
    const files = store();
    await files.put(bytes('hello'));
    const group = join(folder, 'files', HELLO.slice(0, 2));
    for (const name of ['.lama', '.baru']) writeFileSync(join(group, name), 'hel');
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    for (const name of ['.lama', HELLO]) utimesSync(join(group, name), twoDaysAgo, twoDaysAgo);
    await files.sweepDrafts();
    expect(readdirSync(group).toSorted()).toEqual(['.baru', HELLO]);
    expect(await files.list()).toEqual([HELLO]);
    await localFiles(join(folder, 'belum-ada')).sweepDrafts();
  });

  test('what is not there is nothing, and removing it twice is fine', async () => {
    const files = store();
    expect([await files.list(), await files.get(HELLO)]).toEqual([[], null]);
    await files.put(bytes('hello'));
    await files.remove(HELLO);
    await files.remove(HELLO);
    expect([await files.list(), await files.get(HELLO)]).toEqual([[], null]);
  });

  test('only a name that is a hash reaches the disk', async () => {
    writeFileSync(join(folder, 'secret'), 'x');
    const files = store();
    for (const name of ['../secret', 'secret', `../../${HELLO}`, HELLO.toUpperCase(), `${HELLO}/..`, '']) {
      expect([name, await files.get(name)]).toEqual([name, null]);
      await files.remove(name);
    }
    expect(readdirSync(folder)).toContain('secret');
  });
});
