import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findRenstra, hasPerspektif, insertSasaran } from '@selaras/adapters/plan/plan.queries';
import type { SasaranBody } from '@selaras/contract';
import { type DomainError, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';

export type SasaranInput = SasaranBody & { readonly renstraId: string };

/** Adds a sasaran to a Renstra, in one of its perspektif when it has any. */
export function addSasaran(context: Context, input: SasaranInput): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  const { renstraId, nomor, teks, perspektif, sumber } = input;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const renstra = await findRenstra(tx, { renstraId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'plan.edit', orgPath: renstra?.orgPath ?? null, missing: { code: 'renstra.not_found' } });
    if (!allowed.ok) return allowed;
    if (perspektif !== null && !(await hasPerspektif(tx, { renstraId, kode: perspektif }))) {
      return malformed({ field: 'perspektif', problem: 'unknown_reference', detail: { kode: perspektif } });
    }

    const [id, tenant_id] = [newId(), actor.tenantId];
    const added = await insertSasaran(tx, { tenant_id, id, renstra_id: renstraId, nomor, teks, perspektif_kode: perspektif, sumber });
    if (!added) return malformed({ field: 'nomor', problem: 'duplicate', detail: { kode: nomor } });
    await recordEvent(tx, context, { aksi: 'sasaran.add', subjek: id, rincian: { nomor, teks } });
    return ok({ id });
  });
}
