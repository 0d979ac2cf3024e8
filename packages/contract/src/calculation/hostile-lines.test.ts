import { PACK_VECTORS, type PackVector, plainDate } from '@selaras/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerText, type LineAnswer } from './answer-lines.ts';
import { isCalculationKind } from './calculations.ts';

/** What people and programs write where something else is wanted. */
const TEXTS = ['', '0', '-1', '-0', '1e5', '1.250.000', '9'.repeat(101), `0.${'0'.repeat(97)}1`, 'x', 'AA', 'maximize', '2024-02-30'];
const WRITTEN: readonly unknown[] = [
  ...TEXTS,
  null,
  true,
  0,
  -5,
  1e21,
  1e-7,
  12_345_678_901_234,
  '99.999999999999999999999999',
  [],
  [[]],
  ['1'],
  {},
];

type Change = { readonly at: number; readonly how: 'replace' | 'remove' | 'rename'; readonly value: unknown };
const changes = fc.array(
  fc.record({ at: fc.nat(), how: fc.constantFrom('replace', 'remove', 'rename'), value: fc.constantFrom(...WRITTEN) }),
  { minLength: 1, maxLength: 4 },
);

/** An input with something else at some of its places. */
const changed = (masukan: object, all: readonly Change[]): object => all.reduce<object>(changeOne, structuredClone(masukan));

function changeOne(masukan: object, { at, how, value }: Change): object {
  const places = placesOf(masukan);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return masukan;
  const { above, key } = place;
  if (how === 'replace')
    Reflect.set(above, key, structuredClone(value)); // else one change would alter what the next ones write
  else if (Array.isArray(above)) above.splice(Number(key), 1);
  else {
    if (how === 'rename') Reflect.set(above, `${key}x`, Reflect.get(above, key));
    Reflect.deleteProperty(above, key);
  }
  return masukan;
}

type Place = { readonly above: object; readonly key: string };

const placesOf = (above: unknown): readonly Place[] =>
  typeof above === 'object' && above !== null ? Object.entries(above).flatMap(([key, held]) => [{ above, key }, ...placesOf(held)]) : [];

function answered({ kind, masukan, paket }: PackVector, all: readonly Change[]): LineAnswer {
  if (!isCalculationKind(kind)) throw new Error(kind);
  const asked = { paket, pada: plainDate('2025-01-15') };
  return answerText(JSON.stringify(changed(masukan, all)), { kind, asked, explain: true, lang: 'id' });
}

const property = (holds: (said: LineAnswer) => boolean) =>
  fc.property(fc.constantFrom(...PACK_VECTORS), changes, (one, all) => holds(answered(one, all)));

const FIGURE = /^-?\d+(?:\.\d*[1-9])?$/;
const PRINTED = /^-?\d+,\d\d$/;
/** Figures of results, by the names that hold one wherever they stand. */
const isFigure = (name: string, value: unknown): boolean => {
  if (name === 'tercetak') return typeof value === 'string' && PRINTED.test(value);
  return (
    typeof value !== 'string' ||
    !['nilai', 'total', 'konversi', 'ikm', 'persen', 'sisa', 'capaian', 'npss', 'nko'].includes(name) ||
    FIGURE.test(value)
  );
};

const areFigures = (held: unknown): boolean =>
  typeof held !== 'object' || held === null || Object.entries(held).every(([name, value]) => isFigure(name, value) && areFigures(value));

function isTold(said: LineAnswer): boolean {
  if (said.ok) return 'pack' in said.answer;
  const all = [said.error, ...(said.error.others ?? [])];
  const places = all.map(({ code, field }) => `${code} ${field}`);
  return new Set(places).size === places.length && all.every(({ message }) => !/undefined|NaN|\[object/.test(message));
}

test('whatever stands in a line, it is answered by a pack or refused in sentences, each place once', () => {
  expect(fc.check(property(isTold), { numRuns: 4000 }).counterexample).toBeNull();
});

test('whatever is answered, its figures have a point and no zeros at the end, and print with a comma and two decimals', () => {
  expect(
    fc.check(
      property((said) => !said.ok || areFigures(said.answer)),
      { numRuns: 4000 },
    ).counterexample,
  ).toBeNull();
});
