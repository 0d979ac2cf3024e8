import { expect, test } from 'vitest';
import { type LineMark, piecesOf } from './line-marks.ts';

const mark = (column: number, length: number, fingerprint = 'a'): LineMark => ({ column, length, fingerprint, severity: 'warn' });

test('a line is cut at its marks and nothing of it is lost', () => {
  const line = 'Realisasi 63,39% dari 60%';
  const pieces = piecesOf(line, [mark(23, 3, 'b'), mark(11, 6)]);
  expect(pieces.map(({ text, mark: held }) => [text, held?.fingerprint ?? null])).toEqual([
    ['Realisasi ', null],
    ['63,39%', 'a'],
    [' dari ', null],
    ['60%', 'b'],
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(line);
});

test('marks that overlap are shown once, the one that begins first', () => {
  const pieces = piecesOf('abcdef', [mark(1, 4), mark(3, 4, 'b')]);
  expect(pieces.map(({ text }) => text)).toEqual(['abcd', 'ef']);
});

test('columns are code points, not units of UTF-16', () => {
  expect(piecesOf('😀 81.15', [mark(3, 5)]).map(({ text }) => text)).toEqual(['😀 ', '81.15']);
});
