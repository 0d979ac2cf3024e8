import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { insertSupervised, type SupervisedJenis } from '@selaras/adapters/org/supervised.queries';
import { findUnit } from '@selaras/adapters/org/unit.queries';
import { can, type DomainError, err, ok, type PlainDate, type Result, within } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';

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
    const unit = await findUnit(tx, unitId, sejak);
    if (!unit || !within(actor, unit.path)) return err({ code: 'unit.not_found' });
    if (!can(actor, 'org.manage', unit.path)) return err({ code: 'access.denied', action: 'org.manage' });

    const rows = instansi.map((one) => ({ ...one, tenantId: actor.tenantId, id: newId(), unitId, sejak, sumber }));
    // oxlint-disable-next-line no-await-in-loop -- one connection: statements run one after another anyway
    for (const row of rows) await insertSupervised(tx, row);
    await recordEvent(tx, context, { aksi: 'supervised.add', subjek: unitId, rincian: { jumlah: rows.length, sejak, sumber } });
    return ok({ ids: rows.map((row) => row.id) });
  });
}
