import { loadReferenceMap } from '@selaras/adapters/capaian/reference-map.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { findIku, type IkuHead } from '@selaras/adapters/plan/iku.queries';
import { insertMapping } from '@selaras/adapters/plan/indicator-map.queries';
import type { PetaBody } from '@selaras/contract';
import { type DomainError, err, type FieldProblem, ok, type Result, within } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recomputeForMap } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';

/** Says what became of an indicator in a later Renstra. The latest word counts; what was said before stays readable. */
export function setIndicatorMap(context: Context, input: PetaBody): Promise<Result<true, DomainError>> {
  const { actor, clock, zone, db } = context;
  const { dariIkuId, keIkuId, jenis, alasan, contoh } = input;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<true, DomainError>> => {
    const dari = await findIku(tx, { ikuId: dariIkuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'plan.edit', orgPath: dari?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (dari === null) return err({ code: 'iku.not_found' });
    const fields = await problemsOf(tx, context, { input, dari });
    if (fields.length > 0) return malformed(...fields);

    const before = (await loadReferenceMap(tx)).peta.find((held) => held.dariIkuId === dariIkuId);
    await insertMapping(tx, { tenantId: actor.tenantId, dariIkuId, keIkuId, jenis, alasan, contoh, oleh: actor.id, pada: clock.now() });
    await recordEvent(tx, context, { aksi: 'iku.map', subjek: dariIkuId, rincian: { ke: keIkuId, jenis, alasan } });
    const keIkuIds = [before?.keIkuId ?? null, keIkuId].filter((id) => id !== null);
    await recomputeForMap(tx, context, { dariIkuId, keIkuIds });
    return ok(true);
  });
}

type Checking = { readonly input: PetaBody; readonly dari: IkuHead };

/** Only what was discontinued leads nowhere; everything else leads to an indicator of a later Renstra that this person may see. */
async function problemsOf(tx: Tx, { actor, clock, zone }: Context, { input, dari }: Checking): Promise<readonly FieldProblem[]> {
  const { keIkuId, jenis } = input;
  if (jenis === 'dihentikan') return keIkuId === null ? [] : [{ field: 'keIkuId', problem: 'unknown_field' }];
  if (keIkuId === null) return [{ field: 'keIkuId', problem: 'required' }];
  const ke = await findIku(tx, { ikuId: keIkuId, on: clock.today(zone) });
  const isLater = ke !== null && within(actor, ke.orgPath) && ke.tahunAwal > dari.tahunAkhir;
  return isLater ? [] : [{ field: 'keIkuId', problem: 'unknown_reference', detail: { kode: keIkuId } }];
}
