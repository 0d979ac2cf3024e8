import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { type Interval, intervalContains, intervalFromPrinted } from '../kernel/interval.ts';
import { readGolden } from '../kernel/read-golden.ts';
import { evaluateFormula, type Nilai } from './evaluate.ts';
import { evaluateInterval } from './evaluate-interval.ts';
import type { Formula } from './formula.ts';
import { parseFormula } from './parse.ts';

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(formula.error.code);
  return formula.value;
}

const NILAI = new Map<string, Nilai>([
  ['x', readGolden('2.0')],
  ['y', readGolden('4')],
  ['n', readGolden('49')],
  ['tidak', readGolden('not_assessed')],
  ['belum', readGolden('no_data_yet')],
  ['daftar', { kind: 'daftar', baris: ['A', 'B', 'A'].map((kategori) => ({ kategori })) }],
]);
const INTERVALS = new Map<string, Interval>([
  ['x', intervalFromPrinted('2.0')!],
  ['y', intervalFromPrinted('4')!],
]);

describe('where the result of a formula lies', () => {
  test.each([
    ['x', '1.95…2.05'],
    ['n', '49…49'],
    ['7', '7…7'],
    ['x + y', '5.45…6.55'],
    ['x - y', '-2.55…-1.45'],
    ['x * 10', '19.5…20.5'],
    ['y / 2', '1.75…2.25'],
    ['-x', '-2.05…-1.95'],
    ['RATA(x; y)', '2.725…3.275'],
    ['JUMLAH(x; tidak; y)', '5.45…6.55'],
    ['MIN(x; y)', '1.95…2.05'],
    ['MAKS(x; y)', '3.5…4.5'],
    ['CACAH(daftar; A)', '2…2'],
    ['RATA(x; belum)', 'none'],
    ['RATA(tidak)', 'none'],
    ['x + tidak', 'none'],
    ['1 / (x - x)', 'none'],
  ])('%s: %s', (text, expected) => {
    const found = evaluateInterval(parsed(text), { nilai: NILAI, intervals: INTERVALS });
    expect(found === null ? 'none' : `${found.lo.toFixed()}…${found.hi.toFixed()}`).toBe(expected);
  });
});

test('the true result is never outside: a check that agrees within rounding is never called a contradiction', () => {
  const value = fc.integer({ min: 20, max: 99_999 }).map((n) => new Decimal(n).div(1000));
  const formula = parsed('(a + b) / (a + b + c) * 100 - RATA(a; b; c) / MAKS(a; b)');
  const property = fc.property(value, value, value, (a, b, c) => {
    const exact = Object.entries({ a, b, c });
    const truth = new Map<string, Nilai>(exact.map(([kode, held]) => [kode, figure(held)]));
    const intervals = new Map(exact.map(([kode, held]) => [kode, intervalFromPrinted(roundHalfUp(held, 2).toFixed(2))!]));
    const found = evaluateInterval(formula, { nilai: truth, intervals });
    const { result } = evaluateFormula(formula, truth);
    return found !== null && result.kind === 'value' && intervalContains(found, result.value);
  });
  expect(fc.check(property).counterexample).toBeNull();
});
