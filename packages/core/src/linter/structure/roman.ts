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

const PARTS: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

export function romanOf(value: number): string {
  let [rest, text] = [value, ''];
  for (const [letters, worth] of PARTS) {
    text += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** The chapter number of `II`, `Il`, `VIl`, `|`, `1V`: the strokes that OCR takes for one another are read as I. */
export const romanAsScanned = (text: string): number | null => romanValue(text.replace(/[l|1!]/g, 'I').toUpperCase());
