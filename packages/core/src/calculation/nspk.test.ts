import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, fraction, sumOf } from '../kernel/fraction.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { type InputNspk, nspk } from './nspk.ts';

const run = (kategori: Partial<InputNspk['kategori']>) =>
  calculate(nspk, { kategori: { A: 0, B: 0, C: 0, D: 0, E: 0, ...kategori } }, { pada: plainDate('2025-01-15') });

test('counts A and B as reached', () => {
  expect(run({ A: '1', B: '1', C: '2' })).toMatchObject({
    value: { output: { nilai: '50', tercetak: '50,00', distribusi: { A: '25', B: '25', C: '50', D: '0', E: '0' }, pack: 'nspk:bkn' } },
  });
});

test('without instansi there is no share, and what is not counted yet is waited for', () => {
  expect(run({})).toMatchObject({ value: { output: { absen: 'divided_by_zero', pack: 'nspk:bkn' } } });
  expect(run({ D: null })).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'nspk:bkn' } } });
});

test('reads counts only', () => {
  expect(run({ A: '1.5', B: '-1', C: '1.000.000' })).toMatchObject({
    error: [
      { code: 'input.out_of_range', field: 'kategori.A', detail: { whole: 1 } },
      { code: 'input.out_of_range', field: 'kategori.B', detail: { min: '0' } },
      { code: 'figure.malformed', field: 'kategori.C' },
    ],
  });
});

test('lies between 0 and 100, never falls with an instansi more in A, and the shares make a whole', () => {
  const count = fc.nat({ max: 600 });
  const property = fc.property(fc.tuple(count, count, count, count, fc.integer({ min: 1, max: 600 })), ([A, B, C, D, E]) => {
    const [one, more] = [run({ A, B, C, D, E }), run({ A: A + 1, B, C, D, E })];
    if (!one.ok || !more.ok || 'absen' in one.value.output || 'absen' in more.value.output) return false;
    const [nilai, raised] = [fraction(one.value.output.nilai), fraction(more.value.output.nilai)];
    const whole = sumOf(Object.values(one.value.output.distribusi).map(fraction));
    const isWhole = compare(whole, fraction('99.9999999999999999')) > 0 && compare(whole, fraction('100.0000000000000001')) < 0;
    return compare(nilai, fraction('0')) >= 0 && compare(raised, fraction('100')) <= 0 && compare(raised, nilai) >= 0 && isWhole;
  });
  expect(fc.check(property).counterexample).toBeNull();
});
