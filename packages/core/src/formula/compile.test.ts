import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFormula, randomValues } from '../../test-support/random-formula.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import { freezeFigure } from '../kernel/frozen-figure.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { type AturanHasil, terapkanAturan } from './aturan-hasil.ts';
import { compileFormula } from './compile.ts';
import { evaluateFormula } from './evaluate.ts';
import { parseFormula } from './parse.ts';

test('a compiled formula gives what the traced evaluation gives, to the last digit and with the same reason', () => {
  fc.assert(
    fc.property(randomFormula(3), fc.array(randomValues, { minLength: 1, maxLength: 3 }), (formula, rows) => {
      const compiled = compileFormula(formula);
      for (const values of rows) expect(freezeFigure(compiled(values))).toEqual(freezeFigure(evaluateFormula(formula, values).result));
    }),
    { numRuns: 500 },
  );
});

const kept = fc.constant(null);
const aturanAcak: fc.Arbitrary<AturanHasil> = fc.record({
  pembagiNol: fc.oneof(kept, fc.constantFrom(absent('not_assessed'), figure(new Decimal('99.555')))),
  pembulatan: fc.oneof(kept, fc.integer({ min: 0, max: 3 })),
});

test('what the manual declares about its result comes last, as in the traced evaluation', () => {
  fc.assert(
    fc.property(randomFormula(2), randomValues, aturanAcak, (formula, values, aturan) => {
      const traced = terapkanAturan(evaluateFormula(formula, values).result, aturan);
      expect(freezeFigure(compileFormula(formula, aturan)(values))).toEqual(freezeFigure(traced));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['12', '0', { pembagiNol: null, pembulatan: 2 }, 'divided_by_zero'],
  ['12', '0', { pembagiNol: absent('not_assessed'), pembulatan: 2 }, 'not_assessed'],
  ['12', '0', { pembagiNol: figure(new Decimal('99.555')), pembulatan: null }, '99.555'],
  ['12', '0', { pembagiNol: figure(new Decimal('99.555')), pembulatan: 2 }, '99.56'],
  ['12', 'no_data_yet', { pembagiNol: figure(new Decimal(100)), pembulatan: null }, 'no_data_yet'],
  ['divided_by_zero', '1', { pembagiNol: figure(new Decimal(100)), pembulatan: null }, '100'],
  ['1', '8', { pembagiNol: null, pembulatan: 2 }, '0.13'],
])('%s / %s by %j is %s', (a, b, aturan, expected) => {
  const formula = parseFormula('a / b');
  if (!formula.ok) throw new Error(formula.error.code);
  const values = new Map([
    ['a', readGolden(a)],
    ['b', readGolden(b)],
  ]);
  expect(printGolden(compileFormula(formula.value, aturan)(values), expected)).toBe(expected);
});

test('a name that was not loaded is a bug, not an absence', () => {
  const compiled = compileFormula({ kind: 'ref', kode: 'a', at: 0 });
  expect(() => compiled(new Map())).toThrow('"a"');
});
