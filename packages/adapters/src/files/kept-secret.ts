import { readFileSync, writeFileSync } from 'node:fs';

/** A line of text that is made once, readable by this user only, and stays until somebody removes the file. */
export function keptSecret(file: string, make: () => string): string {
  try {
    writeFileSync(file, `${make()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
