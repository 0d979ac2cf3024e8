import { type ExplainedFigure, figureKey, listFiguresOfAll } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listPeta, listTrendIku, listTrendManuals } from '@selaras/adapters/measurement/trend.queries';
import { findIku, listTargets, type TargetRow } from '@selaras/adapters/plan/iku.queries';
import type { TrendWire } from '@selaras/contract';
import {
  absent,
  chainOf,
  type DomainError,
  effectiveTarget,
  freezeFigure,
  ok,
  type Result,
  statusIku,
  type TrendManual,
  trendSegments,
} from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/** The years of an indicator, of what it was before and of what it became, cut where they cannot be compared. */
export function readTrend(context: Context, { ikuId }: { readonly ikuId: string }): Promise<Result<TrendWire, DomainError>> {
  const { actor, clock, zone, db } = context;
  const on = clock.today(zone);
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<TrendWire, DomainError>> => {
    const place = await findIku(tx, { ikuId, on });
    const allowed = permit({ actor, action: 'data.read', orgPath: place?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    const peta = await listPeta(tx);
    const iku = await listTrendIku(tx, { ikuIds: chainOf(ikuId, peta), actor, on });
    const ids = iku.map(({ id }) => id);
    const manuals = await listTrendManuals(tx, ids);
    const held = { manuals, figures: await listFiguresOfAll(tx, ids), targets: await listTargets(tx, ids) };
    const { ruas, putus } = trendSegments({ iku, manuals, peta });
    return ok({
      ruas: ruas.map((one) => {
        const { id, label, nama, satuan } = one.iku;
        return { ikuId: id, label, nama, satuan, titik: one.tahun.flatMap((at) => pointOf(held, at)) };
      }),
      putus: putus.map(({ pindah, ...one }) => ({ ...one, pindah: pindah === null ? null : { ...pindah, dari: [...pindah.dari] } })),
    });
  });
}

type Held = {
  readonly manuals: readonly TrendManual[];
  readonly figures: ReadonlyMap<string, ExplainedFigure>;
  readonly targets: readonly TargetRow[];
};
type At = { readonly tahun: number; readonly ikuId: string };
type Point = TrendWire['ruas'][number]['titik'][number];

/** A year for which nothing was promised and nothing computed is no point: the line does not go through it. */
function pointOf({ manuals, figures, targets }: Held, { tahun, ikuId }: At): readonly Point[] {
  const target = effectiveTarget(targets.filter((held) => held.ikuId === ikuId && held.tahun === tahun));
  const of = (jenis: 'realisasi' | 'capaian') => figures.get(figureKey({ jenis, subjek: ikuId, period: String(tahun) }))?.figure ?? NONE;
  const realisasi = of('realisasi');
  if (target === null && realisasi.kind === 'absent') return [];
  const manual = manuals.find(
    (held) => held.ikuId === ikuId && held.sejakTahun <= tahun && (held.sampaiTahun === null || tahun <= held.sampaiTahun),
  );
  return [
    {
      tahun,
      realisasi: freezeFigure(realisasi),
      target: target === null ? { alasan: 'target_missing' } : { nilai: target.nilai },
      status: statusIku(of('capaian'), manual?.manual.capaian.paket ?? null),
    },
  ];
}

const NONE = absent('no_data_yet');
