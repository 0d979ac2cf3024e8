import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findProgram, insertProgram } from '@selaras/adapters/plan/plan.queries';
import type { ProgramBody } from '@selaras/contract';
import { type DomainError, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permitSomewhere } from '../permit.ts';

/** Adds a budget program. It belongs to the whole instansi; adding the same one again is not a mistake. */
export function addProgram(context: Context, { kode, nama }: ProgramBody): Promise<Result<{ readonly ok: true }, DomainError>> {
  const { actor, db } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const allowed = permitSomewhere(actor, 'plan.edit');
    if (!allowed.ok) return allowed;
    const added = await insertProgram(tx, { tenant_id: actor.tenantId, kode, nama });
    if (added) {
      await recordEvent(tx, context, { aksi: 'program.add', subjek: actor.tenantId, rincian: { kode, nama } });
      return ok({ ok: true });
    }
    const held = await findProgram(tx, kode);
    if (held?.nama === nama) return ok({ ok: true });
    return malformed({ field: 'kode', problem: 'duplicate', detail: { kode } });
  });
}
