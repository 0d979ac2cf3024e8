import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptSecret } from '@selaras/adapters/files/kept-secret';

/** Signs the session cookies. Made once and kept beside the data, so that a restart signs nobody out. */
export function authSecretIn(dataDir: string): string {
  const file = join(dataDir, 'auth.secret');
  const secret = keptSecret(file, () => randomBytes(32).toString('base64url'));
  if (secret.length < 32) throw new Error(`${file} is too short to be a secret; remove it, and everybody signs in again`);
  return secret;
}
