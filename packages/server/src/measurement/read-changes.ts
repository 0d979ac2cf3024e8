import { listFigureChanges } from '@selaras/adapters/capaian/figure-change.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findIku } from '@selaras/adapters/plan/iku.queries';
import { type DomainError, type FrozenFigure, freezeFigure, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type ChangeView = {
  readonly jenis: string;
  readonly period: string;
  readonly lama: FrozenFigure;
  readonly baru: FrozenFigure;
  readonly manualVersi: number;
  readonly alasan: string;
  readonly oleh: string;
  readonly pada: string;
};

/** Figures of an indicator that a corrected manual changed, its own or one that it uses; newest first. */
export function readChanges(context: Context, { ikuId }: { readonly ikuId: string }): Promise<Result<readonly ChangeView[], DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<readonly ChangeView[], DomainError>> => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    const changes = await listFigureChanges(tx, ikuId);
    return ok(changes.map(({ lama, baru, ...row }) => ({ ...row, lama: freezeFigure(lama), baru: freezeFigure(baru) })));
  });
}
