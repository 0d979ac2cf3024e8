import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findRenstra, insertPanah, listSasaran } from '@selaras/adapters/plan/plan.queries';
import type { PanahBody } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';

export type PanahInput = PanahBody & { readonly renstraId: string };

/** Draws cause and effect between two sasaran of one Renstra; both are named by their number. */
export function addPanah(
  context: Context,
  { renstraId, dari, ke, contoh }: PanahInput,
): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const renstra = await findRenstra(tx, { renstraId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'plan.edit', orgPath: renstra?.orgPath ?? null, missing: { code: 'renstra.not_found' } });
    if (!allowed.ok) return allowed;
    const sasaran = await listSasaran(tx, renstraId);
    const [dariId, keId] = [sasaran.get(dari), sasaran.get(ke)];
    if (dariId === undefined || keId === undefined) return err({ code: 'sasaran.not_found' });
    if (dari === ke) return malformed({ field: 'ke', problem: 'malformed' });

    const id = newId();
    const added = await insertPanah(tx, { tenant_id: actor.tenantId, id, dari_id: dariId, ke_id: keId, contoh });
    if (!added) return malformed({ field: 'ke', problem: 'duplicate', detail: { kode: ke } });
    await recordEvent(tx, context, { aksi: 'panah.add', subjek: id, rincian: { dari, ke } });
    return ok({ id });
  });
}
