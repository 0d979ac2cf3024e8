import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { insertUndo, listBatches, listTaken, listUndoable, lockImports } from '@selaras/adapters/import/import.queries';
import { type DomainError, err, ok, type Result, scopesFor } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { withdrawWithin } from '../calculation/withdraw-calculation.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type Undoing = { readonly id: string; readonly alasan: string };

/**
 * Withdraws every calculation that an import made; what it only found stays. Refused with the names where one was handed in or approved
 * already: the past does not move.
 */
export function undoImport(context: Context, { id, alasan }: Undoing): Promise<Result<{ readonly ok: true }, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly ok: true }, DomainError>> => {
    await lockImports(tx, actor.tenantId);
    const [batch] = await listBatches(tx, { scopes: scopesFor(actor, 'data.read'), id, on: clock.today(zone), limit: 1 });
    if (batch === undefined) return err({ code: 'import.not_found' });
    for (const orgPath of batch.paths) {
      const allowed = permit({ actor, action: 'measurement.record', orgPath, missing: { code: 'import.not_found' } });
      if (!allowed.ok) return allowed;
    }
    const written = await insertUndo(tx, { tenantId: actor.tenantId, batchId: id, alasan, oleh: actor.id, pada: clock.now() });
    if (!written) return err({ code: 'import.undone' });
    const taken = await listTaken(tx, id);
    if (taken.length > 0)
      return err({ code: 'import.in_use', dipakai: taken.map(({ kode, nama, period }) => `${kode} ${nama} (${period})`).join('; ') });
    const ids = await listUndoable(tx, id);
    for (const calculationId of ids) {
      const withdrawn = await withdrawWithin(tx, context, { id: calculationId, alasan });
      if (!withdrawn.ok) return withdrawn;
    }
    await recordEvent(tx, context, { aksi: 'import.undo', subjek: id, rincian: { alasan, perhitungan: ids.length } });
    return ok({ ok: true });
  });
}
