import { consolidatePeriods } from '../consolidation/consolidate-periods.ts';
import { type Aggregation, declaredAggregation } from '../consolidation/declared-aggregation.ts';
import { totalOf } from '../consolidation/total.ts';
import { dapatDijumlah } from '../indicator/komponen-dijumlah.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import type { DomainError } from '../kernel/domain-error.ts';
import type { Figure } from '../kernel/figure.ts';
import { type Period, period, periodParts, periodsOfYear, yearOfPeriod } from '../kernel/period.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { FigureGraph } from './figure-graph.ts';
import { childrenOf, type FigureWorld, manualOfYear, type WorldIku } from './figure-world.ts';

type Asking = { readonly graph: Pick<FigureGraph, 'realisasi'>; readonly iku: WorldIku; readonly cara: Aggregation };

/** One figure of several, with each of them: `kunci` is a period, or the id of the indicator of a unit below. */
export type Consolidated = {
  readonly figure: Figure;
  readonly known: number;
  readonly total: number;
  readonly bagian: readonly { readonly kunci: string; readonly figure: Figure }[];
};

/** The reported periods of a year as one figure, in the way that somebody asks for: only the declared one is given, any other is refused. */
export function periodsAsAsked({ graph, iku, cara, tahun }: Asking & { readonly tahun: number }): Result<Consolidated, DomainError> {
  const manual = manualOfYear(iku, tahun);
  if (manual === null) return err({ code: 'measurement.manual_missing', period: String(tahun) });
  const { konsolidasiPeriode: jenis, periodePelaporan } = manual.isi;
  const allowed = declaredAggregation<Aggregation>({ declared: jenis, asked: cara });
  if (!allowed.ok) return allowed;
  // A figure that was reported for the year itself wins over its parts.
  const whole = period(tahun);
  const isWhole = iku.entries.some((held) => held.period === whole);
  const periods = isWhole ? [whole] : periodsOfYear(tahun, periodePelaporan);
  const figures = periods.map((of) => ({ period: of, figure: graph.realisasi(iku, of).trace.result }));
  const trace = consolidatePeriods({ jenis, periods, figures });
  const { figure, known, total } = totalOf(
    trace,
    figures.map((one) => one.figure),
  );
  return ok({ figure, known, total, bagian: figures.map((one) => ({ kunci: one.period, figure: one.figure })) });
}

type UnitsAsked = Asking & { readonly world: FigureWorld; readonly period: Period };

/** The units directly below as one figure of a reported period, by the same rule. */
export function unitsAsAsked({ graph, world, iku, cara, period: of }: UnitsAsked): Result<Consolidated, DomainError> {
  const manual = manualOfYear(iku, yearOfPeriod(of))?.isi ?? null;
  if (manual === null) return err({ code: 'measurement.manual_missing', period: of });
  if (periodParts(of).kind !== manual.periodePelaporan) return err({ code: 'measurement.period_unknown', period: of });
  const allowed = checkUnits(manual, cara);
  if (!allowed.ok) return allowed;
  const children = childrenOf(world, { unitId: iku.unitId, kode: iku.kode, period: of });
  const { trace, anggota } = graph.realisasi(iku, of);
  const bagian = children.map((child) => ({ kunci: child.id, figure: graph.realisasi(child, of).trace.result }));
  const { known, total } = totalOf(
    trace,
    bagian.map((one) => one.figure),
  );
  return ok({ figure: trace.result, known: anggota?.diketahui ?? known, total: anggota?.seluruhnya ?? total, bagian });
}

function checkUnits({ konsolidasiLokasi, komponen }: ManualIku, asked: Aggregation): Result<true, DomainError> {
  const allowed = declaredAggregation<Aggregation>({ declared: konsolidasiLokasi, asked });
  if (!allowed.ok) return allowed;
  const refused = komponen.find(({ peran, jenis }) => peran === 'rumus' && !dapatDijumlah(jenis));
  if (allowed.value === 'data_mentah' && refused !== undefined) return err({ code: 'aggregation.not_summable', komponen: refused.kode });
  return ok(true);
}
