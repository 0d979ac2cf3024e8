import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { insertSurveyResult } from '@selaras/adapters/plan/survey.queries';
import type { SurveiBody } from '@selaras/contract';
import { type DomainError, err, ok, parseDecimal, parsePeriod, type Result, yearOfPeriod } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recomputeForSurvey } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permittedUnit } from '../org/permitted-unit.ts';

/** Records the published result of a survey, which formulas refer to by its code. A new result of a period is a new version. */
export function recordSurveyResult(context: Context, input: SurveiBody): Promise<Result<true, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<true, DomainError>> => {
    const unit = await permittedUnit(tx, context, { id: input.unitId, on: clock.today(zone), action: 'plan.edit' });
    if (!unit.ok) return unit;
    const [nilai, period] = [parseDecimal(input.nilai), parsePeriod(input.period)];
    if (period === null) return err({ code: 'measurement.period_unknown', period: input.period });
    if (nilai === null) return malformed({ field: 'nilai', problem: 'not_a_number' });

    const result = { ...input, nilai: nilai.toFixed(), tenantId: actor.tenantId, oleh: actor.id, pada: clock.now() };
    const versi = await insertSurveyResult(tx, result);
    const { unitId, kode, nama, sumber } = input;
    await recomputeForSurvey(tx, context, { unitId, kode, year: yearOfPeriod(period) });
    await recordEvent(tx, context, {
      aksi: 'survey.record',
      subjek: unitId,
      rincian: { kode, nama, period, nilai: result.nilai, versi, sumber },
    });
    return ok(true);
  });
}
