import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { insertPlacement } from '@selaras/adapters/org/placement.queries';
import { insertRole } from '@selaras/adapters/org/role.queries';
import { insertUnit, isUnitKodeTaken, listTopUnits } from '@selaras/adapters/org/unit.queries';
import { can, type DomainError, err, ok, type PlainDate, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from './permitted-unit.ts';

export type AddUnit = {
  readonly kode: string;
  readonly nama: string;
  readonly namaPendek: string;
  readonly kota: string | null;
  /** Null: a unit at the top, for whoever manages the whole instansi; they become its administrator, or nobody would be. */
  readonly parentId: string | null;
  readonly sejak: PlainDate;
};

export function addUnit(context: Context, given: AddUnit): Promise<Result<{ id: string }, DomainError>> {
  const { db, actor, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    await lockOrg(tx, actor.tenantId);
    const above = await pathAbove(tx, context, given);
    if (!above.ok) return above;
    if (await isUnitKodeTaken(tx, given.kode)) return err({ code: 'unit.code_taken', kode: given.kode });

    const [id, path] = [newId(), `${above.value}${given.kode}/`];
    const { parentId, sejak } = given;
    await insertUnit(tx, { tenantId: actor.tenantId, id, ...given });
    await insertPlacement(tx, actor.tenantId, { unitId: id, from: sejak, to: null, parentId, path });
    if (parentId === null) await makeActorAdmin(tx, context, id, sejak);
    const rincian = { kode: given.kode, nama: given.nama, jalur: path, sejak };
    await recordEvent(tx, context, { aksi: 'unit.add', subjek: id, rincian });
    return ok({ id });
  });
}

async function pathAbove(tx: Tx, { actor }: Context, { parentId, sejak }: AddUnit): Promise<Result<string, DomainError>> {
  if (parentId === null) {
    const tops = await listTopUnits(tx, sejak);
    return tops.length > 0 && tops.every(({ path }) => can(actor, 'org.manage', path))
      ? ok('')
      : err({ code: 'access.denied', action: 'org.manage' });
  }
  const parent = await permittedUnit(tx, { actor }, { id: parentId, on: sejak, action: 'org.manage' });
  return parent.ok ? ok(parent.value.path) : parent;
}

async function makeActorAdmin(tx: Tx, { actor, newId, clock, zone }: Context, unitId: string, sejak: PlainDate): Promise<void> {
  const today = clock.today(zone);
  const from = sejak < today ? today : sejak;
  await insertRole(tx, { tenantId: actor.tenantId, id: newId(), accountId: actor.id, role: 'admin', unitId, sejak: from });
}
