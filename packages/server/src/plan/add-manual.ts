import type { Tx } from '@selaras/adapters/db/in-tenant';
import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { endManual, findIku, hasMeasurementSince, type IkuHead, listManuals, type ManualVersion } from '@selaras/adapters/plan/iku.queries';
import { insertManual, yearRange } from '@selaras/adapters/plan/plan.queries';
import type { ManualBody } from '@selaras/contract';
import { type DomainError, err, type FieldProblem, ok, type Result, validateManual } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';
import { yearsBetween } from './years.ts';

export type ManualInput = ManualBody & { readonly ikuId: string };

/**
 * Adds a version of a Manual IKU. Two are never in force in one year: a version without an end is ended by the one that
 * follows it, a version with an end is not touched, and what was measured already keeps the manual that measured it.
 */
export function addManual(context: Context, input: ManualInput): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  const { ikuId, sejakTahun, sampaiTahun, manual, alasan } = input;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'plan.edit', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const fields = yearProblems(input, iku);
    if (fields.length > 0) return malformed(...fields);
    const valid = validateManual(manual);
    if (!valid.ok) return valid;

    const versions = await listManuals(tx, ikuId);
    const ended = versions.find((held) => held.sampaiTahun === null && held.sejakTahun < sejakTahun) ?? null;
    if (ended !== null && !(await endBefore(tx, { ikuId, ended, sejakTahun }))) return err({ code: 'manual.overlaps' });
    const [id, versi, pada] = [newId(), versions.length + 1, clock.now()];
    const row = { tenant_id: actor.tenantId, id, iku_id: ikuId, versi, alasan, oleh: actor.id, pada };
    const added = await insertManual(tx, { ...row, tahun: yearRange(sejakTahun, sampaiTahun), isi: JSON.stringify(valid.value) });
    if (!added) return err({ code: 'manual.overlaps' });

    await recompute(tx, context, { renstraId: iku.renstraId, years: yearsBetween(sejakTahun, iku.tahunAkhir), ikuIds: [ikuId] });
    const rincian = { versi, sejakTahun, sampaiTahun, alasan, mengakhiri: ended?.versi ?? null };
    await recordEvent(tx, context, { aksi: 'manual.add', subjek: ikuId, rincian });
    return ok({ id });
  });
}

/** Within the years of the Renstra: an indicator lives no longer than its sasaran. */
function yearProblems({ sejakTahun, sampaiTahun }: ManualInput, { tahunAwal, tahunAkhir }: IkuHead): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (sejakTahun < tahunAwal) problems.push({ field: 'sejakTahun', problem: 'below_minimum', detail: { minimum: tahunAwal } });
  if (sejakTahun > tahunAkhir) problems.push({ field: 'sejakTahun', problem: 'above_maximum', detail: { maksimum: tahunAkhir } });
  if (sampaiTahun === null) return problems;
  if (sampaiTahun < sejakTahun) problems.push({ field: 'sampaiTahun', problem: 'below_minimum', detail: { minimum: sejakTahun } });
  if (sampaiTahun > tahunAkhir) problems.push({ field: 'sampaiTahun', problem: 'above_maximum', detail: { maksimum: tahunAkhir } });
  return problems;
}

type Ending = { readonly ikuId: string; readonly ended: ManualVersion; readonly sejakTahun: number };

/** `false` when the version that would end has measured something in the years it would lose. */
async function endBefore(tx: Tx, { ikuId, ended, sejakTahun }: Ending): Promise<boolean> {
  if (await hasMeasurementSince(tx, { ikuId, tahun: sejakTahun })) return false;
  await endManual(tx, { id: ended.id, sampaiTahun: sejakTahun - 1 });
  return true;
}
