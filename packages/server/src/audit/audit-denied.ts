import { appendAudit } from '@selaras/adapters/audit/audit.queries';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import type { Json } from '@selaras/core';
import type { Context } from '../context.ts';
import type { Problem } from '../http/problem.ts';

export type Attempt = { readonly endpoint: string; readonly params: unknown };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const RECORDED: readonly string[] = ['access.denied', 'approval.self_approval', 'manual.self_review'];

/**
 * Records what somebody tried and may not. In a transaction of its own: the one that was refused is rolled back, and
 * would take the trace with it. Approving one's own data
 * or reviewing one's own manual counts: it is the attempt that segregation exists for.
 */
export async function auditDenied(context: Context, { endpoint, params }: Attempt, error: Problem): Promise<void> {
  if (!RECORDED.includes(error.code)) return;
  const { actor, clock, db } = context;
  const ids = Object.entries(params ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const rincian: Record<string, Json> = { endpoint, ...Object.fromEntries(ids), ...('action' in error && { butuh: error.action }) };
  const subjek = ids.map(([, value]) => value).find((value) => UUID.test(value)) ?? null;
  await inTenant(db, actor.tenantId, (tx) =>
    appendAudit(tx, { tenantId: actor.tenantId, pada: clock.now(), oleh: actor.id, aksi: error.code, subjek, ditolak: true, rincian }),
  );
}
