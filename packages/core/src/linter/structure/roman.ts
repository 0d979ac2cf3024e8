import { romanOf } from '../../document/ordinal.ts';

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman number up to 399, upper or lower case; `null` for anything else. */
export function romanValue(text: string): number | null {
  if (text.length > 9 || !/^(?:[IVXLC]+|[ivxlc]+)$/.test(text)) return null;
  const digits = text
    .toUpperCase()
    .split('')
    .map((letter) => DIGITS[letter]!);
  let total = 0;
  for (const [at, digit] of digits.entries()) total += digit < (digits[at + 1] ?? 0) ? -digit : digit;
  return romanOf(total) === text.toUpperCase() ? total : null;
}

/** The chapter number of `II`, `Il`, `VIl`, `|`, `1V`: the strokes that OCR takes for one another are read as I. */
export const romanAsScanned = (text: string): number | null => romanValue(text.replace(/[l|1!]/g, 'I').toUpperCase());
