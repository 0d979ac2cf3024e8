import type { StoredCalculation } from '@selaras/adapters/calculation/calculation.queries';
import { type ExplainedFigure, figureKey } from '@selaras/adapters/capaian/capaian.queries';
import type { FigureChangeRow } from '@selaras/adapters/capaian/figure-change.queries';
import type { StoredMeasurement } from '@selaras/adapters/measurement/measurement.queries';
import type { IkuHead, ManualVersion, TargetRow } from '@selaras/adapters/plan/iku.queries';
import type { Figure, ManualIku, PenetapanManual, Period } from '@selaras/core';
import type { LineageNode } from './lineage-node.ts';

/** What is stored of one indicator. */
export type LineageSource = {
  readonly iku: IkuHead;
  readonly zone: string;
  /** Every version: a figure keeps the one it was computed by. */
  readonly manuals: readonly ManualVersion[];
  readonly decrees: readonly PenetapanManual[];
  readonly targets: readonly TargetRow[];
  readonly measurements: readonly StoredMeasurement[];
  readonly figures: ReadonlyMap<string, ExplainedFigure>;
  readonly changes: readonly FigureChangeRow[];
  /** Those that entries were taken from. */
  readonly calculations: ReadonlyMap<string, StoredCalculation>;
  /** Who approved what is in effect, and when, by measurement. */
  readonly approvals: ReadonlyMap<string, { readonly nama: string; readonly pada: string }>;
};

export type LineageInput = LineageSource & {
  readonly year: number;
  /** In force in the year. */
  readonly manual: ManualVersion | null;
  /** In effect in the year. */
  readonly target: TargetRow | null;
  /** A step of a period that leads to another indicator or unit. */
  readonly outside: (of: Period) => (label: string, figure: Figure) => LineageNode | null;
};

export type StoredQuestion = { readonly jenis: string; readonly period: Period };

export const storedFigure = ({ figures, iku }: LineageSource, { jenis, period: of }: StoredQuestion): ExplainedFigure | undefined =>
  figures.get(figureKey({ jenis, subjek: iku.id, period: of }));

export const desimalOf = (manual: Pick<ManualIku, 'desimal'> | undefined): number => (manual === undefined ? 2 : manual.desimal);
