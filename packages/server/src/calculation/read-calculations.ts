import { type CalculationHead, findCalculation, listCalculations, listUses } from '@selaras/adapters/calculation/calculation.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import type { calculationEndpoints } from '@selaras/contract';
import { type Actor, can, type DomainError, err, ok, type Result, scopesFor, takeableFigures } from '@selaras/core';
import type * as z from 'zod';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

type Listed = z.output<(typeof calculationEndpoints)['GET /api/calculations']['response']>;
type Detail = z.output<(typeof calculationEndpoints)['GET /api/calculations/:id']['response']>;
type Filter = z.output<(typeof calculationEndpoints)['GET /api/calculations']['query']>;

/** More than anyone reads in a list; older ones are found by unit, kind and period. */
const LIMIT = 200;

export function readCalculations({ actor, clock, zone, db }: Context, filter: Filter): Promise<Result<Listed, DomainError>> {
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<Listed, DomainError>> => {
    const found = await listCalculations(tx, { ...filter, scopes: scopesFor(actor, 'data.read'), on: clock.today(zone), limit: LIMIT + 1 });
    return ok({ calculations: found.slice(0, LIMIT).map((one) => headView(one, actor)), masihAda: found.length > LIMIT });
  });
}

export function readCalculation(
  { actor, clock, zone, db }: Context,
  { id }: { readonly id: string },
): Promise<Result<Detail, DomainError>> {
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<Detail, DomainError>> => {
    const found = await findCalculation(tx, { id, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: found?.orgPath ?? null, missing: { code: 'calculation.not_found' } });
    if (!allowed.ok) return allowed;
    if (found === null) return err({ code: 'calculation.not_found' });
    const { input, inputHash, output, trace, engine } = found;
    const stored = { input, inputHash, output: output as Detail['output'], trace: trace as Detail['trace'], engine }; // as the contract describes them
    return ok({
      ...headView(found, actor),
      ...stored,
      angka: takeableFigures(found).map((one) => ({ ...one })),
      dipakai: (await listUses(tx, id)).map((one) => ({ ...one })),
    });
  });
}

function headView(
  { id, unitId, unitNama, orgPath, kind, paket, period, judul, tercetak, olehNama, pada, ditarik }: CalculationHead,
  actor: Actor,
): Listed['calculations'][number] {
  const abilities = ditarik === null && can(actor, 'measurement.record', orgPath) ? (['withdraw'] as const) : [];
  return { id, unitId, unitNama, kind, paket, period, judul, tercetak, olehNama, pada, ditarik, abilities: [...abilities] };
}
