import { consolidateUnits, type UnitMember } from '../consolidation/consolidate-units.ts';
import type { Total } from '../consolidation/total.ts';
import type { Nilai } from '../formula/evaluate.ts';
import type { Trace } from '../formula/trace.ts';
import { computeRealisasi } from '../indicator/compute-realisasi.ts';
import { dapatDijumlah } from '../indicator/komponen-dijumlah.ts';
import type { KomponenEntry } from '../indicator/komponen-entry.ts';
import { type Entries, nilaiKomponen } from '../indicator/komponen-values.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import type { Json } from '../kernel/canonical.ts';
import { roundHalfUp } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import { freezeFigure } from '../kernel/frozen-figure.ts';
import { type Period, yearOfPeriod } from '../kernel/period.ts';
import { assertNever } from '../kernel/result.ts';
import { childrenOf, manualOfYear, type WorldIku } from './figure-world.ts';
import type { Graph, GraphFigure } from './graph-figure.ts';

export type Consolidating = {
  readonly manual: ManualIku;
  readonly period: Period;
  readonly children: readonly WorldIku[];
  readonly luar: ReadonlyMap<string, Nilai>;
};

type Consolidated = Pick<GraphFigure, 'trace' | 'anggota' | 'inputs'>;

/** Figures of the units below as one, as the manual of the unit above declares; the parts of the trace are the units. */
export function consolidateChildren(graph: Graph, { manual, period, children, luar }: Consolidating): Consolidated {
  const declared = manual.konsolidasiLokasi;
  const isRaw = declared === 'data_mentah';
  const units = (isRaw ? children.flatMap((child) => leavesOf(graph, child, period)) : children).map((child) =>
    memberOf(graph, child, period),
  );
  const komponen = manual.komponen
    .filter(({ peran }) => peran === 'rumus')
    .map(({ kode, jenis }) => ({ kode, dapatDijumlah: dapatDijumlah(jenis) }));
  const hitung = (sums: ReadonlyMap<string, Nilai>): Trace => computeRealisasi({ manual, komponen: entriesOf(sums), luar }).trace;
  const total = consolidateUnits({ declared, units: units.map(({ member }) => member), komponen, hitung });
  const inputs = units.map(({ ikuId, member, entry }): Json => (isRaw ? [ikuId, ...entry] : [ikuId, freezeFigure(member.figure)]));
  // The check of the manual refuses what cannot be added; a manual that is older than the check shows it here.
  if (!total.ok)
    return { trace: { label: declared, result: absent('not_computable'), parts: [], note: total.error.code }, anggota: null, inputs };
  return { trace: isRaw ? total.value.trace : rounded(total.value, manual), anggota: countOf(total.value), inputs };
}

const countOf = ({ known, total }: Total): GraphFigure['anggota'] => ({ diketahui: known, seluruhnya: total });

/** As published by its owner: the same last step that a figure of one unit has. */
function rounded({ trace }: Total, { pembulatan }: ManualIku): Trace {
  if (pembulatan === null || trace.result.kind === 'absent') return trace;
  return { label: 'BULATKAN', result: figure(roundHalfUp(trace.result.value, pembulatan)), parts: [trace], note: String(pembulatan) };
}

type Unit = { readonly ikuId: string; readonly member: UnitMember; readonly entry: readonly Json[] };

function memberOf(graph: Graph, child: WorldIku, period: Period): Unit {
  const entry = entryOf(child, period);
  const manual = manualOfYear(child, yearOfPeriod(period));
  const isReleased = entry !== undefined && manual !== null && entry.statusRilis !== 'belum_rilis';
  const member = {
    unitId: child.unitId,
    figure: graph.realisasi(child, period).trace.result,
    komponen: isReleased ? nilaiKomponen(manual.isi, entry.komponen) : new Map<string, Nilai>(),
  };
  return { ikuId: child.id, member, entry: entry === undefined ? [] : [entry.measurementId, entry.nomor] };
}

const entryOf = (iku: WorldIku, period: Period): WorldIku['entries'][number] | undefined =>
  iku.entries.find((held) => held.period === period);

/** Raw data lies where it was entered: a unit that only consolidates gives way to the units below it. */
function leavesOf(graph: Graph, child: WorldIku, period: Period): readonly WorldIku[] {
  if (entryOf(child, period) !== undefined) return [child];
  if (manualOfYear(child, yearOfPeriod(period))?.isi.konsolidasiLokasi !== 'data_mentah') return [child];
  const below = childrenOf(graph.world, { unitId: child.unitId, kode: child.kode, period });
  return below.length === 0 ? [child] : below.flatMap((one) => leavesOf(graph, one, period));
}

/** Sums as if they had been entered by the unit above, so that its manual computes them like any entry. */
const entriesOf = (sums: ReadonlyMap<string, Nilai>): Entries =>
  Object.fromEntries([...sums].map(([kode, held]): readonly [string, KomponenEntry] => [kode, summedEntry(held)]));

function summedEntry(held: Nilai): KomponenEntry {
  switch (held.kind) {
    case 'value':
      return { jenis: 'angka', nilai: held.value.toFixed() };
    case 'absent':
      return { jenis: 'absen', alasan: held.reason };
    case 'daftar':
      return { jenis: 'daftar', baris: held.baris.map((baris) => ({ nama: '', ...baris })) };
    case 'deret':
      return { jenis: 'absen', alasan: 'not_computable' };
    default:
      return assertNever(held);
  }
}
