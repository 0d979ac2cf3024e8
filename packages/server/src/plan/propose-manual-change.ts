import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { manualInForce } from '@selaras/adapters/plan/iku.queries';
import { insertProposal } from '@selaras/adapters/plan/manual-note.queries';
import { type DomainError, err, type ManualIku, ok, type Result, yearOf } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { loadManualPlace } from './manual-place.ts';
import { validateForYears } from './manual-validity.ts';

export type ProposalInput = {
  readonly ikuId: string;
  readonly perihal: string;
  readonly alasan: string;
  /** The version it is written against; left out, the one in force, or the latest there is. */
  readonly versi?: number | undefined;
  readonly manual: ManualIku;
};

/**
 * What the office would have the owner of a manual change, in any of its fields, against a version that it names. It changes
 * nothing; it is printed as a nota dinas. What could not compute is not proposed.
 */
export function proposeManualChange(
  context: Context,
  { ikuId, perihal, alasan, versi, manual }: ProposalInput,
): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<{ readonly id: string }, DomainError>> => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'manual.draft' });
    if (!found.ok) return found;
    const { iku, versions } = found.value;
    const tahun = yearOf(clock.today(zone));
    const named = versi === undefined ? null : (versions.find((held) => held.versi === versi) ?? null);
    const against = versi === undefined ? (manualInForce(versions, tahun) ?? versions.at(-1) ?? null) : named;
    if (against === null) return err({ code: 'measurement.manual_missing', period: String(tahun) });
    const { sejakTahun, sampaiTahun } = against;
    const valid = await validateForYears(tx, { iku, sejakTahun, sampaiTahun, manual });
    if (!valid.ok) return valid;
    const id = newId();
    const row = { tenant_id: actor.tenantId, id, iku_id: ikuId, manual_id: against.id, perihal, alasan, oleh: actor.id };
    await insertProposal(tx, { ...row, usulan: JSON.stringify(valid.value), pada: clock.now() });
    await recordEvent(tx, context, { aksi: 'manual.propose', subjek: ikuId, rincian: { usulan: id, versi: against.versi, perihal } });
    return ok({ id });
  });
}
