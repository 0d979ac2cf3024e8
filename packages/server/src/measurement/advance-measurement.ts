import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { type AdvanceSubject, evidenceOf, findAdvanceSubject } from '@selaras/adapters/measurement/measurement.queries';
import { currentVersi, moveState } from '@selaras/adapters/measurement/record.queries';
import type { AdvanceBody } from '@selaras/contract';
import { type Actor, type ApprovalState, type DomainError, decide, err, ok, periodParts, type Result, within } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { type MeasurementView, measurementView, ownerFor } from './measurement-view.ts';

export type AdvanceInput = AdvanceBody & { readonly id: string };

/** Submit, return or approve one measurement: load, decide (pure), move, recompute, record. Only approving puts a figure in effect. */
export function advanceMeasurement(context: Context, input: AdvanceInput): Promise<Result<MeasurementView, DomainError>> {
  const { actor, clock, zone, db } = context;
  const { id, versi, command, alasan } = input;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<MeasurementView, DomainError>> => {
    const subject = await findAdvanceSubject(tx, { id, on: clock.today(zone), actorId: actor.id });
    if (subject === null || !within(actor, subject.orgPath)) return err({ code: 'measurement.not_found' });
    const next = nextState(subject, input, actor);
    if (!next.ok) return next;

    const diajukanOleh = command === 'submit' ? { id: actor.id, nama: subject.namaPelaku } : subject.diajukanOleh;
    const after = { ...subject, state: next.value, versi: versi + 1, diajukanOleh, alasanKembali: command === 'return' ? alasan : null };
    const moved = await moveState(tx, {
      id,
      versi,
      to: next.value,
      diajukanOleh: diajukanOleh?.id ?? null,
      alasanKembali: after.alasanKembali,
    });
    if (!moved) return err({ code: 'approval.stale_version', current: (await currentVersi(tx, subject)) ?? versi });
    if (command === 'approve') {
      await recompute(tx, context, { renstraId: subject.renstraId, years: [periodParts(subject.period).year], ikuIds: [subject.ikuId] });
    }
    const rincian = { period: subject.period, nomor: subject.nomorTerakhir, dari: subject.state, ke: next.value, alasan };
    await recordEvent(tx, context, { aksi: `measurement.${command}`, subjek: id, rincian });
    return ok(measurementView({ measurement: after, actor, orgPath: subject.orgPath }));
  });
}

/**
 * Permission first, so that nobody learns the state of what they may not touch; then the lock, because a stale click on
 * data that moved on deserves "somebody was faster", not "not possible".
 */
function nextState(subject: AdvanceSubject, { versi, command, alasan }: AdvanceInput, actor: Actor): Result<ApprovalState, DomainError> {
  const { state, orgPath, diajukanOleh, terakhir } = subject;
  const submittedBy = ownerFor({ actor, diajukanOleh: diajukanOleh?.id ?? null, dicatatOleh: terakhir.oleh.id });
  const decision = decide({ state, orgPath, submittedBy }, command, actor);
  if (!decision.ok && decision.error.code === 'access.denied') return decision;
  if (subject.versi !== versi) return err({ code: 'approval.stale_version', current: subject.versi });
  if (!decision.ok) return decision;
  if (command === 'return' && (alasan === null || alasan.trim() === '')) return err({ code: 'approval.reason_required' });
  if (command === 'submit' && lacksEvidence(subject)) return err({ code: 'measurement.evidence_required' });
  return decision;
}

/** A final figure needs what the manual asks for. A projection, or a figure that its owner has not released, has nothing to show yet. */
const lacksEvidence = (subject: AdvanceSubject): boolean =>
  subject.buktiWajib &&
  subject.terakhir.statusRilis === 'final' &&
  subject.terakhir.realisasi.kind === 'value' &&
  evidenceOf(subject, subject.nomorTerakhir).length === 0;
