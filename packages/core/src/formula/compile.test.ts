import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFormula, randomValues } from '../../test-support/random-formula.ts';
import { freezeFigure } from '../kernel/frozen-figure.ts';
import { compileFormula } from './compile.ts';
import { evaluateFormula } from './evaluate.ts';

test('a compiled formula gives what the traced evaluation gives, to the last digit and with the same reason', () => {
  fc.assert(
    fc.property(randomFormula(3), fc.array(randomValues, { minLength: 1, maxLength: 3 }), (formula, rows) => {
      const compiled = compileFormula(formula);
      for (const values of rows) expect(freezeFigure(compiled(values))).toEqual(freezeFigure(evaluateFormula(formula, values).result));
    }),
    { numRuns: 500 },
  );
});

test('a name that was not loaded is a bug, not an absence', () => {
  const compiled = compileFormula({ kind: 'ref', kode: 'a', at: 0 });
  expect(() => compiled(new Map())).toThrow('"a"');
});
