import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFormula } from '../../test-support/random-formula.ts';
import { findSvgProblem } from '../document/check-svg.ts';
import { EXPLAIN_KOMPONEN } from '../formula/explain.golden.ts';
import { formulaNames } from '../formula/explain-names.ts';
import { parseFormula } from '../formula/parse.ts';
import { formulaSvg } from './formula-drawing.ts';
import type { Drawing } from './svg.ts';

const NAMES = formulaNames({ bahasa: 'id', lokal: 'id', komponen: EXPLAIN_KOMPONEN });

function drawn(text: string): Drawing {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(`${text}: ${formula.error.code} at ${formula.error.at}`);
  return formulaSvg({ formula: formula.value, names: NAMES, judul: 'Rumus IKU 1', sebutan: 'Realisasi' });
}

test('a formula is drawn with real fraction bars and says itself on one line', () => {
  const { svg, alt, width } = drawn('a / (b / c) * 100');
  expect(svg.match(/<line /g)).toHaveLength(2);
  expect(alt).toBe('Rumus IKU 1: Realisasi = Kategori A ÷ (Kategori B ÷ Kategori C) × 100');
  expect(width).toBe(720);
});

test('a fence is as high as what it holds', () => {
  const heights = ['(a) ^ 2', '(a / b) ^ 2'].map((text) => drawn(text).height);
  expect(heights[1]).toBeGreaterThan(heights[0] ?? Number.NaN);
});

test('long sums break before a sign and stay on the page', () => {
  const { svg, height } = drawn(Array.from({ length: 20 }, () => 'a').join(' + '));
  const ends = [...svg.matchAll(/<text x="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect(Math.min(...ends)).toBeGreaterThan(0);
  expect(Math.max(...ends)).toBeLessThan(720);
  expect(height).toBeGreaterThan(drawn('a + a').height);
});

test('whatever the language can say is drawn as markup that a document may take', () => {
  fc.assert(
    fc.property(randomFormula(3), (formula) => {
      const { svg, height } = formulaSvg({ formula, names: NAMES, judul: 'Rumus' });
      expect(findSvgProblem(svg)).toBeNull();
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(height).toBeGreaterThan(10);
    }),
    { numRuns: 60 },
  );
});
