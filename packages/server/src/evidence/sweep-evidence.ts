import type { Db } from '@selaras/adapters/db/connect';
import { removeOrphan } from '@selaras/adapters/evidence/evidence.queries';
import type { FileStore } from '@selaras/adapters/files/file-store';

export type Sweeping = {
  readonly db: Db;
  readonly files: FileStore;
  /** Every instansi of this installation: a file that one of them still needs must stay. */
  readonly tenantIds: readonly string[];
};

/** Removes bytes that no row points at: an upload that a crash cut off between the bytes and the row. Answers how many. */
export async function sweepEvidence({ db, files, tenantIds }: Sweeping): Promise<number> {
  let removed = 0;
  for (const sha256 of await files.list()) {
    if (await removeOrphan(db, { files, sha256, tenantIds })) removed += 1;
  }
  return removed;
}
