import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptSecret } from '@selaras/adapters/files/kept-secret';

const SHORTEST = 32;

export type SecretSource = { readonly dataDir: string; readonly given: string | undefined };

/** Signs the session cookies. Given, or made once and kept beside the data, so that a restart signs nobody out. */
export function authSecret({ dataDir, given }: SecretSource): string {
  const file = join(dataDir, 'auth.secret');
  const secret = given || keptSecret(file, () => randomBytes(SHORTEST).toString('base64url'));
  const where = given ? 'SELARAS_SECRET' : file;
  if (secret.length < SHORTEST) throw new Error(`${where} is too short to sign sessions with: ${SHORTEST} letters or more`);
  return secret;
}
