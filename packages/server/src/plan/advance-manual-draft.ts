import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { currentDraftVersi, type DraftMove, moveDraft, type PenilaianSmart, type StoredDraft } from '@selaras/adapters/plan/manual.queries';
import type { ManualAdvanceBody } from '@selaras/contract';
import {
  type Actor,
  type DomainError,
  decideManual,
  err,
  type FieldProblem,
  HURUF_SMART,
  type ManualState,
  needsReason,
  ok,
  type Result,
} from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { loadManualPlace, type ManualPlace, placingOf, subjectOf } from './manual-place.ts';
import { validateForYears } from './manual-validity.ts';
import { type DraftView, draftViewOf } from './manual-view.ts';
import { placeVersion } from './place-version.ts';

export type AdvanceDraft = ManualAdvanceBody & { readonly ikuId: string };

/** Submit, return or review the version being written. A review is a judgement of every letter of SMART by somebody else than the author. */
export function advanceManualDraft(context: Context, input: AdvanceDraft): Promise<Result<DraftView, DomainError>> {
  const { actor, clock, db } = context;
  const { ikuId, versi, command } = input;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<DraftView, DomainError>> => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'data.read' });
    if (!found.ok) return found;
    const next = nextState(found.value, input, actor);
    if (!next.ok) return next;

    const { draft, to, smart } = next.value;
    const { iku } = found.value;
    // What waits for a reviewer, or for its decree, has to be able to run; what goes back to its author has not.
    const valid = needsReason(command) ? ok(draft.isi) : await validateForYears(tx, { iku, ...draft, manual: draft.isi });
    if (!valid.ok) return valid;
    const tinjauan = smart === null ? null : { oleh: actor.id, pada: clock.now(), smart };
    const alasanKembali = command === 'kembalikan' ? input.alasan : null;
    const move: DraftMove = { ikuId, versi, to, alasanKembali, tinjauan };
    if (!(await moveDraft(tx, move))) return err({ code: 'approval.stale_version', current: await currentDraftVersi(tx, ikuId) });
    const rincian = { dari: draft.state, ke: to, versi: versi + 1, alasan: alasanKembali };
    await recordEvent(tx, context, { aksi: `manual.${command}`, subjek: ikuId, rincian });
    return ok(await draftViewOf(tx, iku));
  });
}

type Next = { readonly draft: StoredDraft; readonly to: ManualState; readonly smart: PenilaianSmart | null };

/** Permission first, then the lock, as with a measurement; then the step, its reason, and the judgement that a review is. */
function nextState(place: ManualPlace, { versi, command, alasan, smart }: AdvanceDraft, actor: Actor): Result<Next, DomainError> {
  const { draft } = place;
  if (draft === null) return err({ code: 'approval.stale_version', current: 0 });
  const decision = decideManual(subjectOf(place, draft), command, actor);
  if (!decision.ok && decision.error.code === 'access.denied') return decision;
  if (draft.versi !== versi) return err({ code: 'approval.stale_version', current: draft.versi });
  if (!decision.ok) return decision;
  if (decision.value === 'berlaku') throw new Error(`"${command}" puts no version in force`);
  if (needsReason(command)) {
    const isBlank = alasan === null || alasan.trim() === '';
    return isBlank ? err({ code: 'approval.reason_required' }) : ok({ draft, to: decision.value, smart: null });
  }
  const placement = placeVersion(placingOf(place, draft));
  if (!placement.ok) return placement;
  if (command !== 'tinjau') return ok({ draft, to: decision.value, smart: null });
  const fields = smartProblems(smart);
  return fields.length > 0 ? malformed(...fields) : ok({ draft, to: decision.value, smart });
}

/** Every letter has a judgement, and whatever is not fully met says why. */
function smartProblems(smart: PenilaianSmart | null): readonly FieldProblem[] {
  if (smart === null) return [{ field: 'smart', problem: 'required' }];
  return HURUF_SMART.filter((huruf) => smart[huruf].nilai !== 'ya' && smart[huruf].catatan === '').map((huruf) => ({
    field: `smart.${huruf}.catatan`,
    problem: 'reason_required',
  }));
}
