import type { FigureWire } from '@selaras/contract';
import type { Absence, Period } from '@selaras/core';
import { parseDecimal, roundHalfUp } from '@selaras/core/kernel/decimal';
import { formatDecimal, formatRupiah } from '@selaras/core/kernel/format';
import { parsePeriod, periodParts } from '@selaras/core/kernel/period';
import { assertNever } from '@selaras/core/kernel/result';
import { language, messages } from './i18n.ts';

/** A figure as text, with a decimal comma in every language: a number looks the same on screen and on paper. `null` when absent. */
export function figureText(figure: FigureWire, decimals: number): string | null {
  if ('alasan' in figure) return null;
  const value = parseDecimal(figure.nilai);
  return value === null ? figure.nilai : formatDecimal(value, decimals);
}

export const absenceWord = (reason: Absence): string => messages().words.absence[reason];

/** The figure, or the word for its absence. */
export const figureWord = (figure: FigureWire, decimals: number): string =>
  'alasan' in figure ? absenceWord(figure.alasan) : (figureText(figure, decimals) ?? '');

/** `+1,40` or `−1,63`, between the figures as they are printed, so that a reader can do the sum; `null` when either side is absent. */
export function differenceText(later: FigureWire, earlier: FigureWire, decimals: number): string | null {
  if ('alasan' in later || 'alasan' in earlier) return null;
  const [a, b] = [parseDecimal(later.nilai), parseDecimal(earlier.nilai)];
  if (a === null || b === null) return null;
  const change = roundHalfUp(a, decimals).sub(roundHalfUp(b, decimals));
  const text = formatDecimal(change.abs(), decimals);
  return change.isZero() ? text : `${change.isNegative() ? '−' : '+'}${text}`;
}

export function rupiahText(figure: FigureWire): string {
  if ('alasan' in figure) return absenceWord(figure.alasan);
  const value = parseDecimal(figure.nilai);
  return value === null ? figure.nilai : formatRupiah(value);
}

const locale = (): string => (language() === 'en' ? 'en-GB' : 'id-ID');

/** `IKU 1, IKU 2, dan IKU 3`. */
export const listText = (items: readonly string[]): string => new Intl.ListFormat(locale()).format(items);
const dayOf = (text: string): Date => new Date(text.length === 10 ? `${text}T12:00:00` : text);

/** `23 November 2026`. */
export const dateText = (text: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(dayOf(text));

/** `10 Jan`. */
export const shortDate = (text: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' }).format(dayOf(text));

/** `09.41`, always with a point, as Indonesian papers write it. */
export const timeText = (text: string | Date): string =>
  new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' })
    .format(typeof text === 'string' ? new Date(text) : text)
    .replace(':', '.');

/** `23 November 2026, 09.41 WIB`. */
export function momentText(text: string): string {
  const zone = new Intl.DateTimeFormat('id-ID', { timeZoneName: 'short' })
    .formatToParts(new Date(text))
    .find((part) => part.type === 'timeZoneName');
  return `${dateText(text)}, ${timeText(text)} ${zone?.value ?? ''}`.trim();
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** `TW IV 2024`, `Semester I 2024`, `Juli 2024`, `2024`. Malformed text is shown as it came. */
export function periodText(text: string): string {
  const period = parsePeriod(text);
  return period === null ? text : `${periodShort(period)} ${periodParts(period).year}`.trim();
}

/** The period without its year: `TW IV`; a whole year gives nothing. */
function periodShort(period: Period): string {
  const { kind, year, index } = periodParts(period);
  switch (kind) {
    case 'tahun':
      return '';
    case 'semester':
      return `Semester ${ROMAN[index] ?? index}`;
    case 'triwulan':
      return `TW ${ROMAN[index] ?? index}`;
    case 'bulan':
      return new Intl.DateTimeFormat(locale(), { month: 'long' }).format(new Date(year, index - 1, 15));
    default:
      return assertNever(kind);
  }
}

/** The name of a period inside its year: `TW IV`, or the year itself for a yearly figure. */
export function periodName(text: string): string {
  const period = parsePeriod(text);
  return period === null ? text : periodShort(period) || String(periodParts(period).year);
}

/** `2,4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB'];
  return `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}
