import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { currentDraftVersi, deleteDraft } from '@selaras/adapters/plan/manual.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { loadManualPlace } from './manual-place.ts';
import { canDiscard } from './manual-view.ts';

export type Discarding = { readonly ikuId: string; readonly versi: number };

/** Throws the version being written away; what lies with a reviewer must be returned first. */
export function discardManualDraft(context: Context, { ikuId, versi }: Discarding): Promise<Result<true, DomainError>> {
  const { actor, db } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<true, DomainError>> => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'manual.draft' });
    if (!found.ok) return found;
    const { draft } = found.value;
    if (draft === null || draft.versi !== versi) return err({ code: 'approval.stale_version', current: draft === null ? 0 : draft.versi });
    if (!canDiscard(draft)) return err({ code: 'manual.transition_not_allowed', from: draft.state, command: 'discard' });
    if (!(await deleteDraft(tx, { ikuId, versi })))
      return err({ code: 'approval.stale_version', current: await currentDraftVersi(tx, ikuId) });
    await recordEvent(tx, context, { aksi: 'manual.discard_draft', subjek: ikuId, rincian: { versi, state: draft.state } });
    return ok(true);
  });
}
