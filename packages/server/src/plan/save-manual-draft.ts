import { inTransaction } from '@selaras/adapters/db/in-tenant';
import type { IkuHead } from '@selaras/adapters/plan/iku.queries';
import { currentDraftVersi, saveDraft } from '@selaras/adapters/plan/manual.queries';
import type { ManualDraftBody } from '@selaras/contract';
import { type DomainError, err, type FieldProblem, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { loadManualPlace, lockedFor, type ManualPlace } from './manual-place.ts';
import { validateIn } from './manual-validity.ts';
import { type DraftView, draftViewOf } from './manual-view.ts';

export type DraftInput = ManualDraftBody & { readonly ikuId: string };

/**
 * Saves the version that is being written; there is one at most, and nothing computes from it. A circle with other indicators is
 * kept and told (`masalah`): its author may be about to change the other one. What lies with a reviewer must be returned first,
 * and what the head office has set is not written here at all.
 */
export function saveManualDraft(context: Context, input: DraftInput): Promise<Result<DraftView, DomainError>> {
  const { actor, clock, db } = context;
  const { ikuId, versi, sejakTahun, sampaiTahun, jenisPerubahan, alasan } = input;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<DraftView, DomainError>> => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'manual.draft' });
    if (!found.ok) return found;
    const place = found.value;
    const lock = checkLock(place, versi);
    if (!lock.ok) return lock;
    if (lockedFor(place, input)) return err({ code: 'manual.locked_by_central' });
    const valid = await validateIn(tx, { iku: place.iku, tahun: sejakTahun, manual: input.manual });
    const fields = yearProblems(input, place);
    if (fields.length > 0) return malformed(...fields, ...(valid.ok ? [] : fieldsOf(valid.error)));
    if (!valid.ok) return valid;

    const row = { tenantId: actor.tenantId, ikuId, versi, sejakTahun, sampaiTahun, isi: valid.value, jenisPerubahan, alasan };
    const saved = await saveDraft(tx, { ...row, oleh: actor.id, pada: clock.now() });
    if (saved === null) return err({ code: 'approval.stale_version', current: await currentDraftVersi(tx, ikuId) });
    await recordEvent(tx, context, {
      aksi: 'manual.save_draft',
      subjek: ikuId,
      rincian: { versi: saved, sejakTahun, sampaiTahun, jenisPerubahan, alasan },
    });
    return ok(await draftViewOf(tx, place.iku));
  });
}

/** Told beside the years, so that nobody has to save twice to hear of both. */
const fieldsOf = (error: DomainError): readonly FieldProblem[] =>
  'fields' in error ? error.fields.map((one) => ({ ...one, field: `manual.${one.field}` })) : [];

/** A stale save deserves "somebody was faster" before anything else. */
function checkLock({ draft }: ManualPlace, versi: number): Result<true, DomainError> {
  const current = draft === null ? 0 : draft.versi;
  if (current !== versi) return err({ code: 'approval.stale_version', current });
  if (draft !== null && !isWritable(draft.state))
    return err({ code: 'manual.transition_not_allowed', from: draft.state, command: 'record' });
  return ok(true);
}

const isWritable = (state: string): boolean => state === 'draf' || state === 'dikembalikan';

/** Within the years of the Renstra: an indicator lives no longer than its sasaran. Only one version is the first. */
function yearProblems({ sejakTahun, sampaiTahun, jenisPerubahan }: DraftInput, { iku, versions }: ManualPlace): readonly FieldProblem[] {
  return [
    ...rangeProblems({ sejakTahun, sampaiTahun }, iku),
    ...(jenisPerubahan === 'pertama' && versions.length > 0 ? [{ field: 'jenisPerubahan', problem: 'duplicate' } as const] : []),
  ];
}

type Years = { readonly sejakTahun: number; readonly sampaiTahun: number | null };

export function rangeProblems(
  { sejakTahun, sampaiTahun }: Years,
  { tahunAwal, tahunAkhir }: Pick<IkuHead, 'tahunAwal' | 'tahunAkhir'>,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (sejakTahun < tahunAwal) problems.push({ field: 'sejakTahun', problem: 'year_too_early', detail: { minimum: tahunAwal } });
  if (sejakTahun > tahunAkhir) problems.push({ field: 'sejakTahun', problem: 'year_too_late', detail: { maksimum: tahunAkhir } });
  if (sampaiTahun === null) return problems;
  if (sampaiTahun < sejakTahun) problems.push({ field: 'sampaiTahun', problem: 'year_too_early', detail: { minimum: sejakTahun } });
  if (sampaiTahun > tahunAkhir) problems.push({ field: 'sampaiTahun', problem: 'year_too_late', detail: { maksimum: tahunAkhir } });
  return problems;
}
