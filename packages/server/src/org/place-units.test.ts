import { plainDate } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { placeUnits, type Segment } from './place-units.ts';

const day = plainDate;
const START = day('2025-01-01');
const bound = (year: string) => day(`${year}-01-01`);

/** `a < b 2025..2026`: a stands below b from the first year's start to the second's. */
function tree(...lines: readonly string[]): Segment[] {
  return lines.map((line) => {
    const [unitId = '', , parent = '', years = '2000..'] = line.split(' ');
    const [from = '', to = ''] = years.split('..');
    return { unitId, kode: unitId, from: bound(from), to: to ? bound(to) : null, parentId: parent === '-' ? null : parent };
  });
}

function paths(segments: readonly Segment[], from = START): string[] | string {
  const placed = placeUnits(segments, from);
  if (!placed.ok) return `circle at ${placed.error.circleAt}`;
  return placed.value.map(({ path, from: start, to }) => `${path} ${start.slice(0, 4)}..${to?.slice(0, 4) ?? ''}`).toSorted();
}

describe('where units stand', () => {
  test('a path is the chain of parents', () => {
    expect(paths(tree('a < -', 'b < a', 'c < b'))).toEqual(['a/ 2025..', 'a/b/ 2025..', 'a/b/c/ 2025..']);
  });

  test('a move cuts the time of everything below, and of nothing else', () => {
    const moved = tree('a < -', 'x < -', 'b < a 2000..2026', 'b < x 2026..', 'c < b');
    expect(paths(moved)).toEqual(['a/ 2025..', 'a/b/ 2025..2026', 'a/b/c/ 2025..2026', 'x/ 2025..', 'x/b/ 2026..', 'x/b/c/ 2026..']);
  });

  test('two moves on different days keep all three times apart', () => {
    const moved = tree('a < -', 'x < -', 'b < a 2000..2026', 'b < x 2026..', 'c < b 2000..2027', 'c < a 2027..');
    expect(paths(moved).slice(1, 6)).toEqual(['a/b/ 2025..2026', 'a/b/c/ 2025..2026', 'a/c/ 2027..', 'x/ 2025..', 'x/b/ 2026..']);
  });

  test('a unit that begins later is not there before', () => {
    expect(paths(tree('a < -', 'b < a 2030..'))).toEqual(['a/ 2025..', 'a/b/ 2030..']);
  });

  test('a circle is found where it is, however long', () => {
    expect(paths(tree('a < a'))).toBe('circle at a');
    expect(paths(tree('a < b', 'b < a'))).toBe('circle at a');
    expect(paths(tree('r < -', 'a < c', 'b < a', 'c < b'))).toBe('circle at a');
  });

  test('two units that change places on one day are no circle', () => {
    expect(paths(tree('a < - 2000..2026', 'b < a 2000..2026', 'b < - 2026..', 'a < b 2026..'))).toEqual([
      'a/ 2025..2026',
      'a/b/ 2025..2026',
      'b/ 2026..',
      'b/a/ 2026..',
    ]);
  });

  test('a circle that would begin only later is refused now', () => {
    expect(paths(tree('r < -', 'a < r', 'b < a 2000..2026', 'b < r 2026..', 'r2 < -'))).toHaveLength(5);
    expect(paths(tree('a < b 2026..', 'a < - 2000..2026', 'b < a'))).toBe('circle at a');
  });

  test('a unit below one that is not there is a fault of ours', () => {
    expect(() => paths(tree('a < gone'))).toThrow('which is not there on that day');
  });
});
