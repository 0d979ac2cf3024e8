import { roundHalfUp } from '../kernel/decimal.ts';
import { OUTPUT_DECIMALS } from '../kernel/fraction.ts';
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

/** The same as an answer says it: exact where a figure has an end, else 20 decimals half up. */
export const saidTrace = ({ label, result, parts, note, tepat }: Trace): FrozenTrace => ({
  label,
  result: result.kind === 'absent' ? freezeFigure(result) : { nilai: tepat ?? roundHalfUp(result.value, OUTPUT_DECIMALS).toFixed() },
  parts: parts.map(saidTrace),
  ...(note === undefined ? {} : { note }),
});

export const thawTrace = ({ label, result, parts, note }: FrozenTrace): Trace => ({
  label,
  result: thawFigure(result),
  parts: parts.map(thawTrace),
  ...(note === undefined ? {} : { note }),
});
