import { evaluateCapaian } from '../capaian/compute-capaian.ts';
import type { LapisTarget } from '../capaian/target-layers.ts';
import { consolidatePeriods } from '../consolidation/consolidate-periods.ts';
import type { Nilai } from '../formula/evaluate.ts';
import type { Json } from '../kernel/canonical.ts';
import { absent } from '../kernel/figure.ts';
import { freezeFigure } from '../kernel/frozen-figure.ts';
import { type Period, period, periodParts, periodsOfYear, yearOfPeriod } from '../kernel/period.ts';
import { type FigureWorld, manualOfYear, targetPada, type WorldIku, type WorldManual } from './figure-world.ts';
import type { Anggota, Graph, GraphFigure } from './graph-figure.ts';
import { type OutsideQuestion, outsideValues } from './outside-values.ts';
import { measuredBy, ownFigure } from './own-figure.ts';
import { periodsWithin } from './shift-period.ts';

export type JenisIkuFigure = 'realisasi' | 'capaian' | 'capaian_renstra';
export type IkuFigure = GraphFigure & { readonly jenis: JenisIkuFigure; readonly period: Period };

export type FigureGraph = Pick<Graph, 'realisasi' | 'capaian'> & {
  /** What the formula of a manual, in force or only being written, needs from outside the entry of a period, by `rujukanKey`. */
  readonly outside: (asking: OutsideQuestion) => ReadonlyMap<string, Nilai>;
  /** Every figure of one indicator in one year: of its reported periods, and of the year. */
  readonly figuresOf: (iku: WorldIku, year: number) => readonly IkuFigure[];
};

/**
 * The figures of indicators that use one another, each computed once and after what it needs. Pure: the same world gives
 * the same figures, whatever is asked first. A circle, which no manual in force can hold, is not computable instead of endless.
 */
export function figureGraph(world: FigureWorld): FigureGraph {
  const once = memory();
  const graph: Graph = {
    world,
    own: (iku, of) => once(`own ${iku.id} ${of}`, () => ownFigure(graph, iku, of)),
    realisasi: (iku, of) => once(`realisasi ${iku.id} ${of}`, () => realisasiPada(graph, iku, of)) ?? NOTHING_YET,
    capaian: (iku, of) => once(`capaian ${iku.id} ${of}`, () => capaianPada(graph, { iku, of, lapis: 'berlaku' })) ?? NOTHING_YET,
  };
  return {
    realisasi: graph.realisasi,
    capaian: graph.capaian,
    outside: (asking) => outsideValues(graph, asking),
    figuresOf: (iku, year) => figuresOf(graph, iku, year),
  };
}

type Once = (key: string, compute: () => GraphFigure | null) => GraphFigure | null;

function memory(): Once {
  const known = new Map<string, GraphFigure | null>();
  const running = new Set<string>();
  return (key, compute) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    if (running.has(key)) return CIRCLE;
    running.add(key);
    const computed = compute();
    running.delete(key);
    known.set(key, computed);
    return computed;
  };
}

const NOTHING_YET: GraphFigure = {
  trace: { label: 'manual', result: absent('no_data_yet'), parts: [] },
  anggota: null,
  manualId: null,
  paket: null,
  inputs: [null],
};
const CIRCLE: GraphFigure = {
  ...NOTHING_YET,
  trace: { label: 'manual', result: absent('not_computable'), parts: [], note: 'figure.circle' },
};

/** Without a manual nothing says how to compute, so nothing is computed. */
function realisasiPada(graph: Graph, iku: WorldIku, of: Period): GraphFigure | null {
  const { kind, year } = periodParts(of);
  const manual = manualOfYear(iku, year);
  if (manual === null) return null;
  const own = graph.own(iku, of);
  if (kind !== 'tahun') return own ?? consolidated(graph, { iku, manual, parts: periodsWithin(of, manual.isi.periodePelaporan) });
  // A figure that was reported for the year itself wins, and keeps its own steps below it.
  if (own !== null) return { ...own, trace: { label: of, result: own.trace.result, parts: [own.trace] } };
  return consolidated(graph, { iku, manual, parts: periodsOfYear(year, manual.isi.periodePelaporan) });
}

