import { expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { sampel } from './sampel.ts';

const asked = { pada: plainDate('2025-01-15') };

test('the answer is a whole number; the unrounded one is in its steps', () => {
  const answer = calculate(sampel, { populasi: '1000' }, asked);
  expect(answer).toMatchObject({ ok: true, value: { output: { sampel: '278', pack: 'sampel:krejcie-morgan' } } });
  if (!answer.ok) return;
  const [rumus] = answer.value.trace.parts;
  expect(rumus?.label).toBe('rumus');
  expect(rumus?.result.kind === 'value' ? rumus.result.value.toFixed(4) : rumus?.result.reason).toBe('277.7095');
});

test.each([
  ['10.5', 'input.out_of_range'],
  ['-1', 'input.out_of_range'],
  ['1.000.000', 'figure.malformed'],
])('%s is no number of people: %s', (populasi, code) => {
  expect(calculate(sampel, { populasi }, asked)).toMatchObject({ ok: false, error: [{ code, field: 'populasi' }] });
});

test('without a population there is no data yet', () => {
  expect(calculate(sampel, { populasi: null }, asked)).toMatchObject({ value: { output: { absen: 'no_data_yet' } } });
});
