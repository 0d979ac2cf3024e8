import { Decimal } from './decimal.ts';
import { type Absence, absent, type Figure, figure } from './figure.ts';

/** A figure as JSON: exact decimal text, or the reason there is none. The same on the wire, in the database and in a snapshot. */
export type FrozenFigure = { readonly nilai: string } | { readonly alasan: Absence };

export const freezeFigure = (shown: Figure): FrozenFigure =>
  shown.kind === 'value' ? { nilai: shown.value.toFixed() } : { alasan: shown.reason };

export const thawFigure = (frozen: FrozenFigure): Figure => ('nilai' in frozen ? figure(new Decimal(frozen.nilai)) : absent(frozen.alasan));
