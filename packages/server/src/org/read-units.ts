import { inTenant } from '@selaras/adapters/db/in-tenant';
import { listUnits, type PlacedUnit } from '@selaras/adapters/org/unit.queries';
import { type DomainError, ok, type PlainDate, type Result } from '@selaras/core';
import type { Context } from '../context.ts';

/** The tree on a day, as far as the actor may see it. */
export async function readUnits(
  { db, actor, clock, zone }: Context,
  on: PlainDate | null,
): Promise<Result<readonly PlacedUnit[], DomainError>> {
  return ok(await inTenant(db, actor.tenantId, (tx) => listUnits(tx, actor, on ?? clock.today(zone))));
}
