import { listFileHashes } from '@selaras/adapters/backup/backup.queries';
import type { Db } from '@selaras/adapters/db/connect';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { removeOrphan } from '@selaras/adapters/evidence/evidence.queries';
import type { FileStore } from '@selaras/adapters/files/file-store';
import { listTenants } from '@selaras/adapters/session/sign-in.queries';

export type Sweeping = {
  readonly db: Db;
  readonly files: FileStore;
  /** What the sweep before this one found: only what is an orphan twice is removed. Nothing is, the first time. */
  readonly suspects?: ReadonlySet<string>;
};

export type Swept = { readonly removed: number; readonly suspects: ReadonlySet<string> };

/**
 * Removes bytes that no row names: an upload that a crash cut off between the bytes and the row. Between two sweeps lies
 * longer than any upload takes, so a file that is only on its way is never touched.
 */
export async function sweepEvidence({ db, files, suspects = new Set() }: Sweeping): Promise<Swept> {
  await files.sweepDrafts();
  const tenantIds = await listTenants(db);
  const named = new Set<string>();
  for (const tenantId of tenantIds) for (const sha256 of await inTenant(db, tenantId, listFileHashes)) named.add(sha256);
  const orphans = (await files.list()).filter((sha256) => !named.has(sha256));
  const removed: string[] = [];
  for (const sha256 of orphans.filter((one) => suspects.has(one))) {
    if (await removeOrphan(db, { files, sha256, tenantIds })) removed.push(sha256);
  }
  return { removed: removed.length, suspects: new Set(orphans.filter((one) => !removed.includes(one))) };
}
