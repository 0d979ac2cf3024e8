import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction } from '../kernel/fraction.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { type InputSmart, smart } from './smart.ts';

const run = (input: InputSmart) => calculate(smart, input, { pada: plainDate('2025-01-15') });
const ro = (pagu: string, capaian: string | null, realisasi: string) => ({ pagu, capaian, realisasi });

function computed(input: InputSmart): Readonly<Record<string, unknown>> & { readonly nilai: string } {
  const answer = run(input);
  if (!answer.ok || 'absen' in answer.value.output) throw new Error('computed');
  return answer.value.output;
}

describe('efficiency', () => {
  test.each([
    ['as planned', ro('100', '100', '100'), '0', '0', '50'],
    ['a tenth saved', ro('100', '100', '90'), '10', '10', '75'],
    ['at the upper limit', ro('100', '100', '80'), '20', '20', '100'],
    ['beyond it', ro('100', '100', '50'), '50', '20', '100'],
    ['a tenth too much', ro('100', '100', '110'), '-10', '-10', '25'],
    ['beyond the lower limit', ro('100', '100', '150'), '-50', '-20', '0'],
    ['a third', ro('3', '100', '2.9'), '3.33333333333333333333', '3.33333333333333333333', '58.33333333333333333333'],
  ])('%s', (_name, row, efisiensi, efisiensiDihitung, nilai) => {
    expect(computed({ ro: [row] })).toMatchObject({ efisiensi, efisiensiDihitung, nilai, pack: 'smart:22-2021' });
  });

  test('of nothing achieved, of nothing at all and of what is not there', () => {
    expect(run({ ro: [ro('100', '0', '10')] })).toMatchObject({ value: { output: { absen: 'divided_by_zero' } } });
    expect(run({ ro: [] })).toMatchObject({ value: { output: { absen: 'no_data_yet' } } });
    expect(run({ ro: [ro('100', null, '10')] })).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'smart:22-2021' } } });
  });

  test('lies between 0 and 100 and never rises when more was spent', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 }).map(String);
    const property = fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 8 }), (rows) => {
      const list = rows.map(([pagu, capaian, realisasi]) => ro(pagu, capaian, realisasi));
      const [one, more] = [
        computed({ ro: list }),
        computed({ ro: [...list.slice(1), ro(list[0]!.pagu, list[0]!.capaian, `${list[0]!.realisasi}0`)] }),
      ];
      const [nilai, spent] = [fraction(one.nilai), fraction(more.nilai)];
      return compare(nilai, fraction('0')) >= 0 && compare(nilai, fraction('100')) <= 0 && compare(spent, nilai) <= 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});

describe('capaian of a unit', () => {
  test('of equal values is that value, exactly, however they are grouped', () => {
    expect(computed({ cop: [[['98.5', '98.5', '98.5'], ['98.5']], [['98.5', '98.5']]] })).toMatchObject({
      nilai: '98.5',
      tercetak: '98,50',
    });
    expect(computed({ cop: [[['4', '9']]] })).toMatchObject({ nilai: '6', tercetak: '6,00' });
    expect(computed({ cop: [[['2', '1']]] })).toMatchObject({ nilai: '1.4142135623730950488' }); // √2 = 1,41421356237309504880…
  });

  test('is zero where one of its values is', () => expect(computed({ cop: [[['0', '100']], [['100']]] })).toMatchObject({ nilai: '0' }));

  test('needs something of everything', () => {
    expect(run({ cop: [] })).toMatchObject({ value: { output: { absen: 'no_data_yet' } } });
    expect(run({ cop: [[['100'], []]] })).toMatchObject({ value: { output: { absen: 'no_data_yet' } } });
    expect(run({ cop: [[['100', null]]] })).toMatchObject({ value: { output: { absen: 'no_data_yet' } } });
    expect(run({ cop: [[['-1', 'x']]] })).toMatchObject({
      error: [{ field: 'cop[0][0][0]' }, { code: 'figure.malformed', field: 'cop[0][0][1]' }],
    });
  });
});

test('one of the two is asked for, not both', () => {
  expect(run({})).toMatchObject({ error: [{ code: 'input.missing_field', field: 'ro' }] });
  expect(run({ ro: [], cop: [] })).toMatchObject({ error: [{ code: 'input.out_of_range', field: 'cop' }] });
});
