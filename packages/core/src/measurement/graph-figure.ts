import type { Trace } from '../formula/trace.ts';
import type { Json } from '../kernel/canonical.ts';
import type { Period } from '../kernel/period.ts';
import type { FigureWorld, WorldIku } from './figure-world.ts';

/** How many of the units below are known, and how many there are. */
export type Anggota = { readonly diketahui: number; readonly seluruhnya: number };

/** A figure with what explains it. `inputs` is what it was computed from, in a fixed order: equal inputs are equal text. */
export type GraphFigure = {
  readonly trace: Trace;
  /** Of a figure that consolidates units: while some are unknown it may be shown only with its mark. */
  readonly anggota: Anggota | null;
  readonly manualId: string | null;
  readonly paket: string | null;
  readonly inputs: readonly Json[];
};

/** What computing one figure may ask of the others. */
export type Graph = {
  readonly world: FigureWorld;
  /** Of a reported period; `null` when it was not reported. */
  readonly own: (iku: WorldIku, of: Period) => GraphFigure | null;
  /** Of any period: as entered, as consolidated from sub-periods or from units below, or as computed from other indicators. */
  readonly realisasi: (iku: WorldIku, of: Period) => GraphFigure;
  readonly capaian: (iku: WorldIku, of: Period) => GraphFigure;
};
