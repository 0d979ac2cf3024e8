import { romanOf } from '@selaras/core/document/ordinal';

/** A number as a list prints it. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

const roman = (value: number): string => (value < 1 || value > 4999 ? String(value) : romanOf(value));

/** `Z` is followed by `AA`, `BB`, as Word counts. */
const letters = (value: number): string =>
  value < 1 || value > 780 ? String(value) : String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
