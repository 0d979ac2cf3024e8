import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findTypedFigures } from '../../narrative/find-typed-figures.ts';
import { ISI_PROSE } from './prose-places.ts';

const EXAMPLE = new URL('../../../../../example/kanreg-vii/', import.meta.url);

const files = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
const content = (file: string): unknown => parse(readFileSync(new URL(file.replaceAll('\\', '/'), EXAMPLE), 'utf8'));

/** Every value under one of these keys, wherever it stands; where the data came from (`sumber…`) is not narrative. */
function under(keys: ReadonlySet<string>, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('sumber'))
    .flatMap(([key, held]) => (keys.has(key) && typeof held === 'string' ? [held] : under(keys, held)));
}

const PROSE = new Set<string>(['teks', 'uraian', ...ISI_PROSE]);
/** Goals of a Renstra are quoted as they were decided; they are not narrative about figures. */
const isNarrative = (file: string): boolean => !file.startsWith('strategy-2020') && !file.startsWith('office');

test('no narrative of the example types a figure', () => {
  const texts = files.filter(isNarrative).flatMap((file) => under(PROSE, content(file)).map((text) => ({ file, text })));
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.flatMap(({ file, text }) => findTypedFigures(text).map((problem) => `${file}: ${problem.text}`))).toEqual([]);
});
