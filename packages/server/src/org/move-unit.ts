import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { cutPlacements, insertPlacement, listPlacementsFrom } from '@selaras/adapters/org/placement.queries';
import { type DomainError, err, ok, type PlainDate, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from './permitted-unit.ts';
import { type PlacedSegment, placeUnits } from './place-units.ts';

export type MoveUnit = { readonly id: string; readonly parentId: string; readonly sejak: PlainDate };

/** Gives a unit another parent from a day on, with everything below it. Earlier days keep the tree that their figures were made in. */
export function moveUnit(context: Context, { id, parentId, sejak }: MoveUnit): Promise<Result<null, DomainError>> {
  const { db, actor } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    await lockOrg(tx, actor.tenantId);
    const unit = await permittedUnit(tx, context, { id, on: sejak, action: 'org.manage' });
    if (!unit.ok) return unit;
    const parent = await permittedUnit(tx, context, { id: parentId, on: sejak, action: 'org.manage' });
    if (!parent.ok) return parent;

    const moved = await rebuild(tx, actor.tenantId, { id, parentId, sejak });
    if (!moved) return err({ code: 'unit.moves_below_itself' });
    const rincian = { sejak, dari: unit.value.parentId, ke: parentId, jalur: unit.value.path };
    await recordEvent(tx, context, { aksi: 'unit.move', subjek: id, rincian });
    return ok(null);
  });
}

/** False when the tree would bite its tail. Only units whose path changes are written. */
async function rebuild(tx: Tx, tenantId: string, { id, parentId, sejak }: MoveUnit): Promise<boolean> {
  const stored = await listPlacementsFrom(tx, sejak);
  const unit = stored.find((one) => one.unitId === id);
  if (!unit) throw new Error(`unit ${id} has no placement on ${sejak}, although it was just found there`);
  const moved = { unitId: id, kode: unit.kode, from: sejak, to: null, parentId };
  const placed = placeUnits([...stored.filter((one) => one.unitId !== id), moved], sejak);
  if (!placed.ok) return false;

  const before = Map.groupBy(stored, (one) => one.unitId);
  const after = Map.groupBy(placed.value, (one) => one.unitId);
  for (const [unitId, segments] of after) {
    const asStored = (before.get(unitId) ?? []).map((one) => ({ ...one, from: one.from < sejak ? sejak : one.from }));
    if (isSame(asStored, segments)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one connection: statements run one after another anyway
    await cutPlacements(tx, unitId, sejak);
    // oxlint-disable-next-line no-await-in-loop
    for (const segment of segments) await insertPlacement(tx, tenantId, segment);
  }
  return true;
}

const isSame = (one: readonly PlacedSegment[], other: readonly PlacedSegment[]): boolean =>
  one.length === other.length &&
  one.every((a, index) => {
    const b = other[index];
    return b !== undefined && a.from === b.from && a.to === b.to && a.path === b.path && a.parentId === b.parentId;
  });
