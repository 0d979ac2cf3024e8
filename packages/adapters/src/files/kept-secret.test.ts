import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSecret } from './kept-secret.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selaras-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'auth.secret');

test('a secret is made once and is its owner’s alone', () => {
  expect(keptSecret(file(), () => 'pertama')).toBe('pertama');
  expect(keptSecret(file(), () => 'kedua')).toBe('pertama');
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['auth.secret']);
});

test('an empty file, as a crash could leave one, is no secret', () => {
  writeFileSync(file(), '');
  expect(keptSecret(file(), () => 'baru')).toBe('baru');
  expect(keptSecret(file(), () => 'lagi')).toBe('baru');
});

test('of two that make one at the same time, the first wins', () => {
  const secret = keptSecret(file(), () => {
    writeFileSync(file(), 'lebih cepat\n');
    return 'terlambat';
  });
  expect(secret).toBe('lebih cepat');
});

test('what cannot be written is an error', () => {
  expect(() => keptSecret(join(folder, 'tidak-ada', 'auth.secret'), () => 'x')).toThrow('ENOENT');
});
