import type { Glyph } from './page-content.ts';

/** Glyphs without a blank between them, on an upright page. */
export type Word = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  /** How it follows the word that was drawn before it on the same line: by one blank, by a few, or not at all. */
  readonly follows: 'blank' | 'blanks' | null;
  readonly mark: number | null;
  readonly artifact: boolean;
};

/** Of the size of the type: a gap from here on parts words, one up to here may still be a glyph set back. */
const [GAP, BACK] = [0.16, -0.35];
/** This many blanks in a row were typed to make a column. */
const COLUMN_BLANKS = 3;

type Draft = {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  follows: Word['follows'];
  mark: number | null;
  artifact: boolean;
};

/** Joins glyphs to words in the order in which they are drawn; what is printed twice to look bold is one word. */
export function wordsOf(glyphs: readonly Glyph[]): readonly Word[] {
  const words: Draft[] = [];
  let open: Draft | null = null;
  /** Where the last glyph ended, blank or not. */
  let end: { x: number; y: number; size: number } | null = null;
  let blanks = 0;
  for (const { text, x, y, advance, size, mark, artifact } of glyphs) {
    const onLine = end !== null && Math.abs(y - end.y) < 0.12 * Math.max(size, end.size);
    const gap = end === null ? 0 : x - end.x;
    const touches = onLine && gap > BACK * size && gap < GAP * size;
    if (!touches) open = null;
    if (!onLine || gap < BACK * size || gap > 1.5 * size) blanks = 0;
    end = { x: x + advance, y, size };
    if (text.trim() === '') {
      open = null;
      blanks += text.length;
      continue;
    }
    if (open !== null && blanks === 0) {
      open.text += text;
      open.x1 = x + advance;
      open.size = Math.max(open.size, size);
      continue;
    }
    const follows = blanks === 0 ? null : blanks >= COLUMN_BLANKS ? 'blanks' : 'blank';
    open = { text, x0: x, x1: x + advance, y, size, follows, mark, artifact };
    blanks = 0;
    words.push(open);
  }
  return withoutShadows(words);
}

/** Points within which the same word again is a shadow of the first. */
const SHADOW = 2;

function withoutShadows(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  const cell = (word: Word, dx: number, dy: number): string =>
    `${Math.floor((word.x0 + dx) / (2 * SHADOW))}|${Math.floor((word.y + dy) / (2 * SHADOW))}|${word.text}`;
  return words.filter((word) => {
    const near = [-SHADOW, SHADOW].flatMap((dx) => [-SHADOW, SHADOW].map((dy) => cell(word, dx / 2, dy / 2)));
    if (near.some((key) => seen.has(key))) return false;
    seen.add(cell(word, 0, 0));
    return true;
  });
}
