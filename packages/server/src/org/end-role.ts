import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { countLastingAdmins, endRoleBefore, findRole } from '@selaras/adapters/org/role.queries';
import { findUnit } from '@selaras/adapters/org/unit.queries';
import { addDays, can, type DomainError, err, ok, type PlainDate, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { managedAccount } from './managed-account.ts';

export type EndRole = {
  readonly accountId: string;
  readonly roleId: string;
  /** The last day on which the role is in force; null ends it at once, also a role that was given today. */
  readonly sampai: PlainDate | null;
};

export function endRole(context: Context, { accountId, roleId, sampai }: EndRole): Promise<Result<null, DomainError>> {
  const { db, actor, clock, zone } = context;
  const today = clock.today(zone);
  return inTransaction(db, actor.tenantId, async (tx) => {
    await lockOrg(tx, actor.tenantId);
    const account = await managedAccount(tx, context, accountId);
    if (!account.ok) return account;
    const role = await findRole(tx, accountId, roleId);
    if (!role) return err({ code: 'account.not_found' });
    const unit = await findUnit(tx, role.unitId, today);
    if (!unit || !can(actor, 'account.manage', unit.path)) return err({ code: 'access.denied', action: 'account.manage' });

    await endRoleBefore(tx, roleId, sampai === null ? today : addDays(sampai, 1));
    if ((await countLastingAdmins(tx, today)) === 0) return err({ code: 'account.last_admin' });
    const rincian = { role: role.role, unit: role.unitId, sejak: role.sejak, sampai: sampai ?? addDays(today, -1) };
    await recordEvent(tx, context, { aksi: 'account.end_role', subjek: accountId, rincian });
    return ok(null);
  });
}
