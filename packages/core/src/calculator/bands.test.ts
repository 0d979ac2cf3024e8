import { expect, test } from 'vitest';
import { fraction } from '../kernel/fraction.ts';
import { type BandTable, classifyExact } from './bands.ts';

const bands = (desimal: number | null, termasuk: boolean): BandTable => ({
  desimal,
  bands: [
    { kode: 'A', nama: 'Baik', dari: '90', termasuk },
    { kode: 'B', nama: 'Cukup', dari: '10', termasuk },
  ],
});

test.each([
  ['90', null, true, 'A'],
  ['90', null, false, 'B'],
  ['90.00001', null, false, 'A'],
  [`89.${'9'.repeat(60)}`, null, true, 'B'],
  ['89.995', 2, true, 'A'],
  ['89.994', 2, true, 'B'],
  ['9.99', 2, true, null],
] as const)('%s at %s decimals, bound included %s: %s', (score, desimal, termasuk, expected) => {
  expect(classifyExact(fraction(score), bands(desimal, termasuk))?.kode ?? null).toBe(expected);
});
