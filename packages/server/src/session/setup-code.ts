import { randomInt, timingSafeEqual } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptSecret } from '@selaras/adapters/files/kept-secret';

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
  const read = (): string => keptSecret(file, newCode);
  return {
    read,
    matches: (given) => isEqual(spelled(given), spelled(read())),
    discard: () => rmSync(file, { force: true }),
  };
}

/** Twelve letters in three groups: 59 bits. */
const newCode = (): string => [newGroup(), newGroup(), newGroup()].join('-');
const newGroup = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

const spelled = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
