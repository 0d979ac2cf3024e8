import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findRenstra, findUnitPath, insertIku, listSasaran } from '@selaras/adapters/plan/plan.queries';
import type { IkuBody } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { yearsBetween } from './years.ts';

/** Adds an indicator to a sasaran, owned by a unit at or below that of the Renstra. Totals count it from now on. */
export function addIku(context: Context, input: IkuBody): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  const { renstraId, sasaranNomor, kode, nama, satuan, unitId, sumber } = input;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const on = clock.today(zone);
    const renstra = await findRenstra(tx, { renstraId, on });
    const allowed = permit({ actor, action: 'plan.edit', orgPath: renstra?.orgPath ?? null, missing: { code: 'renstra.not_found' } });
    if (!allowed.ok) return allowed;
    if (renstra === null) return err({ code: 'renstra.not_found' });
    const unitPath = await findUnitPath(tx, { unitId, on });
    if (unitPath === null || !unitPath.startsWith(renstra.orgPath)) return err({ code: 'unit.not_found' });
    const sasaranId = (await listSasaran(tx, renstraId)).get(sasaranNomor);
    if (sasaranId === undefined) return err({ code: 'sasaran.not_found' });

    const [id, tenant_id, urutan] = [newId(), actor.tenantId, orderOf(kode)];
    const row = { tenant_id, id, renstra_id: renstraId, sasaran_id: sasaranId, kode, urutan, nama, satuan, unit_id: unitId, sumber };
    if (!(await insertIku(tx, row))) return err({ code: 'iku.code_taken', kode });
    await recompute(tx, context, { renstraId, years: yearsBetween(renstra.tahunAwal, renstra.tahunAkhir), ikuIds: [id] });
    await recordEvent(tx, context, { aksi: 'iku.add', subjek: id, rincian: { kode, nama } });
    return ok({ id });
  });
}

/** `2` before `10`, `10` before `10a`. */
function orderOf(kode: string): number {
  const letter = /[a-z]$/.exec(kode)?.[0];
  const LETTERS = 27;
  return Number.parseInt(kode, 10) * LETTERS + (letter === undefined ? 0 : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
}
