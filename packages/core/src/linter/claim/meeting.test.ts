import { describe, expect, it } from 'vitest';
import { exactText, fraction } from '../../kernel/fraction.ts';
import type { PrintedValue } from './claim.ts';
import { canMeet, countOf, isAbove, meanRange, minusRange, percentRange, ratioRange, sumRange } from './meeting.ts';
import { parseCell } from './read-cell.ts';

function cell(text: string): PrintedValue {
  const value = parseCell(text);
  if (value === null || value === 'absent') throw new Error(text);
  return value;
}

describe('printed figures that meet', () => {
  it('two figures contradict each other only where their intervals do not meet', () => {
    expect(canMeet(cell('69,39%'), cell('69,4%'))).toBe(true);
    expect(canMeet(cell('69,39%'), cell('63,39%'))).toBe(false);
  });

  it('a share meets what it was computed of', () => {
    const share = percentRange(countOf(34), countOf(49));
    expect(share !== null && canMeet(share, cell('69,39%'))).toBe(true);
    expect(share !== null && canMeet(share, cell('63,39%'))).toBe(false);
  });

  it('a sum of rounded parts allows for each of them', () => {
    const sum = sumRange(['22,65', '32,25', '25,12', '5'].map(cell));
    expect(canMeet(sum, cell('85,01'))).toBe(true);
    expect(isAbove(sum, cell('84,99'))).toBe(true);
  });

  it('a mean, a difference and a quotient keep both ends', () => {
    const mean = meanRange(['92,88', '93,85'].map(cell));
    expect(mean === null ? null : [exactText(mean.low), exactText(mean.high)]).toEqual(['93.36', '93.37']);
    expect(exactText(minusRange(countOf(5), countOf(3)).low)).toBe('2');
    expect(ratioRange(countOf(1), { low: fraction('-1'), high: fraction('1') })).toBeNull();
    expect(meanRange([])).toBeNull();
  });
});
