import { type ComputedFigure, perspektifSubjek } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { type IkuName, listIkuNames } from '@selaras/adapters/measurement/iku-names.queries';
import { findIku, type IkuHead } from '@selaras/adapters/plan/iku.queries';
import type { SimulateBody, SimulationWire } from '@selaras/contract';
import {
  absent,
  type DomainError,
  err,
  type Figure,
  type FigureWorld,
  type FrozenFigure,
  freezeFigure,
  freezeTrace,
  manualOfYear,
  ok,
  paketRekap,
  parsePeriod,
  period,
  type Result,
  statusIku,
  targetPada,
  type WorldIku,
} from '@selaras/core';
import { loadAffected, type Scope } from '../capaian/load-affected.ts';
import { freshFigures } from '../capaian/recompute.ts';
import { supposedWorld } from '../capaian/supposed-world.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import type { View } from '../plan/manual-view.ts';
import { komponenOf } from './measured.ts';

export type SimulateInput = SimulateBody & { readonly ikuId: string };

/** What other inputs or another target would change, up to the total of the office and in whatever uses the indicator. Saves nothing. */
export function simulate(context: Context, { ikuId, ...body }: SimulateInput): Promise<Result<View<SimulationWire>, DomainError>> {
  const { actor, clock, zone, db } = context;
  const on = clock.today(zone);
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<View<SimulationWire>, DomainError>> => {
    const head = await findIku(tx, { ikuId, on });
    const allowed = permit({ actor, action: 'data.read', orgPath: head?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    const scope =
      head === null ? null : await loadAffected(tx, { renstraId: head.renstraId, years: [body.tahun], ikuIds: [ikuId], locking: false });
    const iku = scope?.world.iku.find(({ id }) => id === ikuId);
    if (head === null || scope === null || iku === undefined) return err({ code: 'iku.not_found' });
    const asked = body.period === null ? null : parsePeriod(body.period);
    if (body.period !== null && asked === null) return err({ code: 'measurement.period_unknown', period: body.period });
    const supposing = { ...body, period: asked, komponen: body.komponen === null ? null : komponenOf(body.komponen) };
    const supposed = supposedWorld(scope.world, iku, supposing);
    if (!supposed.ok) return supposed;
    const names = await namesOf(tx, context, scope, ikuId);
    return ok(compared({ scope, iku, head, names, tahun: body.tahun, ...supposed.value, after: supposed.value.world }));
  });
}

const namesOf = (tx: Tx, { actor, clock, zone }: Context, { affected }: Scope, ikuId: string): Promise<readonly IkuName[]> => {
  const ikuIds = [...new Set(affected.map((one) => one.ikuId))].filter((id) => id !== ikuId);
  return listIkuNames(tx, { ikuIds, actor, on: clock.today(zone) });
};

type Comparing = {
  readonly scope: Scope;
  readonly iku: WorldIku;
  readonly head: IkuHead;
  readonly names: readonly IkuName[];
  readonly tahun: number;
  readonly period: string;
  readonly after: FigureWorld;
};

type Found = { readonly figure: FrozenFigure; readonly diketahui: number; readonly seluruhnya: number };

/** Both sides by the same computation, so that what differs is what was supposed and nothing else. */
function compared({ scope, iku, head, names, tahun, period: of, after }: Comparing): View<SimulationWire> {
  const [now, then] = [freshFigures(scope), freshFigures({ ...scope, world: after })];
  const member = scope.inputs.members.find(({ id }) => id === iku.id);
  const renstra = scope.inputs.renstra.find(({ id }) => id === head.renstraId);
  const pick = (key: Key): { readonly sekarang: ComputedFigure | undefined; readonly menjadi: ComputedFigure | undefined } => ({
    sekarang: now.find(isOf({ period: String(tahun), ...key })),
    menjadi: then.find(isOf({ period: String(tahun), ...key })),
  });
  const figureOf = (key: Key) => {
    const { sekarang, menjadi } = pick(key);
    return { sekarang: frozen(sekarang), menjadi: frozen(menjadi) };
  };
  const totalOf = (key: Key) => {
    const { sekarang, menjadi } = pick(key);
    return { sekarang: total(sekarang), menjadi: total(menjadi) };
  };
  const capaian = pick({ jenis: 'capaian', subjek: iku.id });
  const target = (world: FigureWorld): FrozenFigure => freezeFigure(targetIn(world, iku.id, tahun));
  const paket = manualOfYear(iku, tahun)?.isi.capaian.paket ?? null;
  const perspektif = perspektifSubjek(head.renstraId, member?.perspektif ?? '');
  const steps = then.find(isOf({ jenis: 'realisasi', subjek: iku.id, period: of }))?.trace;
  return {
    realisasi: figureOf({ jenis: 'realisasi', subjek: iku.id }),
    target: { sekarang: target(scope.world), menjadi: target(after) },
    capaian: figureOf({ jenis: 'capaian', subjek: iku.id }),
    status: { sekarang: statusIku(valueOf(capaian.sekarang), paket), menjadi: statusIku(valueOf(capaian.menjadi), paket) },
    nss: totalOf({ jenis: 'nss', subjek: member?.sasaranId ?? '' }),
    nkp: totalOf({ jenis: 'nkp', subjek: perspektif }),
    npss: totalOf({ jenis: 'npss', subjek: head.renstraId }),
    namaRekap: paketRekap(renstra?.paketRekap ?? '')?.nama ?? '',
    ikut: names.map((name) => ({ ...name, capaian: figureOf({ jenis: 'capaian', subjek: name.ikuId }) })),
    trace: steps === undefined ? null : freezeTrace(steps),
  };
}

type Key = { readonly jenis: ComputedFigure['jenis']; readonly subjek: string; readonly period?: string };

const isOf =
  (key: Required<Key>) =>
  ({ jenis, subjek, period: of }: ComputedFigure): boolean =>
    jenis === key.jenis && subjek === key.subjek && of === key.period;

const NOTHING = absent('no_data_yet');
const valueOf = (found: ComputedFigure | undefined): Figure => found?.figure ?? NOTHING;
const frozen = (found: ComputedFigure | undefined): FrozenFigure => freezeFigure(valueOf(found));
const total = (found: ComputedFigure | undefined): Found => ({
  figure: frozen(found),
  ...(found?.anggota ?? { diketahui: 0, seluruhnya: 0 }),
});

function targetIn({ iku }: FigureWorld, ikuId: string, tahun: number): Figure {
  const found = iku.find(({ id }) => id === ikuId);
  return found === undefined ? absent('target_missing') : targetPada(found, { period: period(tahun), lapis: 'berlaku' }).figure;
}
