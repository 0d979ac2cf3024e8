import { describe, expect, test } from 'vitest';
import { dependenciesOf, orderOf } from './order.ts';
import { parseFormula } from './parse.ts';
import { rujukanOf } from './refs.ts';

const needs = (text: string): readonly string[] => {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(formula.error.code);
  return dependenciesOf(rujukanOf(formula.value));
};
const order = (graph: Readonly<Record<string, readonly string[]>>): unknown => orderOf(new Map(Object.entries(graph)));

describe('what an indicator needs of others', () => {
  test.each([
    ['IKU(7) + IKU(7) * CAPAIAN("SS 1")', ['7', 'SS 1']],
    ['JIKA(IKU(3) > 5; IKU(4); BATAS(IKU(5); 0; RATA(IKU(6); 1)))', ['3', '4', '5', '6']],
    ['TARGET(7) + IKU(7; LALU) + IKU(7; TAHUN_LALU) + JUMLAH(IKU(7; ANAK))', []],
    ['ANGGARAN(7) + SURVEI(skm) + a', []],
  ])('%s: %j', (text, expected) => expect(needs(text)).toEqual(expected));
});

describe('indicators are computed after what they need', () => {
  test('through several levels', () => {
    expect(order({ i1: ['i2', 'i3'], i2: ['i3', 'i4'], i3: ['i4'], i4: [] })).toEqual({ ok: true, value: ['i4', 'i3', 'i2', 'i1'] });
  });

  test('and in the order they were given where nothing else decides', () => {
    expect(order({ b: [], a: [], c: ['a'] })).toEqual({ ok: true, value: ['b', 'a', 'c'] });
  });

  test('also when what they need has no formula', () => expect(order({ a: ['x'] })).toEqual({ ok: true, value: ['x', 'a'] }));

  test.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['itself', { a: ['a'] }, ['a', 'a']],
    ['two', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
    ['three, entered from outside', { x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c', 'a']],
    ['one of two ways', { a: ['d', 'b'], b: ['c'], c: ['a'], d: [] }, ['a', 'b', 'c', 'a']],
  ])('a circle through %s is refused with its path', (_name, graph, path) => expect(order(graph)).toEqual({ ok: false, error: path }));

  test('ten thousand in a row are no danger', () => {
    const chain = new Map(Array.from({ length: 10_000 }, (_one, i): [string, string[]] => [String(i), [String(i + 1)]]));
    const found = orderOf(chain);
    expect(found.ok && found.value.slice(0, 2)).toEqual(['10000', '9999']);
    expect(orderOf(new Map([...chain, ['10000', ['0']]]))).toMatchObject({ ok: false });
  });
});
