import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFormula } from '../../test-support/random-formula.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import { readGolden } from '../kernel/read-golden.ts';
import { DISPLAY_GOLDEN, TRACE_GOLDEN } from './display.golden.ts';
import { layoutOf } from './display.ts';
import { showNumber, showPrinted, showUnrounded } from './display-number.ts';
import { layoutLatex, layoutLine } from './display-text.ts';
import { formatTrace, traceLine } from './display-trace.ts';
import { evaluateFormula } from './evaluate.ts';
import { EXPLAIN_KOMPONEN } from './explain.golden.ts';
import { formulaNames } from './explain-names.ts';
import type { Formula } from './formula.ts';
import { parseFormula } from './parse.ts';

const NAMES = formulaNames({ bahasa: 'id', lokal: 'id', komponen: EXPLAIN_KOMPONEN });

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(`${text}: ${formula.error.code} at ${formula.error.at}`);
  return formula.value;
}

describe('a formula is set for documents', () => {
  test.each(DISPLAY_GOLDEN)('%s as %s', (text, line, latex) => {
    const layout = layoutOf(parsed(text), NAMES);
    expect(layoutLine(layout, 'id')).toBe(line);
    expect(layoutLatex(layout, 'id')).toBe(latex);
  });

  test('a name cannot leave its place in LaTeX', () => {
    const names = { ...NAMES, namaOf: () => '50% & {a}_b \\input{x} $ # ~ ^' };
    expect(layoutLatex(layoutOf(parsed('a'), names), 'id')).toBe(
      '\\text{50\\% \\& \\{a\\}\\_b \\textbackslash{}input\\{x\\} \\$ \\# \\textasciitilde{} \\textasciicircum{}}',
    );
  });

  test('the braces of LaTeX close, whatever the formula', () => {
    fc.assert(
      fc.property(randomFormula(3), (formula) => {
        const latex = layoutLatex(layoutOf(formula, NAMES), 'id').replaceAll(/\\[{}\\]/g, '');
        expect(latex.split('{').length).toBe(latex.split('}').length);
        expect(latex.split('\\left').length).toBe(latex.split('\\right').length);
      }),
      { numRuns: 200 },
    );
  });
});

const deeper = (inner: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
  fc.oneof(
    inner,
    fc
      .tuple(fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const), inner, inner)
      .map(([op, left, right]): Formula => ({ kind: 'binary', op, left, right, at: 0 })),
    inner.map((operand): Formula => ({ kind: 'negate', operand, at: 0 })),
    inner.map((basis): Formula => ({ kind: 'pangkat', basis, eksponen: 2, at: 0 })),
  );

test('a formula of names and operators that is printed on one line is read back as itself', () => {
  const leaf = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((kode): Formula => ({ kind: 'ref', kode, at: 0 })),
    fc.constantFrom('12', '1250.5', '0.25').map((text): Formula => ({ kind: 'number', value: new Decimal(text), at: 0 })),
  );
  const plain = { ...NAMES, namaOf: (kode: string) => kode };
  const values = new Map(Object.entries({ a: '3', b: '-7', c: '0.3' }).map(([kode, text]) => [kode, readGolden(text)]));
  fc.assert(
    fc.property(deeper(deeper(deeper(leaf))), (formula) => {
      const line = layoutLine(layoutOf(formula, plain), 'id');
      expect({ line, result: evaluateFormula(parsed(line), values).result }).toEqual({
        line,
        result: evaluateFormula(formula, values).result,
      });
    }),
    { numRuns: 500 },
  );
});

describe('a calculation is shown with its values', () => {
  test.each(TRACE_GOLDEN)('%s over %o with %i decimals: %s', (text, held, desimal, expected) => {
    const values = new Map(Object.entries(held).map(([kode, value]) => [kode, readGolden(value)]));
    expect(formatTrace(evaluateFormula(parsed(text), values), { bahasa: 'id', lokal: 'id', desimal })).toBe(expected);
  });

  test('in English, with the signs of English', () => {
    const values = new Map([['a', readGolden('1250.5')]]);
    expect(formatTrace(evaluateFormula(parsed('a / 3'), values), { bahasa: 'en', lokal: 'en', desimal: 2 })).toBe(
      '1,250.5 ÷ 3 = 416.8333…; rounded to 416.83',
    );
  });

  test('what the manual says of a zero divisor is not passed off as a quotient', () => {
    const inner = evaluateFormula(parsed('a / b'), new Map(['a', 'b'].map((kode) => [kode, readGolden('0')] as const)));
    const trace = { label: 'PEMBAGI_NOL', result: figure(new Decimal(100)), parts: [inner], note: 'nilai' };
    expect(formatTrace(trace, { bahasa: 'id', lokal: 'id', desimal: 2 })).toBe('0 ÷ 0 (pembagi nol, nilai menurut manual) = 100');
  });

  test('a step of a rule pack is shown by what it gave', () => {
    const step = { label: 'skm', result: figure(new Decimal('98.56')), parts: [{ label: 'u1', result: absent('no_data_yet'), parts: [] }] };
    expect(traceLine(step, { bahasa: 'id', lokal: 'id', desimal: 2 })).toEqual({ langkah: ['98,56'], hasil: '98,56', dicetak: null });
  });
});

describe('a number is written by the declared locale', () => {
  test.each([
    ['1250', 'id', '1250'],
    ['1250.5', 'id', '1.250,5'],
    ['1250.5', 'en', '1,250.5'],
    ['1250000', 'id', '1.250.000'],
    ['-0.25', 'id', '−0,25'],
    ['0', 'id', '0'],
  ] as const)('%s in %s is %s', (text, lokal, shown) => {
    expect(showNumber(new Decimal(text), lokal)).toBe(shown);
    expect(parseFormula(shown, { lokal }).ok).toBe(true);
  });

  test.each([
    ['93.365', 2, '93,365', '93,37'],
    ['0.00499999', 2, '0,0049…', '0,00'],
    ['-0.00499999', 2, '−0,0049…', '0,00'],
    ['1234.5', 0, '1.234,5', '1.235'],
    ['69.38775510', 2, '69,3877…', '69,39'],
  ] as const)('%s with %i decimals is %s, printed %s', (text, desimal, unrounded, printed) => {
    expect(showUnrounded(new Decimal(text), { desimal, lokal: 'id' })).toBe(unrounded);
    expect(showPrinted(new Decimal(text), { desimal, lokal: 'id' })).toBe(printed);
  });
});
