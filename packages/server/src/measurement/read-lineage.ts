import { figureKey, listFiguresOf } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listApprovals, listMeasurementsOf } from '@selaras/adapters/measurement/measurement.queries';
import { findIku, listManuals, listTargets, manualInForce } from '@selaras/adapters/plan/iku.queries';
import { absent, type DomainError, effectiveTarget, err, ok, type Result, yearOfPeriod } from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import type { LineageNode } from './lineage-node.ts';
import { lineageOf } from './lineage-of.ts';

export type LineageQuestion = { readonly ikuId: string; readonly tahun: number };

/** Where the capaian of a year comes from: the stored figures and what they were computed from, never a second computation. */
export function readLineage(context: Context, { ikuId, tahun: year }: LineageQuestion): Promise<Result<LineageNode, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<LineageNode, DomainError>> => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const manuals = await listManuals(tx, ikuId);
    const figures = await listFiguresOf(tx, ikuId);
    const measurements = (await listMeasurementsOf(tx, ikuId)).filter(({ period }) => yearOfPeriod(period) === year);
    const figureOf = (jenis: 'realisasi' | 'capaian') =>
      figures.get(figureKey({ jenis, subjek: ikuId, period: String(year) }))?.figure ?? absent('no_data_yet');
    return ok(
      lineageOf({
        iku,
        year,
        zone,
        manuals,
        manual: manualInForce(manuals, year),
        target: effectiveTarget((await listTargets(tx, [ikuId])).filter(({ tahun }) => tahun === year)),
        measurements,
        realisasi: figureOf('realisasi'),
        capaian: figureOf('capaian'),
        approvals: await listApprovals(
          tx,
          measurements.map(({ id }) => id),
        ),
      }),
    );
  });
}
