import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listMeasurementsOf } from '@selaras/adapters/measurement/measurement.queries';
import { findIku, type IkuHead, listManuals, listTargets, manualInForce } from '@selaras/adapters/plan/iku.queries';
import {
  type DomainError,
  effectiveTarget,
  err,
  type FrozenFigure,
  freezeFigure,
  type ManualIku,
  type MeasurementEntry,
  ok,
  type Period,
  periodParts,
  type Result,
} from '@selaras/core';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { isReported, periodWithin } from './measured.ts';
import { emptyView, entryWire, type MeasurementView, measurementView } from './measurement-view.ts';
import { type PeriodView, periodsOfForm, previousOf } from './periods-of-form.ts';
import { anggotaOf } from './rows-of-list.ts';

export type FormQuestion = { readonly ikuId: string; readonly period: string };

export type FormView = {
  readonly iku: Pick<IkuHead, 'id' | 'unitId' | 'kode' | 'nama' | 'satuan' | 'label'>;
  readonly manual: ManualIku;
  readonly anggota: Readonly<Record<string, readonly string[]>>;
  readonly target: FrozenFigure;
  readonly sebelumnya: { readonly period: Period; readonly entry: MeasurementEntry; readonly realisasi: FrozenFigure } | null;
  readonly measurement: MeasurementView;
  readonly periods: readonly PeriodView[];
};

/** What the entry form of one period needs: the manual that will compute, last period's entry, and what is saved already. */
export function readForm(context: Context, { ikuId, period: text }: FormQuestion): Promise<Result<FormView, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<FormView, DomainError>> => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const period = periodWithin({ text, tahunAwal: iku.tahunAwal, tahunAkhir: iku.tahunAkhir });
    if (!period.ok) return period;
    const { year } = periodParts(period.value);
    const manual = manualInForce(await listManuals(tx, ikuId), year)?.isi ?? null;
    if (manual === null) return err({ code: 'measurement.manual_missing', period: text });
    if (!isReported(period.value, manual)) return err({ code: 'measurement.period_unknown', period: text });

    const measurements = await listMeasurementsOf(tx, ikuId);
    const target = effectiveTarget((await listTargets(tx, [ikuId])).filter(({ tahun }) => tahun === year));
    const measurement = measurements.find((held) => held.period === period.value);
    const { orgPath } = iku;
    return ok({
      iku: { id: iku.id, unitId: iku.unitId, kode: iku.kode, nama: iku.nama, satuan: iku.satuan, label: iku.label },
      manual,
      anggota: await anggotaOf(tx, { manual, orgPath, period: period.value }),
      target: target === null ? { alasan: 'target_missing' } : { nilai: target.nilai },
      sebelumnya: hint(previousOf(measurements, period.value)),
      measurement:
        measurement === undefined
          ? emptyView({ ikuId, period: period.value, actor, orgPath })
          : measurementView({ measurement, actor, orgPath }),
      periods: periodsOfForm({ year, manual, measurements }),
    });
  });
}

/** What is in effect, or else what is being worked on. */
function hint(previous: ReturnType<typeof previousOf>): FormView['sebelumnya'] {
  if (previous === null) return null;
  const version = previous.berlaku ?? previous.terakhir;
  return { period: previous.period, entry: entryWire(previous.period, version), realisasi: freezeFigure(version.realisasi) };
}
