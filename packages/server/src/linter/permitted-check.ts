import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type CheckHead, findCheck } from '@selaras/adapters/linter/check.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/** A check, if this person may check documents of its unit; to others it is not there. */
export async function permittedCheck(
  tx: Tx,
  { actor, clock, zone }: Pick<Context, 'actor' | 'clock' | 'zone'>,
  id: string,
): Promise<Result<CheckHead, DomainError>> {
  const check = await findCheck(tx, { id, on: clock.today(zone) });
  const missing: DomainError = { code: 'check.not_found' };
  const allowed = permit({ actor, action: 'document.check', orgPath: check?.orgPath ?? null, missing });
  if (!allowed.ok) return allowed;
  return check === null ? err(missing) : ok(check);
}
