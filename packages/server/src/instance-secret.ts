import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptSecret } from '@selaras/adapters/files/kept-secret';

/** Apart from the secret of the sessions, which may be changed at any time to sign everybody out: this one must stay. */
export const instanceSecret = (dataDir: string): string =>
  keptSecret(join(dataDir, 'instance.secret'), () => randomBytes(32).toString('base64url'));