type Parts = { readonly iku: WorldIku; readonly manual: WorldManual; readonly parts: readonly Period[] };

function consolidated(graph: Graph, { iku, manual, parts }: Parts): GraphFigure {
  const reported = parts.flatMap((of) => {
    const own = graph.own(iku, of);
    return own === null ? [] : [{ of, own }];
  });
  const figures = reported.map(({ of, own }) => ({ period: of, figure: own.trace.result }));
  const trace = consolidatePeriods({ jenis: manual.isi.konsolidasiPeriode, periods: parts, figures });
  const anggota = anggotaOf(reported.filter(({ of }) => trace.note === undefined || trace.note === of));
  const inputs = figures.map((held): Json => [held.period, freezeFigure(held.figure)]);
  return measuredBy(manual, { trace, anggota, inputs: anggota === null ? inputs : [...inputs, anggota] });
}

/** Of a position only the one that was taken; of a sum or mean every part. */
function anggotaOf(parts: readonly { readonly own: GraphFigure }[]): Anggota | null {
  const held = parts.flatMap(({ own: { anggota } }) => anggota ?? []);
  return held.length === 0
    ? null
    : held.reduce((sum, one) => ({ diketahui: sum.diketahui + one.diketahui, seluruhnya: sum.seluruhnya + one.seluruhnya }));
}

type Against = { readonly iku: WorldIku; readonly of: Period; readonly lapis: LapisTarget | 'berlaku' };

function capaianPada(graph: Graph, { iku, of, lapis }: Against): GraphFigure | null {
  const manual = manualOfYear(iku, yearOfPeriod(of));
  if (manual === null) return null;
  const { isi, id } = manual;
  const target = targetPada(iku, { period: of, lapis });
  const { trace: measured, anggota } = graph.realisasi(iku, of);
  const realisasi = measured.result;
  const { trace } = evaluateCapaian({ target: target.figure, realisasi, rumus: isi.rumusCapaian, cara: isi.capaian });
  const inputs = [id, target.id, freezeFigure(target.figure), freezeFigure(realisasi), anggota];
  return { trace, anggota, manualId: id, paket: isi.capaian.paket, inputs };
}

function figuresOf(graph: Graph, iku: WorldIku, year: number): readonly IkuFigure[] {
  const whole = period(year);
  const renstra = capaianPada(graph, { iku, of: whole, lapis: 'renstra' }) ?? NOTHING_YET;
  return [
    ...reportedPeriods(graph, iku, year).flatMap((of): readonly IkuFigure[] => [
      { jenis: 'realisasi', period: of, ...graph.realisasi(iku, of) },
      ...(targetPada(iku, { period: of, lapis: 'berlaku' }).id === null
        ? []
        : [{ jenis: 'capaian', period: of, ...graph.capaian(iku, of) } as const]),
    ]),
    { jenis: 'realisasi', period: whole, ...graph.realisasi(iku, whole) },
    { jenis: 'capaian', period: whole, ...graph.capaian(iku, whole) },
    { jenis: 'capaian_renstra', period: whole, ...renstra },
  ];
}

/** Sub-periods that somebody entered, or that come about by themselves. */
function reportedPeriods(graph: Graph, iku: WorldIku, year: number): readonly Period[] {
  const manual = manualOfYear(iku, year);
  if (manual === null) return [];
  const entered = iku.entries.flatMap((held) => (yearOfPeriod(held.period) === year ? [held.period] : []));
  const possible = new Set([...entered, ...periodsOfYear(year, manual.isi.periodePelaporan)]);
  return [...possible].filter((of) => of !== period(year) && graph.own(iku, of) !== null).toSorted();
}
