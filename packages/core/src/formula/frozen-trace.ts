import { type FrozenFigure, freezeFigure, thawFigure } from '../kernel/frozen-figure.ts';
import type { Trace } from './trace.ts';

/** A trace as it is stored beside its figure. */
export type FrozenTrace = {
  readonly label: string;
  readonly result: FrozenFigure;
  readonly parts: readonly FrozenTrace[];
  readonly note?: string | undefined;
};

export const freezeTrace = ({ label, result, parts, note }: Trace): FrozenTrace => ({
  label,
  result: freezeFigure(result),
  parts: parts.map(freezeTrace),
  ...(note === undefined ? {} : { note }),
});

export const thawTrace = ({ label, result, parts, note }: FrozenTrace): Trace => ({
  label,
  result: thawFigure(result),
  parts: parts.map(thawTrace),
  ...(note === undefined ? {} : { note }),
});
