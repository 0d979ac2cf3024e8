import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { type UnitName, renameUnit as writeName } from '@selaras/adapters/org/unit.queries';
import { type DomainError, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from './permitted-unit.ts';

export type RenameUnit = UnitName & { readonly id: string };

/** Corrects a name. A reorganisation that gives the work to another unit is a new unit, not a new name. */
export function renameUnit(context: Context, { id, ...name }: RenameUnit): Promise<Result<null, DomainError>> {
  const { db, actor, clock, zone } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const unit = await permittedUnit(tx, context, { id, on: clock.today(zone), action: 'org.manage' });
    if (!unit.ok) return unit;

    await writeName(tx, id, name);
    const dari = { nama: unit.value.nama, namaPendek: unit.value.namaPendek, kota: unit.value.kota };
    const rincian = { dari, ke: { nama: name.nama, namaPendek: name.namaPendek, kota: name.kota } };
    await recordEvent(tx, context, { aksi: 'unit.rename', subjek: id, rincian });
    return ok(null);
  });
}
