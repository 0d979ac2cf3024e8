import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { PostgresUnavailable } from './postgres-problem.ts';

/** Whom PostgreSQL runs as. Empty means: as ourselves. */
export type Owner = { readonly uid?: number; readonly gid?: number };

export const SERVICE_USER = 'selaras';

/**
 * PostgreSQL refuses to run as root, so under root it gets its own system user. A cluster that already belongs
 * to somebody (an ordinary user's data, opened once by root) keeps its owner: PostgreSQL accepts no other.
 */
export function ownerOf(cluster: string): Owner {
  if (process.getuid?.() !== 0) return {};
  const existing = statSync(cluster, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return findUser() ?? createUser();
}

function findUser(): Owner | undefined {
  const listed = spawnSync('getent', ['passwd', SERVICE_USER], { encoding: 'utf8' });
  const entry = listed.error ? passwdLine() : listed.stdout;
  const [, , uid, gid] = entry.trim().split(':');
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** For systems without `getent`. */
function passwdLine(): string {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.find((line) => line.startsWith(`${SERVICE_USER}:`)) ?? '';
}

/** Another start may win the race to create it: only the result counts. */
function createUser(): Owner {
  const flags = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
  spawnSync('useradd', [...flags, SERVICE_USER]);
  const made = findUser();
  if (!made) throw new PostgresUnavailable({ code: 'service_user_missing', user: SERVICE_USER });
  return made;
}
