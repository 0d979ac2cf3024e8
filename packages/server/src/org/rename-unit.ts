import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findUnit, type UnitName, renameUnit as writeName } from '@selaras/adapters/org/unit.queries';
import { can, type DomainError, err, ok, type Result, within } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';

export type RenameUnit = UnitName & { readonly id: string };

/** Corrects a name. A reorganisation that gives the work to another unit is a new unit, not a new name. */
export function renameUnit(context: Context, { id, ...name }: RenameUnit): Promise<Result<null, DomainError>> {
  const { db, actor, clock, zone } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const unit = await findUnit(tx, id, clock.today(zone));
    if (!unit || !within(actor, unit.path)) return err({ code: 'unit.not_found' });
    if (!can(actor, 'org.manage', unit.path)) return err({ code: 'access.denied', action: 'org.manage' });

    await writeName(tx, id, name);
    const dari = { nama: unit.nama, namaPendek: unit.namaPendek, kota: unit.kota };
    const rincian = { dari, ke: { nama: name.nama, namaPendek: name.namaPendek, kota: name.kota } };
    await recordEvent(tx, context, { aksi: 'unit.rename', subjek: id, rincian });
    return ok(null);
  });
}
