import { inTenant } from '@selaras/adapters/db/in-tenant';
import { listSupervised, type Supervised } from '@selaras/adapters/org/supervised.queries';
import { type DomainError, ok, type PlainDate, type Result } from '@selaras/core';
import type { Context } from '../context.ts';

/** Instansi di wilayah kerja on a day, of the units that the actor may see. */
export async function readSupervised(
  { db, actor, clock, zone }: Context,
  on: PlainDate | null,
): Promise<Result<readonly Supervised[], DomainError>> {
  return ok(await inTenant(db, actor.tenantId, (tx) => listSupervised(tx, actor, on ?? clock.today(zone))));
}
