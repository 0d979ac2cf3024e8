import { IDENTITY, type Matrix, times } from './matrix.ts';
import type { FontSize } from './page-content.ts';

/** What `q` saves and `Q` brings back. */
export type DrawingState = {
  ctm: Matrix;
  font: FontSize;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

export const UNKNOWN_FONT: FontSize = { matrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false };

export const freshState = (ctm: Matrix): DrawingState => ({
  ctm,
  font: UNKNOWN_FONT,
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});

/** Where the next glyph goes: the matrix of the text line, and how far the pen has come in it. */
export class TextPen {
  line: Matrix = IDENTITY;
  x = 0;

  begin(): void {
    this.line = IDENTITY;
    this.x = 0;
  }

  moveTo(matrix: Matrix): void {
    this.line = matrix;
    this.x = 0;
  }

  moveBy(x: number, y: number): void {
    this.moveTo(times(this.line, [1, 0, 0, 1, x, y]));
  }
}
