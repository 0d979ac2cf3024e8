import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listSurveyResults, type StoredSurveyResult } from '@selaras/adapters/plan/survey.queries';
import { type DomainError, ok, type Result, scopesFor } from '@selaras/core';
import type { Context } from '../context.ts';

/** Published results of surveys of a year, of the units that this person may see. */
export function readSurveyResults(
  context: Context,
  { tahun }: { readonly tahun: number },
): Promise<Result<readonly StoredSurveyResult[], DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(
    db,
    actor.tenantId,
    async (tx): Promise<Result<readonly StoredSurveyResult[], DomainError>> =>
      ok(await listSurveyResults(tx, { tahun, scopes: scopesFor(actor, 'data.read'), on: clock.today(zone) })),
  );
}
