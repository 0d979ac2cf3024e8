import { describe, expect, test } from 'vitest';
import { circleOf } from './rujukan-manual.ts';

const asked = (rumus: string, others: Readonly<Record<string, readonly string[]>>) =>
  circleOf({
    iku: { kode: '1', label: 'IKU' },
    manual: { cara: { jenis: 'rumus', rumus }, lokalAngka: 'id' },
    others: new Map(Object.entries(others)),
    tahun: 2024,
  });

const marked = (rumus: string, others: Readonly<Record<string, readonly string[]>>): string | null => {
  const circle = asked(rumus, others);
  if (circle === null) return null;
  const { at, length } = circle.problem.detail ?? {};
  return `${rumus.slice(Number(at), Number(at) + Number(length))} @${at}: ${circle.jalur}`;
};

describe('a circle of indicators is told where its author can break it', () => {
  test.each<[string, Readonly<Record<string, readonly string[]>>, string | null]>([
    ['IKU(1) * 2', {}, '1 @4: IKU 1 → IKU 1'],
    ['a + IKU(2)', { 2: ['1'] }, '2 @8: IKU 1 → IKU 2 → IKU 1'],
    ['IKU(4) + CAPAIAN(2)', { 2: ['3'], 3: ['1'], 4: [] }, '2 @17: IKU 1 → IKU 2 → IKU 3 → IKU 1'],
    ['IKU(2; LALU) + IKU(2)', { 2: ['1'] }, '2 @19: IKU 1 → IKU 2 → IKU 1'],
    ['IKU("SS 1") / 2', { 'SS 1': ['1'] }, '"SS 1" @4: IKU 1 → IKU SS 1 → IKU 1'],
    // A circle that others run in makes nothing of this one either, whoever closed it.
    ['IKU(2)', { 2: ['3'], 3: ['2'] }, '2 @4: IKU 2 → IKU 3 → IKU 2'],
    ['IKU(2; LALU) + TARGET(2) + JUMLAH(IKU(2; ANAK))', { 2: ['1'] }, null],
    ['IKU(2) + IKU(3)', { 2: ['3'], 3: [] }, null],
    // What the indicator itself had in force before does not count: this manual takes its place.
    ['IKU(2)', { 1: ['2'], 2: [] }, null],
    ['a + b', { 2: ['1'] }, null],
    ['IKU(2) +', { 2: ['1'] }, null],
  ])('%s beside %j: %s', (rumus, others, expected) => expect(marked(rumus, others)).toBe(expected));

  test('the problem stands at the formula, with the way round and the year', () => {
    expect(asked('IKU(2)', { 2: ['1'] })?.problem).toEqual({
      field: 'cara.rumus',
      problem: 'formula',
      detail: { code: 'circle', at: 4, length: 1, jalur: 'IKU 1 → IKU 2 → IKU 1', tahun: 2024 },
    });
  });

  test('a pack and a published result refer to nothing', () => {
    const others = new Map([['2', ['1']]]);
    const iku = { kode: '1', label: 'IKU' };
    for (const cara of [{ jenis: 'paket', paket: 'skm:14-2017' } as const, { jenis: 'hasil', komponen: 'IKU(2)' } as const])
      expect(circleOf({ iku, manual: { cara, lokalAngka: 'id' }, others, tahun: 2024 })).toBeNull();
  });
});
