import { figureKey, listFiguresOf } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findIku, listManuals, manualInForce } from '@selaras/adapters/plan/iku.queries';
import { findGrid, listTargetHeads, type StoredGrid, type TargetHead } from '@selaras/adapters/plan/target-grid.queries';
import type { TrajectoryStepWire, TrajectoryWire } from '@selaras/contract';
import {
  absent,
  can,
  checkTargetGrid,
  cumulate,
  Decimal,
  type DomainError,
  effectiveTarget,
  err,
  type Figure,
  freezeFigure,
  type ManualIku,
  ok,
  period,
  type Result,
  type TrajectoryStep,
  targetTrajectory,
} from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type TrajectoryQuestion = { readonly ikuId: string; readonly tahun: number };

/** How the target of a year is to be reached: as the manual proposes it, and as it was set for the layer in effect. Saves nothing. */
export function readTrajectory(context: Context, { ikuId, tahun }: TrajectoryQuestion): Promise<Result<TrajectoryWire, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<TrajectoryWire, DomainError>> => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const manual = manualInForce(await listManuals(tx, ikuId), tahun)?.isi ?? null;
    if (manual === null) return err({ code: 'measurement.manual_missing', period: String(tahun) });
    const target = effectiveTarget(await listTargetHeads(tx, { ikuId, tahun }));
    const stored = target === null ? null : await findGrid(tx, target.id);
    const figures = await listFiguresOf(tx, ikuId);
    const baseline = figures.get(figureKey({ jenis: 'realisasi', subjek: ikuId, period: String(tahun - 1) }))?.figure;
    const view = viewOf({ manual, tahun, target, stored, baseline: baseline ?? absent('no_data_yet') });
    const abilities = can(actor, 'target.set', iku.orgPath) ? (['target.set'] as const) : [];
    return ok({ ...view, satuan: iku.satuan, abilities: [...abilities] });
  });
}

type Viewing = {
  readonly manual: ManualIku;
  readonly tahun: number;
  readonly target: TargetHead | null;
  readonly stored: StoredGrid | null;
  readonly baseline: Figure;
};

function viewOf({ manual, tahun, target, stored, baseline }: Viewing): Omit<TrajectoryWire, 'satuan' | 'abilities'> {
  const { desimal, konsolidasiPeriode, periodePelaporan } = manual;
  const head = { tahun, desimal, konsolidasiPeriode, periodePelaporan, baseline: freezeFigure(baseline) };
  if (target === null) return { ...head, target: null, usulan: [], tersimpan: null };
  const targetTahun = new Decimal(target.nilai);
  const from = baseline.kind === 'value' ? baseline.value : null;
  return {
    ...head,
    target: { lapis: target.lapis, revisi: target.revisi, nilai: target.nilai },
    usulan: targetTrajectory({ manual, tahun, targetTahun, baseline: from }).map(stepWire),
    tersimpan: stored === null ? null : storedWire({ manual, tahun, targetTahun, stored }),
  };
}

type Storing = Pick<Viewing, 'manual' | 'tahun'> & { readonly targetTahun: Decimal; readonly stored: StoredGrid };

/** A manual that changed later may have left the grid behind: it is shown as it was set, with the mark that it no longer agrees. */
function storedWire({ manual, tahun, targetTahun, stored: { versi, pada, cells } }: Storing): TrajectoryWire['tersimpan'] {
  const targets = cells.map((cell) => ({ period: period(cell.period), target: new Decimal(cell.nilai) }));
  const { ok: sesuai } = checkTargetGrid({ manual, tahun, targetTahun, grid: cells });
  return { versi, pada, sesuai, grid: cumulate(manual, targets).map(stepWire) };
}

const stepWire = ({ period: of, target, sampaiDengan }: TrajectoryStep): TrajectoryStepWire => ({
  period: of,
  target: target.toFixed(),
  sampaiDengan: sampaiDengan.toFixed(),
});
