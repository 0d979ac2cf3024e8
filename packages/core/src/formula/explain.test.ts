import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFormula } from '../../test-support/random-formula.ts';
import { EXPLAIN_GOLDEN, EXPLAIN_KOMPONEN } from './explain.golden.ts';
import { explainFormula } from './explain.ts';
import { type Bahasa, formulaNames } from './explain-names.ts';
import { parseFormula } from './parse.ts';

function explained(text: string, bahasa: Bahasa): string {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(`${text}: ${formula.error.code} at ${formula.error.at}`);
  return explainFormula(formula.value, formulaNames({ bahasa, lokal: 'id', komponen: EXPLAIN_KOMPONEN }));
}

describe('a formula says in words what it computes', () => {
  test.each(EXPLAIN_GOLDEN)('%s: %s', (text, id) => expect(explained(text, 'id')).toBe(id));
  test.each(EXPLAIN_GOLDEN)('%s: in English', (text, _id, en) => expect(explained(text, 'en')).toBe(en));
});

test('no two formulas of the table are explained alike', () => {
  const words = EXPLAIN_GOLDEN.map(([, id]) => id);
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(EXPLAIN_GOLDEN.map(([, , en]) => en)).size).toBe(words.length);
});

test('whatever the language can say is explained in both languages', () => {
  fc.assert(
    fc.property(randomFormula(3), fc.constantFrom('id' as const, 'en' as const), (formula, bahasa) => {
      const text = explainFormula(formula, formulaNames({ bahasa, lokal: 'id', komponen: EXPLAIN_KOMPONEN }));
      expect(text).not.toMatch(/undefined|NaN|\[object|^\s*$| {2}/);
    }),
    { numRuns: 300 },
  );
});

test('names, pilihan and outside figures are called as they are called elsewhere', () => {
  const names = formulaNames({
    bahasa: 'id',
    lokal: 'id',
    komponen: [],
    iku: new Map([['7', 'persentase layanan digital']]),
    survei: new Map([['skm', 'Survei Kepuasan Masyarakat']]),
    paket: new Map([['skm:14-2017', 'PermenPANRB 14/2017']]),
  });
  const of = (text: string): string => {
    const formula = parseFormula(text);
    return formula.ok ? explainFormula(formula.value, names) : formula.error.code;
  };
  expect(of('IKU(7)')).toBe('realisasi persentase layanan digital');
  expect(of('SURVEI(skm)')).toBe('hasil survei Survei Kepuasan Masyarakat');
  expect(of('PAKET("skm:14-2017")')).toBe('nilai menurut PermenPANRB 14/2017');
  expect(of('belum_dikenal')).toBe('belum_dikenal');
});
