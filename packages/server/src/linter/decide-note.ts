import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { deleteCheck, insertDecision, lockCheck } from '@selaras/adapters/linter/check.queries';
import type { Keputusan } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { notesOf } from './notes-of.ts';
import { permittedCheck } from './permitted-check.ts';

type Done = { readonly ok: true };

export type DecideInput = {
  readonly id: string;
  /** 0: a note between documents. */
  readonly nomor: number;
  readonly fingerprint: string;
  /** `null` opens the note again. */
  readonly keputusan: Keputusan | null;
  readonly alasan: string | null;
};

/** What becomes of a note. Dismissing needs a reason; every decision stays readable after the next. */
export function decideNote(
  context: Context,
  { id, nomor, fingerprint, keputusan, alasan }: DecideInput,
): Promise<Result<Done, DomainError>> {
  const { db, actor, clock, newId } = context;
  return inTransaction<Done>(db, actor.tenantId, async (tx) => {
    const check = await permittedCheck(tx, context, id);
    if (!check.ok) return check;
    if (keputusan === 'diabaikan' && (alasan ?? '') === '') return err({ code: 'approval.reason_required' });
    const notes = await notesOf(tx, check.value);
    if (!notes.some((note) => note.nomor === nomor && note.finding.fingerprint === fingerprint))
      return err({ code: 'check.note_not_found' });
    const said = alasan === '' ? null : alasan;
    await insertDecision(tx, {
      tenantId: actor.tenantId,
      id: newId(),
      checkId: id,
      nomor,
      fingerprint,
      keputusan,
      alasan: said,
      oleh: actor.id,
      pada: clock.now(),
    });
    await recordEvent(tx, context, { aksi: 'check.decide', subjek: id, rincian: { nomor, fingerprint, keputusan } });
    return ok({ ok: true });
  });
}

/** Texts and notes go; that there was a check, and who deleted it, stays in the audit trail. */
export function removeCheck(context: Context, { id }: { readonly id: string }): Promise<Result<Done, DomainError>> {
  const { db, actor } = context;
  return inTransaction<Done>(db, actor.tenantId, async (tx) => {
    await lockCheck(tx, id);
    const check = await permittedCheck(tx, context, id);
    if (!check.ok) return check;
    await deleteCheck(tx, id);
    await recordEvent(tx, context, { aksi: 'check.delete', subjek: id, rincian: { unitId: check.value.unitId } });
    return ok({ ok: true });
  });
}
