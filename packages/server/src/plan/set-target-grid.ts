import { lockFigures } from '@selaras/adapters/capaian/capaian.queries';
import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findIku, listManuals, manualInForce } from '@selaras/adapters/plan/iku.queries';
import { findGrid, insertGrid, listTargetHeads, type StoredGrid } from '@selaras/adapters/plan/target-grid.queries';
import type { TargetGridBody } from '@selaras/contract';
import { checkTargetGrid, Decimal, type DomainError, err, ok, type Result, type TargetOfPeriod } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type TargetGridInput = TargetGridBody & { readonly ikuId: string };

/**
 * Sets the targets by reporting period of one layer. A grid that contradicts the manual in force is refused, cell by cell;
 * what was set before stays as an older version. Setting the same grid again writes nothing and answers the version it has.
 */
export function setTargetGrid(context: Context, input: TargetGridInput): Promise<Result<{ readonly versi: number }, DomainError>> {
  const { actor, clock, zone, db } = context;
  const { ikuId, tahun, lapis, revisi, grid } = input;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'target.set', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });

    await lockFigures(tx, iku.renstraId);
    const manual = manualInForce(await listManuals(tx, ikuId), tahun);
    if (manual === null) return err({ code: 'measurement.manual_missing', period: String(tahun) });
    const target = (await listTargetHeads(tx, { ikuId, tahun })).find((held) => held.lapis === lapis && held.revisi === revisi);
    if (target === undefined) return err({ code: 'target.not_set', layer: lapis, year: tahun });
    const checked = checkTargetGrid({ manual: manual.isi, tahun, targetTahun: new Decimal(target.nilai), grid });
    if (!checked.ok) return checked;

    const before = await findGrid(tx, target.id);
    if (before !== null && isSame(before, checked.value)) return ok({ versi: before.versi });
    const versi = before === null ? 1 : before.versi + 1;
    const cells = checked.value.map(({ period, target: nilai }) => ({ period, nilai: nilai.toFixed() }));
    await insertGrid(tx, { tenantId: actor.tenantId, targetId: target.id, versi, cells, oleh: actor.id, pada: clock.now() });
    await recompute(tx, context, { renstraId: iku.renstraId, years: [tahun], ikuIds: [ikuId] });
    await recordEvent(tx, context, { aksi: 'target.set_grid', subjek: ikuId, rincian: { tahun, lapis, revisi, versi, grid: cells } });
    return ok({ versi });
  });
}

const isSame = ({ cells }: StoredGrid, next: readonly TargetOfPeriod[]): boolean =>
  cells.length === next.length &&
  next.every(({ period, target }) => cells.some((cell) => cell.period === period && target.equals(new Decimal(cell.nilai))));
