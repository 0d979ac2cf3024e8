import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * A line of text that is made once, readable by this user only, and stays until somebody removes the file. It gets its
 * name when it is whole: a crash in between must not leave an empty secret, which would be no secret at all.
 */
export function keptSecret(file: string, make: () => string): string {
  const held = read(file);
  if (held !== '') return held;
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${make()}\n`, { mode: 0o600, flush: true });
    giveName(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file);
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
};

/** Of two that make one at once, the first wins: a link cannot replace. Where there are no links, or an empty file is in the way, it is renamed. */
function giveName(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch {
    if (read(file) === '') renameSync(draft, file);
  }
}
