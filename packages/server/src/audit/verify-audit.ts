import { auditHash, GENESIS } from '@selaras/adapters/audit/audit.queries';
import { type ChainedEvent, findChainHead, listChain } from '@selaras/adapters/audit/audit-chain.queries';
import type { Db } from '@selaras/adapters/db/connect';
import { inTenant, type Tx } from '@selaras/adapters/db/in-tenant';

/** `missing`: a number is not there; `changed`: an event does not give its hash; `unlinked`: it does not follow the one before; `cut_off`: the end is gone. */
export type ChainFault = 'missing' | 'changed' | 'unlinked' | 'cut_off';

export type ChainReport =
  | { readonly intact: true; readonly events: number; readonly hash: string }
  | { readonly intact: false; readonly fault: ChainFault; readonly nomor: number; readonly aksi: string | null };

type Link = { readonly nomor: number; readonly hash: string };

const PAGE = 1_000;

/**
 * Walks the chain from its beginning to its head and names the first event that does not fit. Whoever can write to the
 * database past the application could also write a whole new chain: compare the hash with one that was kept elsewhere.
 */
export const verifyAudit = (db: Db, tenantId: string): Promise<ChainReport> => inTenant(db, tenantId, verifyChain);

/** The same inside a transaction: a restore looks before it commits. */
export async function verifyChain(tx: Tx): Promise<ChainReport> {
  // The head first: what is appended while we walk comes after it and is not asked for.
  const head = (await findChainHead(tx)) ?? { nomor: 0, hash: GENESIS };
  let last: Link = { nomor: 0, hash: GENESIS };
  while (last.nomor < head.nomor) {
    // oxlint-disable-next-line no-await-in-loop -- a chain can only be walked one link after another
    const events = await listChain(tx, last.nomor, Math.min(PAGE, head.nomor - last.nomor));
    if (events.length === 0) return { intact: false, fault: 'cut_off', nomor: last.nomor + 1, aksi: null };
    for (const event of events) {
      const fault = faultOf(event, last);
      if (fault) return { intact: false, fault, nomor: fault === 'missing' ? last.nomor + 1 : event.nomor, aksi: event.aksi };
      last = event;
    }
  }
  if (last.hash !== head.hash) return { intact: false, fault: 'cut_off', nomor: last.nomor, aksi: null };
  return { intact: true, events: last.nomor, hash: last.hash };
}

function faultOf(event: ChainedEvent, last: Link): ChainFault | null {
  if (event.nomor !== last.nomor + 1) return 'missing';
  if (event.hashSebelum !== last.hash) return 'unlinked';
  return auditHash(event) === event.hash ? null : 'changed';
}
