import type { Word } from './words.ts';

/** Words that stand on one line, from left to right. */
export type TextLine = { readonly words: readonly Word[]; readonly y: number; readonly size: number };

/** Of the height of a letter: capitals reach so far above the baseline. */
const CAPITAL = 0.75;
/** Two words stand on one line when so much of the smaller one lies beside the larger. */
const BESIDE = 0.6;

/** Raised and lowered marks belong to the line they stand on; what is centred between two lines is a line of its own. */
export function textLines(words: readonly Word[]): readonly TextLine[] {
  const lines: { words: Word[]; y: number; size: number }[] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const line = lines.at(-1);
    if (line === undefined || !isBeside(line, word)) {
      lines.push({ words: [word], y: word.y, size: word.size });
      continue;
    }
    line.words.push(word);
    if (word.size > line.size * 1.05) Object.assign(line, { y: word.y, size: word.size });
  }
  for (const line of lines) line.words.sort((a, b) => a.x0 - b.x0);
  return lines;
}

function isBeside(a: { readonly y: number; readonly size: number }, b: { readonly y: number; readonly size: number }): boolean {
  const overlap = Math.min(a.y, b.y) - Math.max(a.y - a.size * CAPITAL, b.y - b.size * CAPITAL);
  return overlap >= BESIDE * CAPITAL * Math.min(a.size, b.size);
}

/** Of the size of the type: from here on a gap parts columns, whatever was drawn in it. */
const COLUMN_GAP = 2.5;
/** The same where no blank was drawn. */
const BARE_GAP = 0.9;

/** Whether two neighbours on a line stand in different columns. */
export function isColumnGap(left: Word, right: Word): boolean {
  const gap = (right.x0 - left.x1) / Math.max(left.size, right.size);
  return gap > (right.follows === 'blank' ? COLUMN_GAP : BARE_GAP);
}

/** Words of a line joined with single blanks; punctuation that was drawn apart goes back to its word. */
export function joined(words: readonly Word[]): string {
  let text = '';
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const touches =
      before !== undefined &&
      word.follows === null &&
      word.x0 - before.x1 < 0.12 * word.size &&
      Math.abs(word.y - before.y) < 0.12 * word.size;
    text += `${before === undefined || touches ? '' : ' '}${word.text}`;
  }
  return text;
}
