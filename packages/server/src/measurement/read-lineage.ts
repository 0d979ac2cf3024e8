import { listCalculationsById, type StoredCalculation } from '@selaras/adapters/calculation/calculation.queries';
import { listFiguresOf } from '@selaras/adapters/capaian/capaian.queries';
import { listFigureChanges } from '@selaras/adapters/capaian/figure-change.queries';
import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { listApprovals, listMeasurementsOf, type StoredMeasurement } from '@selaras/adapters/measurement/measurement.queries';
import { listEnactments } from '@selaras/adapters/measurement/provenance.queries';
import { findIku, type IkuHead, listManuals, listTargets } from '@selaras/adapters/plan/iku.queries';
import { type DomainError, err, ok, type PlainDate, type Result, within } from '@selaras/core';
import { loadWorldOf } from '../capaian/outside.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import type { LineageSource } from './lineage-input.ts';
import type { LineageNode } from './lineage-node.ts';
import { lineageOf } from './lineage-of.ts';
import { inputOf } from './lineage-outside.ts';

export type LineageQuestion = { readonly ikuId: string; readonly tahun: number };

/** Where the capaian of a year comes from: the stored figures and what they were computed from, never a second computation. */
export function readLineage(context: Context, { ikuId, tahun: year }: LineageQuestion): Promise<Result<LineageNode, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<LineageNode, DomainError>> => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    const world = await loadWorldOf(tx, { ikuId });
    const sources = await loadSources(
      tx,
      context,
      world.iku.map(({ id }) => id),
    );
    const input = inputOf({ world, sources }, { ikuId, year, depth: 0 });
    return input === null ? err({ code: 'iku.not_found' }) : ok(lineageOf(input));
  });
}

/** Of every indicator behind the figure that the reader may see. */
async function loadSources(tx: Tx, { actor, clock, zone }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, LineageSource>> {
  const sources = new Map<string, LineageSource>();
  for (const id of ids) {
    const iku = await findIku(tx, { ikuId: id, on: clock.today(zone) });
    if (iku !== null && within(actor, iku.orgPath)) sources.set(id, await loadSource(tx, { iku, zone, on: clock.today(zone) }));
  }
  return sources;
}

type Loading = { readonly iku: IkuHead; readonly zone: string; readonly on: PlainDate };

async function loadSource(tx: Tx, { iku, zone, on }: Loading): Promise<LineageSource> {
  const manuals = await listManuals(tx, iku.id);
  const measurements = await listMeasurementsOf(tx, iku.id);
  return {
    iku,
    zone,
    manuals,
    measurements,
    decrees: await listEnactments(
      tx,
      manuals.map(({ id }) => id),
    ),
    targets: await listTargets(tx, [iku.id]),
    figures: await listFiguresOf(tx, iku.id),
    changes: await listFigureChanges(tx, iku.id),
    calculations: await calculationsOf(tx, measurements, on),
    approvals: await listApprovals(
      tx,
      measurements.map(({ id }) => id),
    ),
  };
}

function calculationsOf(
  tx: Tx,
  measurements: readonly StoredMeasurement[],
  on: PlainDate,
): Promise<ReadonlyMap<string, StoredCalculation>> {
  const ids = measurements
    .flatMap(({ berlaku }) => (berlaku === null ? [] : Object.values(berlaku.komponen)))
    .flatMap((held) => (held.jenis === 'angka' && held.perhitungan !== undefined ? [held.perhitungan.id] : []));
  return listCalculationsById(tx, [...new Set(ids)], on);
}
