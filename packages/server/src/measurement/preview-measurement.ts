import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findEntryPlace } from '@selaras/adapters/measurement/record.queries';
import { listTargets } from '@selaras/adapters/plan/iku.queries';
import type { MeasurementEntryBody } from '@selaras/contract';
import {
  absent,
  computeCapaian,
  Decimal,
  type DomainError,
  effectiveTarget,
  err,
  type Figure,
  type FrozenFigure,
  type FrozenTrace,
  figure,
  freezeFigure,
  freezeTrace,
  ok,
  parsePeriod,
  periodParts,
  type Result,
  type StatusCapaian,
  statusIku,
} from '@selaras/core';
import { outsideOf } from '../capaian/outside.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { entryOf, freezeChecks, kategoriText, measure, periodWithin } from './measured.ts';
import { type CheckView, checkViews } from './measurement-view.ts';
import { instansiOf } from './rows-of-list.ts';

export type PreviewInput = MeasurementEntryBody & { readonly ikuId: string };

export type Preview = {
  readonly realisasi: FrozenFigure;
  /** Of this period alone, against the target of the year. */
  readonly capaian: FrozenFigure;
  readonly status: StatusCapaian;
  readonly kategori: string | null;
  readonly trace: FrozenTrace;
  readonly pemeriksaan: readonly CheckView[];
};

/** What an entry would come to, by the same rules as saving it. Saves nothing and leaves no trace. */
export function previewMeasurement(context: Context, { ikuId, ...body }: PreviewInput): Promise<Result<Preview, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<Preview, DomainError>> => {
    const known = parsePeriod(body.period);
    if (known === null) return err({ code: 'measurement.period_unknown', period: body.period });
    const { year } = periodParts(known);
    const place = await findEntryPlace(tx, { ikuId, period: known, year, on: clock.today(zone), actorId: actor.id });
    const allowed = permit({ actor, action: 'data.read', orgPath: place?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (place === null) return err({ code: 'iku.not_found' });
    const period = periodWithin({ text: body.period, tahunAwal: place.tahunAwal, tahunAkhir: place.tahunAkhir });
    if (!period.ok) return period;
    if (place.manual === null) return err({ code: 'measurement.manual_missing', period: known });
    const luar = await outsideOf(tx, { ikuId, manual: place.manual.isi, period: known });
    const instansi = await instansiOf(tx, { manual: place.manual.isi, orgPath: allowed.value, period: known });
    const measured = measure({ manual: place.manual.isi, entry: entryOf(body, known), luar, instansi });
    if (!measured.ok) return measured;

    const { hasil, pemeriksaan } = measured.value;
    const target = effectiveTarget((await listTargets(tx, [ikuId])).filter(({ tahun }) => tahun === year));
    const promised: Figure = target === null ? absent('target_missing') : figure(new Decimal(target.nilai));
    const capaian = computeCapaian({
      target: promised,
      realisasi: hasil.realisasi,
      rumus: place.manual.isi.rumusCapaian,
      cara: place.manual.isi.capaian,
    });
    return ok({
      realisasi: freezeFigure(hasil.realisasi),
      capaian: freezeFigure(capaian),
      status: statusIku(capaian, place.manual.isi.capaian.paket),
      kategori: kategoriText(hasil.kategori),
      trace: freezeTrace(hasil.trace),
      pemeriksaan: checkViews(freezeChecks(pemeriksaan)),
    });
  });
}
