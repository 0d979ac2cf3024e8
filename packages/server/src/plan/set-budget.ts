import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findIku, type IkuHead } from '@selaras/adapters/plan/iku.queries';
import { findProgram, insertBudget } from '@selaras/adapters/plan/plan.queries';
import type { BudgetBody } from '@selaras/contract';
import { type DomainError, err, type FieldProblem, ok, parseDecimal, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';

export type BudgetInput = BudgetBody & { readonly ikuId: string };

/** Sets the budget of an indicator in a year. Sums by sasaran and program are computed from these and never typed. */
export function setBudget(context: Context, input: BudgetInput): Promise<Result<{ readonly ok: true }, DomainError>> {
  const { actor, clock, zone, db } = context;
  const { ikuId, tahun, program, jumlah, contoh, sumber } = input;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'plan.edit', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const isKnown = (await findProgram(tx, program)) !== null;
    const amount = parseDecimal(jumlah);
    const fields = problemsOf(input, { iku, isKnown });
    if (fields.length > 0 || amount === null) return malformed(...fields);

    const held = { tenant_id: actor.tenantId, iku_id: ikuId, tahun, program_kode: program, jumlah: amount.toFixed(), contoh, sumber };
    const versi = await insertBudget(tx, { ...held, oleh: actor.id, pada: clock.now() });
    await recompute(tx, context, { renstraId: iku.renstraId, years: [tahun], ikuIds: [ikuId] });
    await recordEvent(tx, context, { aksi: 'budget.set', subjek: ikuId, rincian: { tahun, program, jumlah: held.jumlah, versi } });
    return ok({ ok: true });
  });
}

type Known = { readonly iku: IkuHead; readonly isKnown: boolean };

function problemsOf({ tahun, program, jumlah }: BudgetInput, { iku, isKnown }: Known): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (tahun < iku.tahunAwal) problems.push({ field: 'tahun', problem: 'year_too_early', detail: { minimum: iku.tahunAwal } });
  if (tahun > iku.tahunAkhir) problems.push({ field: 'tahun', problem: 'year_too_late', detail: { maksimum: iku.tahunAkhir } });
  if (!isKnown) problems.push({ field: 'program', problem: 'unknown_reference', detail: { kode: program } });
  const amount = parseDecimal(jumlah);
  if (amount === null) problems.push({ field: 'jumlah', problem: 'not_a_number' });
  else if (amount.isNegative()) problems.push({ field: 'jumlah', problem: 'below_minimum', detail: { minimum: 0 } });
  return problems;
}
