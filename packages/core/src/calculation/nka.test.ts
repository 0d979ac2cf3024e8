import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NAMA_SELISIH_SEDERHANA, selisihSederhana } from '../calculator/nka/selisih-sederhana.ts';
import { compare, exactText, fraction } from '../kernel/fraction.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { type InputNka, nka } from './nka.ts';

const run = (input: InputNka) => calculate(nka, input, { pada: plainDate('2025-01-15') });
const problems = (input: InputNka) => {
  const answer = run(input);
  return answer.ok ? [] : answer.error.map(({ code, field }) => `${field} ${code}`);
};

test('of a finished planning score, or of what makes it', () => {
  expect(run({ perencanaan: '100', pelaksanaan: '80.01' })).toMatchObject({
    value: { output: { nilai: '90.005', tercetak: '90,01', kategori: 'Sangat Baik' } },
  });
  const inParts = run({ efektivitas: '80', efisiensi: '40', pelaksanaan: '100' });
  expect(inParts).toMatchObject({ value: { output: { nilai: '85', kategori: 'Baik' } } });
  expect(inParts.ok && inParts.value.trace.parts[0]?.parts.map(({ label }) => label)).toEqual(['efektivitas', 'efisiensi']);
});

test.each<[InputNka, readonly string[]]>([
  [{ pelaksanaan: '1' }, ['perencanaan input.missing_field']],
  [{ pelaksanaan: '1', efektivitas: '1' }, ['efisiensi input.missing_field']],
  [{ pelaksanaan: '101', efektivitas: '1', efisiensi: '-1' }, ['efisiensi input.out_of_range', 'pelaksanaan input.out_of_range']],
  [{ pelaksanaan: '1', perencanaan: '1', efektivitas: '1', efisiensi: '1' }, ['perencanaan input.out_of_range']],
  [{ pelaksanaan: '1', efektivitas: '1', efisiensi: '1', sbk: { penggunaan: '1', efisiensi: '1' } }, ['sbk rule.not_known']],
])('%j: %j', (input, expected) => expect(problems(input)).toEqual(expected));

test('waits for what is not there', () => {
  expect(run({ perencanaan: null, pelaksanaan: '1' })).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'nka:466-2023' } } });
  expect(run({ efektivitas: '1', efisiensi: null, pelaksanaan: '1' })).toMatchObject({ value: { output: { absen: 'no_data_yet' } } });
});

const of = (perencanaan: string, pelaksanaan: string) => {
  const answer = run({ perencanaan, pelaksanaan });
  if (!answer.ok || 'absen' in answer.value.output) throw new Error('computed');
  return fraction(answer.value.output.nilai);
};

test('lies between its two values and never falls with one of them', () => {
  const value = fc
    .integer({ min: 0, max: 100_000 })
    .map((n) => exactText(fraction(`${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}`)));
  const property = fc.property(value, value, value, (a, b, c) => {
    const [low, high] = compare(fraction(a), fraction(b)) <= 0 ? [a, b] : [b, a];
    return (
      compare(of(low, c), of(high, c)) <= 0 &&
      compare(of(c, low), of(c, high)) <= 0 &&
      compare(fraction(low), of(a, b)) <= 0 &&
      compare(of(a, b), fraction(high)) <= 0
    );
  });
  expect(fc.check(property).counterexample).toBeNull();
});

test('a plain difference says that it is not the formula of the regulation', () => {
  const { nama, selisih } = selisihSederhana({ capaian: fraction('101,44'), penyerapan: fraction('98,4') });
  expect([exactText(selisih), nama]).toEqual(['3.04', NAMA_SELISIH_SEDERHANA]);
  expect([nama.id, nama.en].map((one) => /bukan rumus PMK|not the formula/.test(one))).toEqual([true, true]);
});
