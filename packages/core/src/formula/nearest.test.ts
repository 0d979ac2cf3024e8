import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['realisai', 'realisasi'],
  ['Revisi_dpa', 'revisi_dipa'],
  ['nr', 'nrr'],
  ['a', 'A'],
])('who wrote %s meant %s', (written, meant) => expect(nearest(written, ['realisasi', 'revisi_dipa', 'nrr', 'A', 'B'])).toBe(meant));

test.each([
  ['F', ['A', 'B', 'C', 'D', 'E'], 'another letter is another name'],
  ['9', ['3'], 'so is another digit'],
  ['1.d', ['1.a', '1.b', '2.d'], 'several are as near'],
  ['pagu', ['realisasi'], 'nothing is near'],
  ['pagu', ['pagu'], 'that is what was written'],
])('%s of %j means nothing: %s', (written, names) => expect(nearest(written, names)).toBeNull());
