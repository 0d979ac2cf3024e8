import { lockFigures, lockStructure } from '@selaras/adapters/capaian/capaian.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { findIku } from '@selaras/adapters/plan/iku.queries';
import { currentDraftVersi, deleteDraft, enactVersion, type Penetapan, type StoredDraft } from '@selaras/adapters/plan/manual.queries';
import type { ManualEnactBody } from '@selaras/contract';
import { type DomainError, decideManual, err, manualKelengkapan, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { loadManualPlace, type ManualPlace, placingOf, subjectOf } from './manual-place.ts';
import { validateForYears } from './manual-validity.ts';
import { type Placement, placeVersion } from './place-version.ts';
import { yearsBetween } from './years.ts';

export type Enacting = ManualEnactBody & { readonly ikuId: string };
export type Enacted = { readonly id: string; readonly versi: number; readonly berubah: number };

/**
 * Puts the reviewed version in force by its decree and computes anew what it decides. The version before it ends, or is
 * taken over where this is a correction; then every figure that changes is listed with the reason. `berubah` counts them.
 */
export function enactManual(context: Context, input: Enacting): Promise<Result<Enacted, DomainError>> {
  const { actor, db } = context;
  const { ikuId, penetapan } = input;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<Enacted, DomainError>> => {
    await lockStructure(tx);
    await lockRenstra(tx, context, ikuId);
    const found = await loadManualPlace(tx, context, { ikuId, action: 'data.read' });
    if (!found.ok) return found;
    const place = found.value;
    const ready = await decideEnacting(tx, context, { place, input });
    if (!ready.ok) return ready;
    const { draft, placement } = ready.value;

    const enacted = await putInForce(tx, context, { place, draft, placement, penetapan });
    if (!(await deleteDraft(tx, { ikuId, versi: draft.versi })))
      return err({ code: 'approval.stale_version', current: await currentDraftVersi(tx, ikuId) });
    return ok(enacted);
  });
}

/** Two enactments at once would each place themselves among the versions that the other does not see. */
async function lockRenstra(tx: Tx, { clock, zone }: Context, ikuId: string): Promise<void> {
  const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
  if (iku !== null) await lockFigures(tx, iku.renstraId);
}

type Ready = { readonly draft: StoredDraft; readonly placement: Placement };

/** Right, lock and step; then whether the form is complete, still computes, and finds its years. */
async function decideEnacting(
  tx: Tx,
  context: Context,
  { place, input }: { readonly place: ManualPlace; readonly input: Enacting },
): Promise<Result<Ready, DomainError>> {
  const { draft, iku } = place;
  if (draft === null) return err({ code: 'approval.stale_version', current: 0 });
  const decision = decideManual(subjectOf(place, draft), 'tetapkan', context.actor);
  if (!decision.ok && decision.error.code === 'access.denied') return decision;
  if (draft.versi !== input.versi) return err({ code: 'approval.stale_version', current: draft.versi });
  if (!decision.ok) return decision;
  const kurang = manualKelengkapan(draft.isi);
  if (kurang.length > 0) return err({ code: 'manual.invalid', fields: kurang.map((field) => ({ field, problem: 'required' })) });
  const valid = await validateForYears(tx, { iku, ...draft, manual: draft.isi });
  if (!valid.ok) return valid;
  const placement = placeVersion(placingOf(place, draft));
  return placement.ok ? ok({ draft, placement: placement.value }) : placement;
}

type Putting = Ready & { readonly place: ManualPlace; readonly penetapan: Penetapan };

async function putInForce(tx: Tx, context: Context, { place, draft, placement, penetapan }: Putting): Promise<Enacted> {
  const { actor, clock, newId } = context;
  const { iku, versions } = place;
  const { sejakTahun, sampaiTahun, isi, jenisPerubahan, alasan, smart, ditulisOleh, ditinjauOleh } = draft;
  const [id, versi] = [newId(), versions.length + 1];
  const head = { tenantId: actor.tenantId, id, ikuId: iku.id, versi, sejakTahun, sampaiTahun, isi, jenisPerubahan, alasan };
  const people = { ditulisOleh: ditulisOleh.id, ditinjauOleh: ditinjauOleh?.id ?? null, oleh: actor.id };
  await enactVersion(tx, { version: { ...head, ...people, penetapan, smart, pusat: false, pada: clock.now() }, ...placement });
  const { berubah } = await recompute(tx, context, {
    renstraId: iku.renstraId,
    years: yearsBetween(sejakTahun, iku.tahunAkhir),
    ikuIds: [iku.id],
    sebab: jenisPerubahan === 'koreksi' ? { manualId: id, alasan } : null,
  });
  const versiOf = (ids: readonly string[]): readonly number[] => versions.flatMap((held) => (ids.includes(held.id) ? [held.versi] : []));
  await recordEvent(tx, context, {
    aksi: 'manual.enact',
    subjek: iku.id,
    rincian: {
      versi,
      sejakTahun,
      sampaiTahun,
      jenisPerubahan,
      alasan,
      penetapan: penetapan.nomor,
      mengakhiri: versiOf(placement.cut.map((held) => held.id)),
      menggantikan: versiOf(placement.taken),
      berubah,
    },
  });
  return { id, versi, berubah };
}
