import type { Tx } from '@selaras/adapters/db/in-tenant';
import { findUnit, type PlacedUnit } from '@selaras/adapters/org/unit.queries';
import { type Action, type DomainError, err, ok, type PlainDate, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type UnitAsked = { readonly id: string; readonly on: PlainDate; readonly action: Action };

/** A unit as it stands on a day, if this person may take the action there. One they may not see is missing. */
export async function permittedUnit(
  tx: Tx,
  { actor }: Pick<Context, 'actor'>,
  { id, on, action }: UnitAsked,
): Promise<Result<PlacedUnit, DomainError>> {
  const unit = await findUnit(tx, id, on);
  const permitted = permit({ actor, action, orgPath: unit?.path ?? null, missing: { code: 'unit.not_found' } });
  if (!permitted.ok) return permitted;
  return unit ? ok(unit) : err({ code: 'unit.not_found' });
}
