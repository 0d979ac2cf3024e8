import type { Glyph, Turn } from './page-content.ts';
import { joined, textLines } from './text-lines.ts';
import { turnedBack } from './upright-page.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * Words that stand on their side on an upright page, as headings of narrow columns do: each line of them as one word where its middle
 * is, so that it falls into its cell.
 */
export const sidewaysWords = (glyphs: readonly Glyph[]): readonly Word[] =>
  ([1, 2, 3] as const).flatMap((turn) => {
    const turned = glyphs.filter((glyph) => glyph.turn === turn).map((glyph) => turnedBack(glyph, turn));
    return textLines(wordsOf(turned)).map(({ words, y, size }) => {
      const [left, right] = [words[0]?.x0 ?? 0, words.at(-1)?.x1 ?? 0];
      const [x, base] = forth((left + right) / 2, y - size * 0.3, turn);
      return {
        text: joined(words),
        x0: x - size / 2,
        x1: x + size / 2,
        y: base + size * 0.3,
        size,
        follows: 'blank' as const,
        mark: null,
        artifact: false,
      };
    });
  });

/** A place of the turned page on the page itself. */
function forth(x: number, y: number, turn: Turn): readonly [number, number] {
  if (turn === 1) return [-y, x];
  return turn === 2 ? [-x, -y] : [y, -x];
}
