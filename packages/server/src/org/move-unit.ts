import { lockStructure } from '@selaras/adapters/capaian/capaian.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { cutPlacements, insertPlacement, listPlacementsFrom } from '@selaras/adapters/org/placement.queries';
import { type DomainError, err, ok, type PlainDate, type Result, yearOf } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recomputeForMove } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { permittedUnit } from './permitted-unit.ts';
import { type PlacedSegment, placeUnits } from './place-units.ts';

export type MoveUnit = { readonly id: string; readonly parentId: string; readonly sejak: PlainDate };

/**
 * Gives a unit another parent from a day on, with everything below it. Earlier days keep the tree that their figures were made in;
 * figures of later periods that the units above make of those below them follow in the same transaction.
 */
export function moveUnit(context: Context, { id, parentId, sejak }: MoveUnit): Promise<Result<null, DomainError>> {
  const { db, actor } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    await lockOrg(tx, actor.tenantId);
    await lockStructure(tx);
    const unit = await permittedUnit(tx, context, { id, on: sejak, action: 'org.manage' });
    if (!unit.ok) return unit;
    const parent = await permittedUnit(tx, context, { id: parentId, on: sejak, action: 'org.manage' });
    if (!parent.ok) return parent;

    const stored = await listPlacementsFrom(tx, sejak);
    const moved = await rebuild(tx, actor.tenantId, { id, parentId, sejak, stored });
    if (!moved) return err({ code: 'unit.moves_below_itself' });
    const parentIds = deepestFirst(await listPlacementsFrom(tx, sejak), [parentId, ...parentsOf(stored, id)]);
    const { ditulis } = await recomputeForMove(tx, context, { parentIds, sejakTahun: yearOf(sejak) });
    const rincian = { sejak, dari: unit.value.parentId, ke: parentId, jalur: unit.value.path, ditulis };
    await recordEvent(tx, context, { aksi: 'unit.move', subjek: id, rincian });
    return ok(null);
  });
}

type Stored = Awaited<ReturnType<typeof listPlacementsFrom>>;

/** Also a parent that it would only have got later: a move forgets what was planned after its day. */
const parentsOf = (stored: Stored, id: string): readonly string[] =>
  stored.flatMap(({ unitId, parentId }) => (unitId === id && parentId !== null ? [parentId] : []));

/** In the order in which figures are locked on the way up: a lower unit before the one above it. */
function deepestFirst(stored: Stored, unitIds: readonly string[]): readonly string[] {
  const depthOf = (id: string): number =>
    Math.max(0, ...stored.flatMap(({ unitId, path }) => (unitId === id ? [path.split('/').length] : [])));
  return [...new Set(unitIds)].toSorted((a, b) => depthOf(b) - depthOf(a));
}

type Rebuilding = MoveUnit & { readonly stored: Stored };

/** False when the tree would bite its tail. Only units whose path changes are written. */
async function rebuild(tx: Tx, tenantId: string, { id, parentId, sejak, stored }: Rebuilding): Promise<boolean> {
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
