import { ABSENCES, type Absence, absent, Decimal, type Figure, figure } from '@selaras/core';

/** The two columns of a figure: exact text, or the reason there is none. A check of the table keeps one of them filled. */
export type FigureColumns = { readonly nilai: string | null; readonly absen: string | null };

/** numeric arrives as text and becomes Decimal here. */
export function storedFigure({ nilai, absen }: FigureColumns): Figure {
  if (nilai !== null) return figure(new Decimal(nilai));
  if (absen !== null && isAbsence(absen)) return absent(absen);
  throw new Error('a stored figure has neither a value nor a known reason; the check of the table should have refused it');
}

export const figureColumns = (shown: Figure): FigureColumns =>
  shown.kind === 'value' ? { nilai: shown.value.toFixed(), absen: null } : { nilai: null, absen: shown.reason };

const isAbsence = (text: string): text is Absence => ABSENCES.some((reason) => reason === text);
