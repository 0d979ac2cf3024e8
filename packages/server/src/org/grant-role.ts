import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { insertRole, isRoleHeldFrom } from '@selaras/adapters/org/role.queries';
import { type DomainError, err, ok, type PlainDate, type Result, type Role } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { managedAccount } from './managed-account.ts';
import { permittedUnit } from './permitted-unit.ts';

export type GrantRole = { readonly accountId: string; readonly role: Role; readonly unitId: string; readonly sejak: PlainDate };

/** Gives a role in a unit and everything below it, from a day on. */
export function grantRole(context: Context, { accountId, role, unitId, sejak }: GrantRole): Promise<Result<{ id: string }, DomainError>> {
  const { db, actor, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    await lockOrg(tx, actor.tenantId);
    const account = await managedAccount(tx, context, accountId);
    if (!account.ok) return account;
    const unit = await permittedUnit(tx, context, { id: unitId, on: sejak, action: 'account.manage' });
    if (!unit.ok) return unit;
    if (await isRoleHeldFrom(tx, { accountId, role, unitId, sejak })) return err({ code: 'account.role_overlaps', role });

    const id = newId();
    await insertRole(tx, { tenantId: actor.tenantId, id, accountId, role, unitId, sejak });
    await recordEvent(tx, context, { aksi: 'account.grant_role', subjek: accountId, rincian: { role, unit: unitId, sejak } });
    return ok({ id });
  });
}
