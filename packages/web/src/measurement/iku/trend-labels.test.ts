import { expect, test } from 'vitest';
import { boxOf, placeLabels, type TrendLabel } from './trend-labels.ts';

const room = { left: 0, right: 200, top: 0, bottom: 100 };
const label = (key: string, x: number): TrendLabel => ({
  key,
  text: '100,00',
  places: [
    { x, y: 40, anchor: 'middle' },
    { x, y: 70, anchor: 'middle' },
  ],
});

test('a label whose place is taken goes to its next one, and one without a place is left out', () => {
  const placed = placeLabels([label('a', 100), label('b', 110), label('c', 105)], { taken: [], room });
  expect([...placed]).toEqual([
    ['a', { x: 100, y: 40, anchor: 'middle' }],
    ['b', { x: 110, y: 70, anchor: 'middle' }],
  ]);
});

test('none stands on an axis or outside the drawing', () => {
  const axis = boxOf('85,75', { x: 100, y: 40, anchor: 'end' });
  expect(placeLabels([label('a', 90)], { taken: [axis], room }).get('a')?.y).toBe(70);
  expect(placeLabels([label('a', 4)], { taken: [], room }).size).toBe(0);
});

test.each(['start', 'middle', 'end'] as const)('a box reaches to the side that its anchor says: %s', (anchor) => {
  const { left, right } = boxOf('target 95,00', { x: 100, y: 40, anchor });
  expect({ start: left > 90, middle: left < 80 && right > 120, end: right < 110 }[anchor]).toBe(true);
});
