import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { endEvidence } from '@selaras/adapters/evidence/evidence.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { openPlace } from './attach-evidence.ts';

export type RemoveInput = { readonly measurementId: string; readonly evidenceId: string };

/** Takes a file off a draft. An approved version before it keeps the file: what was shown as proof stays proof. */
export function removeEvidence(
  context: Context,
  { measurementId, evidenceId }: RemoveInput,
): Promise<Result<{ readonly ok: true }, DomainError>> {
  const { db, actor } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly ok: true }, DomainError>> => {
    const place = await openPlace(tx, { context, measurementId, lock: true });
    if (!place.ok) return place;
    const removed = await endEvidence(tx, { id: evidenceId, measurementId, sampaiNomor: place.value.nomorTerakhir - 1 });
    if (!removed) return err({ code: 'evidence.not_found' });
    await recordEvent(tx, context, { aksi: 'evidence.remove', subjek: measurementId, rincian: { bukti: evidenceId } });
    return ok({ ok: true });
  });
}
