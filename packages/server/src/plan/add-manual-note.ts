import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { insertNote } from '@selaras/adapters/plan/manual-note.queries';
import { type DomainError, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { loadManualPlace } from './manual-place.ts';

export type NoteInput = { readonly ikuId: string; readonly teks: string };

/** How the office applies a manual: beside it, never in it, and only ever added to. */
export function addManualNote(context: Context, { ikuId, teks }: NoteInput): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, db, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly id: string }, DomainError>> => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'manual.draft' });
    if (!found.ok) return found;
    const id = newId();
    await insertNote(tx, { tenant_id: actor.tenantId, id, iku_id: ikuId, teks, oleh: actor.id, pada: clock.now() });
    await recordEvent(tx, context, { aksi: 'manual.note', subjek: ikuId, rincian: { catatan: id } });
    return ok({ id });
  });
}
