import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { insertSupervised, type SupervisedJenis } from '@selaras/adapters/org/supervised.queries';
import { type DomainError, ok, type PlainDate, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from './permitted-unit.ts';

export type AddSupervised = {
  readonly unitId: string;
  readonly sejak: PlainDate;
  readonly sumber: string;
  readonly instansi: readonly { readonly nama: string; readonly jenis: SupervisedJenis; readonly wilayah: string }[];
};

/** Instansi that come under the supervision of a unit on one day, by one source. Answers their ids in the order given. */
export function addSupervised(
  context: Context,
  { unitId, sejak, sumber, instansi }: AddSupervised,
): Promise<Result<{ ids: readonly string[] }, DomainError>> {
  const { db, actor, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const unit = await permittedUnit(tx, context, { id: unitId, on: sejak, action: 'org.manage' });
    if (!unit.ok) return unit;

    const rows = instansi.map((one) => ({ ...one, tenantId: actor.tenantId, id: newId(), unitId, sejak, sumber }));
    // oxlint-disable-next-line no-await-in-loop -- one connection: statements run one after another anyway
    for (const row of rows) await insertSupervised(tx, row);
    await recordEvent(tx, context, { aksi: 'supervised.add', subjek: unitId, rincian: { jumlah: rows.length, sejak, sumber } });
    return ok({ ids: rows.map((row) => row.id) });
  });
}
