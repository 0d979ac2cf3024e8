import { appendAudit } from '@selaras/adapters/audit/audit.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import type { Json } from '@selaras/core';
import type { Context } from '../context.ts';

export type Happening = {
  /** Permanent name, `room.verb`. */
  readonly aksi: string;
  readonly subjek: string;
  /** Before and after, where something changed. Never personal data: events cannot be deleted. */
  readonly rincian?: { readonly [key: string]: Json };
};

/** What this actor did, in the transaction that does it. Last in it: the chain of the tenant waits until commit. */
export function recordEvent(
  tx: Tx,
  { actor, clock }: Pick<Context, 'actor' | 'clock'>,
  { aksi, subjek, rincian = {} }: Happening,
): Promise<void> {
  return appendAudit(tx, { tenantId: actor.tenantId, pada: clock.now(), oleh: actor.id, aksi, subjek, rincian });
}
