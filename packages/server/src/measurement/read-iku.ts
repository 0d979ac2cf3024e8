import { figureKey, listFiguresOf } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { listMeasurementsOf, type StoredMeasurement } from '@selaras/adapters/measurement/measurement.queries';
import { listLatestNarratives } from '@selaras/adapters/narrative/narrative.queries';
import {
  findIku,
  type IkuHead,
  listManuals,
  listTargets,
  type ManualVersion,
  manualInForce,
  type TargetRow,
} from '@selaras/adapters/plan/iku.queries';
import {
  type Action,
  absent,
  can,
  type DomainError,
  effectiveTarget,
  err,
  type FrozenFigure,
  freezeFigure,
  type ManualIku,
  ok,
  type Result,
  type StatusCapaian,
  type StatusRilis,
  statusIku,
  yearMarks,
  yearOfPeriod,
} from '@selaras/core';
import { DESIMAL } from '../board/cells.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { yearsBetween } from '../plan/years.ts';
import { stepsOf } from './lineage-period.ts';
import { type MeasurementView, measurementView } from './measurement-view.ts';
import { readUntil, type UntilView } from './read-until.ts';

export type IkuYear = {
  readonly tahun: number;
  readonly target: FrozenFigure;
  readonly targetLapis: string | null;
  readonly realisasi: FrozenFigure;
  readonly capaian: FrozenFigure;
  /** Against the target of the Renstra, beside the latest PK. */
  readonly capaianRenstra: FrozenFigure;
  readonly status: StatusCapaian;
  readonly statusRilis: StatusRilis | null;
  readonly kategori: string | null;
  readonly catatan: readonly string[];
  readonly contoh: boolean;
  readonly measurements: readonly MeasurementView[];
};

const ABILITIES = ['measurement.record', 'narrative.write', 'target.set', 'plan.edit'] as const satisfies readonly Action[];

export type IkuView = {
  readonly iku: Omit<IkuHead, 'orgPath' | 'renstraId' | 'tahunAwal' | 'tahunAkhir'> & { readonly desimal: number };
  readonly manual: {
    readonly versi: number;
    readonly sejakTahun: number;
    readonly sampaiTahun: number | null;
    readonly manual: ManualIku;
  } | null;
  readonly tahun: readonly IkuYear[];
  readonly sampaiDengan: readonly UntilView[];
  readonly narasi: readonly { readonly bagian: string; readonly teks: string; readonly versi: number; readonly tahun: number }[];
  readonly abilities: readonly (typeof ABILITIES)[number][];
};

/** One indicator: the manual in force in a year, and what was promised, measured and computed in every year that has anything. */
export function readIku(
  context: Context,
  { ikuId, tahun }: { readonly ikuId: string; readonly tahun: number },
): Promise<Result<IkuView, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<IkuView, DomainError>> => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const held = await loadIku(tx, ikuId);
    const manual = manualInForce(held.manuals, tahun) ?? held.manuals.at(-1) ?? null;
    const { orgPath, renstraId: _renstra, tahunAwal, tahunAkhir, ...head } = iku;
    const years = yearsBetween(tahunAwal, tahunAkhir).filter((year) => year === tahun || hasAnything(held, year));
    return ok({
      iku: { ...head, desimal: manual === null ? DESIMAL : manual.isi.desimal },
      manual: manual === null ? null : manualView(manual),
      tahun: years.map((year) => yearOf(held, { year, ikuId, actor, orgPath })),
      sampaiDengan: await readUntil(tx, { ikuId, tahun, manual: manualInForce(held.manuals, tahun)?.isi ?? null, figures: held.figures }),
      narasi: (await listLatestNarratives(tx, { ikuIds: [ikuId], tahun })).map(({ bagian, teks, versi }) => ({
        bagian,
        teks,
        versi,
        tahun,
      })),
      abilities: ABILITIES.filter((action) => can(actor, action, orgPath)),
    });
  });
}

const manualView = ({ versi, sejakTahun, sampaiTahun, isi }: ManualVersion) => ({ versi, sejakTahun, sampaiTahun, manual: isi });

type Held = {
  readonly manuals: readonly ManualVersion[];
  readonly targets: readonly TargetRow[];
  readonly measurements: readonly StoredMeasurement[];
  readonly figures: Awaited<ReturnType<typeof listFiguresOf>>;
};

const loadIku = async (tx: Tx, ikuId: string): Promise<Held> => ({
  manuals: await listManuals(tx, ikuId),
  targets: await listTargets(tx, [ikuId]),
  measurements: await listMeasurementsOf(tx, ikuId),
  figures: await listFiguresOf(tx, ikuId),
});

const hasAnything = ({ targets, measurements }: Held, year: number): boolean =>
  targets.some(({ tahun }) => tahun === year) || measurements.some(({ period }) => yearOfPeriod(period) === year);

type YearOf = { readonly year: number; readonly ikuId: string; readonly actor: Context['actor']; readonly orgPath: string };

function yearOf({ manuals, targets, measurements, figures }: Held, { year, ikuId, actor, orgPath }: YearOf): IkuYear {
  const own = measurements.filter(({ period }) => yearOfPeriod(period) === year);
  const target = effectiveTarget(targets.filter(({ tahun }) => tahun === year));
  const figureOf = (jenis: 'realisasi' | 'capaian' | 'capaian_renstra') =>
    figures.get(figureKey({ jenis, subjek: ikuId, period: String(year) }))?.figure ?? absent('no_data_yet');
  const capaian = figureOf('capaian');
  const manual = manualInForce(manuals, year)?.isi ?? null;
  const measured = own.flatMap(({ period, berlaku }) => (berlaku === null ? [] : [{ ...berlaku, period }]));
  return {
    tahun: year,
    target: target === null ? { alasan: 'target_missing' } : { nilai: target.nilai },
    targetLapis: target?.lapis ?? null,
    realisasi: freezeFigure(figureOf('realisasi')),
    capaian: freezeFigure(capaian),
    capaianRenstra: freezeFigure(figureOf('capaian_renstra')),
    status: statusIku(capaian, manual?.capaian.paket ?? null),
    ...yearMarks({ manual, year, measured }),
    contoh: target?.contoh === true,
    measurements: own.map((measurement) => asComputed(measurementView({ measurement, actor, orgPath }), { measurement, figures })),
  };
}

type Computed = { readonly measurement: StoredMeasurement; readonly figures: Held['figures'] };

/** What is in effect shows what the manual in force makes of it now; a draft shows what it came to when it was saved. */
function asComputed(view: MeasurementView, { measurement, figures }: Computed): MeasurementView {
  const { ikuId, period, nomorTerakhir, nomorDisetujui } = measurement;
  const computed = figures.get(figureKey({ jenis: 'realisasi', subjek: ikuId, period }));
  if (computed === undefined || computed.manualId === null || nomorDisetujui !== nomorTerakhir) return view;
  return { ...view, realisasi: freezeFigure(computed.figure), trace: stepsOf(computed.trace, period) };
}
