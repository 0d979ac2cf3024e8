import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapBalanced, wrapText } from './text-width.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-z0-9.,%–&é]{1,24}$/), { maxLength: 30 });
const room = fc.integer({ min: 60, max: 400 });

test('no line is wider than its room, and no letter is lost', () => {
  fc.assert(
    fc.property(words, room, fc.boolean(), (list, width, bold) => {
      const style = { size: 13, bold };
      const lines = wrapText(list.join(' '), { ...style, width });
      for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
    }),
  );
});

test('a word that fits is never broken', () => {
  fc.assert(
    fc.property(words, room, (list, width) => {
      const style = { size: 13 };
      const fitting = list.filter((word) => textWidth(word, style) <= width);
      const lines = wrapText(fitting.join(' '), { ...style, width });
      expect(lines.flatMap((line) => line.split(' ')).filter((word) => word !== '')).toEqual(fitting);
    }),
  );
});

test('balanced lines are as few, and no word of them is broken that was whole', () => {
  fc.assert(
    fc.property(words, room, (list, width) => {
      const style = { size: 13, width };
      const [plain, balanced] = [wrapText(list.join(' '), style), wrapBalanced(list.join(' '), style)];
      expect(balanced.length).toBe(plain.length);
    }),
  );
  expect(wrapBalanced('Kesinambungan pembangunan', { size: 13.5, bold: true, width: 140 })).toEqual(['Kesinambungan', 'pembangunan']);
});

test('empty text has no line', () => expect(wrapText('  ', { size: 10, width: 50 })).toEqual([]));
