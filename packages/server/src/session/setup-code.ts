import { randomInt, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whoever can read the terminal or the data folder of the server owns it; a passer-by on the network does not. */
export type SetupCode = {
  /** Created on first use, the same until the office exists. */
  readonly read: () => string;
  readonly matches: (given: string) => boolean;
  /** Once the office exists the code opens nothing and is removed. */
  readonly discard: () => void;
};

/** Without letters and digits that are mistaken for each other: the code is read from a terminal and typed. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export function setupCodeIn(dataDir: string): SetupCode {
  const file = join(dataDir, 'setup-code');
  const read = (): string => existing(file) ?? create(file);
  return {
    read,
    matches: (given) => isEqual(spelled(given), spelled(read())),
    discard: () => rmSync(file, { force: true }),
  };
}

function existing(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** 60 bits: twelve letters in three groups. */
function create(file: string): string {
  const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  const code = [group(), group(), group()].join('-');
  try {
    writeFileSync(file, `${code}\n`, { mode: 0o600, flag: 'wx' });
    return code;
  } catch (error) {
    const winner = existing(file); // another process was first
    if (winner === null) throw error;
    return winner;
  }
}

const spelled = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
