import { closeSync, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { standardInput } from './standard-input.ts';

const given = Readable.from(['{}']);
const readFrom = async (fd: number): Promise<unknown[]> => Array.fromAsync(standardInput(given, fd));

test('a folder in place of a file cannot be read', async () => {
  const fd = openSync(import.meta.dirname, 'r');
  await expect(readFrom(fd)).rejects.toThrow('EISDIR');
  closeSync(fd);
});

test('a file, a pipe or a closed input is taken as it is', () => {
  const fd = openSync(import.meta.filename, 'r');
  expect(standardInput(given, fd)).toBe(given);
  closeSync(fd);
  expect(standardInput(given, 1_000_000)).toBe(given);
});
