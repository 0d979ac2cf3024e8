import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findMeasurementPath, listVersionSteps, listVersions } from '@selaras/adapters/measurement/measurement.queries';
import {
  type ApprovalState,
  type DomainError,
  err,
  type FrozenFigure,
  freezeFigure,
  type MeasurementEntry,
  ok,
  type Period,
  type Result,
} from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { entryWire } from './measurement-view.ts';

export type VersionView = {
  readonly versi: number;
  readonly period: Period;
  readonly state: ApprovalState;
  readonly realisasi: FrozenFigure;
  readonly entry: MeasurementEntry;
  readonly oleh: string;
  readonly pada: string;
};

/** Every version of one measurement, newest first, with how far each one came. Nothing that was ever saved is missing here. */
export function readVersions(context: Context, { id }: { readonly id: string }): Promise<Result<readonly VersionView[], DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<readonly VersionView[], DomainError>> => {
    const place = await findMeasurementPath(tx, { id, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: place?.orgPath ?? null, missing: { code: 'measurement.not_found' } });
    if (!allowed.ok) return allowed;
    if (place === null) return err({ code: 'measurement.not_found' });
    const steps = await listVersionSteps(tx, id);
    const versions = await listVersions(tx, id);
    return ok(
      versions.map((version) => ({
        versi: version.nomor,
        period: place.period,
        state: stateAfter(steps.get(version.nomor)),
        realisasi: freezeFigure(version.realisasi),
        entry: entryWire(place.period, version),
        oleh: version.oleh.nama,
        pada: version.pada,
      })),
    );
  });
}

const STATE_AFTER: ReadonlyMap<string, ApprovalState> = new Map([
  ['measurement.submit', 'submitted'],
  ['measurement.return', 'returned'],
  ['measurement.approve', 'approved'],
]);

const stateAfter = (step: string | undefined): ApprovalState => STATE_AFTER.get(step ?? '') ?? 'draft';
