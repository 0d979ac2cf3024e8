import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findIku } from '@selaras/adapters/plan/iku.queries';
import { readReferencesOf } from '@selaras/adapters/plan/reference.queries';
import type { RujukanTersediaWire } from '@selaras/contract';
import { CALCULATORS, type DomainError, err, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type ReferencesInput = { readonly ikuId: string; readonly tahun: number };

/** What a formula of the indicator may refer to outside its own components: other indicators, surveys and rule packs. */
export function readManualReferences(
  context: Context,
  { ikuId, tahun }: ReferencesInput,
): Promise<Result<RujukanTersediaWire, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<RujukanTersediaWire, DomainError>> => {
    const on = clock.today(zone);
    const iku = await findIku(tx, { ikuId, on });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const found = await readReferencesOf(tx, { renstraId: iku.renstraId, tahun, on });
    return ok({
      iku: found.iku.map((one) => ({ ...one })),
      survei: found.survei.map((one) => ({ ...one })),
      paket: CALCULATORS.map(({ paket: { id, nama } }) => ({ id, nama })),
    });
  });
}
