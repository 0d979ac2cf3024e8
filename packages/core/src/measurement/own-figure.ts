import type { Nilai } from '../formula/evaluate.ts';
import { perluEntri } from '../indicator/rujukan-manual.ts';
import type { Json } from '../kernel/canonical.ts';
import { Decimal } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { freezeFigure } from '../kernel/frozen-figure.ts';
import { type Period, periodParts, yearOfPeriod } from '../kernel/period.ts';
import { consolidateChildren } from './consolidate-children.ts';
import { childrenOf, manualOfYear, type WorldIku, type WorldManual } from './figure-world.ts';
import type { Graph, GraphFigure } from './graph-figure.ts';
import { outsideValues } from './outside-values.ts';
import { realisasiOfEntry } from './realisasi-of-entry.ts';

/**
 * Realisasi of one reported period by the manual in force in its year. What was entered for the period comes first; else the
 * units below, where the manual consolidates them; else other indicators alone. `null`: the period was not reported.
 */
export function ownFigure(graph: Graph, iku: WorldIku, of: Period): GraphFigure | null {
  const manual = manualOfYear(iku, yearOfPeriod(of));
  if (manual === null) return null;
  const andaian = graph.world.andaian?.find((held) => held.ikuId === iku.id && held.period === of);
  if (andaian !== undefined) return supposed(manual, andaian.nilai);
  const entry = iku.entries.find((held) => held.period === of);
  const children = entry === undefined ? childrenIn(graph, { iku, manual, of }) : [];
  const isDerived = periodParts(of).kind === manual.isi.periodePelaporan && (children.length > 0 || !perluEntri(manual.isi));
  if (entry === undefined && !isDerived) return null;
  const luar = outsideValues(graph, { iku, manual, period: of });
  const made =
    children.length > 0
      ? consolidateChildren(graph, { manual: manual.isi, period: of, children, luar })
      : {
          trace: realisasiOfEntry({ manual: manual.isi, entry: entry ?? NOTHING_ENTERED, luar }).trace,
          inputs: entry === undefined ? [] : [entry.measurementId, entry.nomor],
          anggota: null,
        };
  return measuredBy(manual, { ...made, inputs: [...made.inputs, ...frozenOutside(luar)] });
}

const supposed = (manual: WorldManual, nilai: string): GraphFigure =>
  measuredBy(manual, {
    trace: { label: 'andaian', result: figure(new Decimal(nilai)), parts: [] },
    inputs: ['andaian', nilai],
    anggota: null,
  });

const NOTHING_ENTERED = { komponen: {}, statusRilis: 'final' } as const;

type Place = { readonly iku: WorldIku; readonly manual: WorldManual; readonly of: Period };

const childrenIn = ({ world }: Graph, { iku, manual, of }: Place): readonly WorldIku[] =>
  manual.isi.konsolidasiLokasi === 'tidak' ? [] : childrenOf(world, { unitId: iku.unitId, kode: iku.kode, period: of });

/** A figure with the manual that made it, which is always the first of its inputs. */
export const measuredBy = (
  { id, isi }: WorldManual,
  { inputs, ...made }: Pick<GraphFigure, 'trace' | 'inputs' | 'anggota'>,
): GraphFigure => ({
  ...made,
  manualId: id,
  paket: isi.cara.jenis === 'paket' ? isi.cara.paket : null,
  inputs: [id, ...inputs],
});

const frozenOutside = (luar: ReadonlyMap<string, Nilai>): readonly Json[] =>
  [...luar].map(([key, held]) => [
    key,
    held.kind === 'deret' ? held.anggota.map(freezeFigure) : held.kind === 'daftar' ? null : freezeFigure(held),
  ]);
