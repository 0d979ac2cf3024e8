import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listIkuNames } from '@selaras/adapters/measurement/iku-names.queries';
import { findIku } from '@selaras/adapters/plan/iku.queries';
import type { ConsolidationAsked, ConsolidationWire } from '@selaras/contract';
import {
  type DomainError,
  err,
  figureGraph,
  freezeFigure,
  manualOfYear,
  ok,
  period,
  periodsAsAsked,
  periodsOfYear,
  type Result,
  unitsAsAsked,
  type WorldIku,
} from '@selaras/core';
import { loadWorldOf } from '../capaian/outside.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type ConsolidationQuestion = ConsolidationAsked & { readonly ikuId: string };

/**
 * Figures of periods, or of the units below, as one figure, in the way that is asked for. What the Manual IKU does not declare
 * is refused with both ways named: nobody gets a mean of percentages by asking for it.
 */
export function readConsolidation(context: Context, question: ConsolidationQuestion): Promise<Result<ConsolidationWire, DomainError>> {
  const { actor, clock, zone, db } = context;
  const { ikuId, tahun, atas, cara } = question;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<ConsolidationWire, DomainError>> => {
    const place = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: place?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    const world = await loadWorldOf(tx, { ikuId });
    const iku = world.iku.find(({ id }) => id === ikuId);
    if (iku === undefined) return err({ code: 'iku.not_found' });
    const graph = figureGraph(world);
    const of = question.period === undefined ? lastPeriod(iku, tahun) : period(question.period);
    const found = atas === 'periode' ? periodsAsAsked({ graph, iku, cara, tahun }) : unitsAsAsked({ graph, world, iku, cara, period: of });
    if (!found.ok) return found;
    const { figure, known, total, bagian } = found.value;
    const ikuIds = atas === 'periode' ? [] : bagian.map(({ kunci }) => kunci);
    const names = new Map((await listIkuNames(tx, { ikuIds, actor, on: clock.today(zone) })).map((one) => [one.ikuId, one.label]));
    return ok({
      atas,
      cara,
      period: atas === 'periode' ? String(tahun) : of,
      figure: { figure: freezeFigure(figure), diketahui: known, seluruhnya: total },
      bagian: bagian.map((one) => ({
        period: atas === 'periode' ? one.kunci : of,
        label: names.get(one.kunci) ?? null,
        figure: freezeFigure(one.figure),
      })),
    });
  });
}

/** Of the year, as its manual reports; without a manual the year itself, which is then refused for want of one. */
const lastPeriod = (iku: WorldIku, tahun: number) =>
  periodsOfYear(tahun, manualOfYear(iku, tahun)?.isi.periodePelaporan ?? 'tahun').at(-1) ?? period(tahun);
