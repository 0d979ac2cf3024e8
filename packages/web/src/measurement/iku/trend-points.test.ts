import { expect, test } from 'vitest';
import { trendScale } from './trend-points.ts';

const at = (target: number | null, realisasi: number | null) => ({ tahun: 2024, target, realisasi });

test('round ticks around everything that is drawn', () => {
  const scale = trendScale([at(95, 96.84), at(97, 98.4)]);
  expect(scale?.ticks).toEqual([94, 95, 96, 97, 98, 99]);
});

test('one value, or equal values, still have an axis', () => {
  const scale = trendScale([at(100, 100)]);
  expect(scale?.low).toBeLessThan(100);
  expect(scale?.high).toBeGreaterThan(100);
});

test('nothing known draws nothing', () => {
  expect(trendScale([at(null, null)])).toBeNull();
});
