import { figureKey, type listFiguresOf } from '@selaras/adapters/capaian/capaian.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { findGrid, listTargetHeads } from '@selaras/adapters/plan/target-grid.queries';
import {
  Decimal,
  effectiveTarget,
  type FrozenFigure,
  figure,
  freezeFigure,
  type ManualIku,
  period,
  periodsOfYear,
  type UntilStep,
  untilPeriods,
} from '@selaras/core';
import type { TotalView } from '../board/cells.ts';

export type UntilView = {
  readonly period: string;
  readonly target: FrozenFigure;
  readonly realisasi: TotalView;
  readonly capaian: FrozenFigure;
};

type UntilOf = {
  readonly ikuId: string;
  readonly tahun: number;
  /** In force in that year. */
  readonly manual: ManualIku | null;
  readonly figures: Awaited<ReturnType<typeof listFiguresOf>>;
};

/** "S.d." each sub-period: the grid of the layer in effect against the figures that are in effect. None without a manual or a grid, or while no part of the year is reported. */
export async function readUntil(tx: Tx, { ikuId, tahun, manual, figures }: UntilOf): Promise<readonly UntilView[]> {
  const head = effectiveTarget(await listTargetHeads(tx, { ikuId, tahun }));
  const grid = head === null ? null : await findGrid(tx, head.id);
  if (manual === null || grid === null) return [];
  const targets = grid.cells.map((cell) => ({ period: period(cell.period), figure: figure(new Decimal(cell.nilai)) }));
  const realisasi = periodsOfYear(tahun, manual.periodePelaporan).flatMap((of) => {
    const held = figures.get(figureKey({ jenis: 'realisasi', subjek: ikuId, period: of }));
    return held === undefined ? [] : [{ period: of, figure: held.figure }];
  });
  // A year that was reported as a whole says nothing about its parts.
  if (realisasi.length === 0) return [];
  return untilPeriods({ manual, year: tahun, targets, realisasi }).map(untilView);
}

const untilView = ({ period: of, target, realisasi, capaian }: UntilStep): UntilView => ({
  period: of,
  target: freezeFigure(target),
  realisasi: { figure: freezeFigure(realisasi.figure), diketahui: realisasi.known, seluruhnya: realisasi.total },
  capaian: freezeFigure(capaian),
});
