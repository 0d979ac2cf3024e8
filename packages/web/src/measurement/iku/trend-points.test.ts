import type { TrendWire } from '@selaras/contract';
import { expect, test } from 'vitest';
import { lastTwo, trendPanels, trendScale, yearsWithRoom } from './trend-points.ts';

const at = (tahun: number, realisasi: string | null, target: string | null = null): TrendWire['ruas'][number]['titik'][number] => ({
  tahun,
  realisasi: realisasi === null ? { alasan: 'no_data_yet' } : { nilai: realisasi },
  target: target === null ? { alasan: 'target_missing' } : { nilai: target },
  status: 'belum_ada',
});
const ruas = (ikuId: string, satuan: string, titik: TrendWire['ruas'][number]['titik']): TrendWire['ruas'][number] => ({
  ikuId,
  label: 'IKU 1',
  nama: 'Indikator',
  satuan,
  titik,
});

test('the axis has round steps around what is drawn', () => {
  expect(trendScale([{ target: 97, realisasi: 98.4 }])).toEqual({ low: 96.5, high: 99, ticks: [96.5, 97, 97.5, 98, 98.5, 99] });
});

test('nothing to draw is no axis, not an axis around zero', () => {
  expect(trendScale([{ target: null, realisasi: null }])).toBeNull();
  expect(trendPanels({ ruas: [], putus: [] })).toEqual([]);
});

test('pieces of one unit share an axis and stay apart; another unit gets an axis of its own', () => {
  const panels = trendPanels({
    ruas: [
      ruas('a', 'persen', [at(2022, '60'), at(2023, '70')]),
      ruas('a', 'persen', [at(2024, '50')]),
      ruas('b', 'nilai', [at(2025, '3')]),
    ],
    putus: [],
  });
  expect(panels.map(({ satuan, tahun, pieces }) => [satuan, tahun, pieces.map(({ points }) => points.length)])).toEqual([
    ['persen', [2022, 2023, 2024], [2, 1]],
    ['nilai', [2025], [1]],
  ]);
});

test('an absent figure has no place in the drawing; a true zero has', () => {
  const [panel] = trendPanels({ ruas: [ruas('a', 'persen', [at(2023, null, '90'), at(2024, '0', '90')])], putus: [] });
  expect(panel?.pieces[0]?.points.map(({ realisasi, target }) => [realisasi, target])).toEqual([
    [null, 90],
    [0, 90],
  ]);
});

test('figures on two sides of a break are not compared in words', () => {
  const apart = { ruas: [ruas('a', 'persen', [at(2023, '70')]), ruas('a', 'persen', [at(2024, '50')])], putus: [] };
  expect(lastTwo(apart)).toMatchObject({ before: null, now: { tahun: 2024 } });
  const together = { ruas: [ruas('a', 'persen', [at(2023, '70'), at(2024, '50'), at(2025, null)])], putus: [] };
  expect(lastTwo(together)).toMatchObject({ before: { tahun: 2023 }, now: { tahun: 2024 } });
  expect(lastTwo({ ruas: [], putus: [] })).toBeNull();
});

const pair = (target: number | null, realisasi: number | null) => ({ target, realisasi });

test('round ticks around everything that is drawn', () => {
  const scale = trendScale([pair(95, 96.84), pair(97, 98.4)]);
  expect(scale?.ticks).toEqual([94, 95, 96, 97, 98, 99]);
});

test('one value, or equal values, still have an axis', () => {
  const scale = trendScale([pair(100, 100)]);
  expect(scale?.low).toBeLessThan(100);
  expect(scale?.high).toBeGreaterThan(100);
});

test('values that are never negative stand on no negative axis', () => {
  expect(trendScale([pair(100, 5), pair(60, 69.39)])?.low).toBe(0);
});

test('years on a narrow screen do not stand on each other: every second is named', () => {
  const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029];
  expect(yearsWithRoom(years, 48)).toEqual(years);
  expect(yearsWithRoom(years, 27)).toEqual([2023, 2025, 2027, 2029]);
  expect(yearsWithRoom(years, 12)).toEqual([2023, 2026, 2029]);
});
