import { randomInt } from 'node:crypto';

/** Without letters that look alike: it is read from a screen and typed. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const [GROUPS, PER_GROUP] = [4, 4];

/** Some 79 bits, in groups that can be read aloud: `k7mq-x2pd-9rtw-hb4c`. */
export const newPassword = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: PER_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-');
