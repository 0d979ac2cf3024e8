import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction } from '../kernel/fraction.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { capaian, type InputCapaian } from './capaian.ts';

const KEMENKEU = 'capaian:kemenkeu';
const run = (input: InputCapaian, paket?: string) => calculate(capaian, input, { pada: plainDate('2025-01-15'), paket });
const problems = (input: InputCapaian) => {
  const answer = run(input);
  return answer.ok ? [] : answer.error.map(({ code, field }) => `${field} ${code}`);
};
const max = (target: string, realisasi: string) => ({ target, realisasi, polarisasi: 'maximize' }) as const;
const min = (target: string, realisasi: string) => ({ target, realisasi, polarisasi: 'minimize' }) as const;
const keep = (target: string, realisasi: string) => ({ target, realisasi, polarisasi: 'stabilize' }) as const;
const SKALA = [
  [0, 0],
  [90, 100],
  [100, 120],
];

describe('what counts', () => {
  test.each<[InputCapaian, string, string, string]>([
    [max('97', '98,40'), '101.44329896907216494845', '101,44', 'tercapai'],
    [max('12', '11'), '91.66666666666666666667', '91,67', 'mendekati'],
    [max('60', '80,1'), '133.5', '133,50', 'tercapai'],
    [max('10', '7.99'), '79.9', '79,90', 'belum_tercapai'],
    [max('100000', '99999'), '99.999', '100,00', 'mendekati'],
    [max('80', '0'), '0', '0,00', 'belum_tercapai'],
    [min('10', '12'), '80', '80,00', 'mendekati'],
    [{ ...min('10', '8'), rumus: 'T/R' }, '125', '125,00', 'tercapai'],
    [keep('100', '96'), '96', '96,00', 'mendekati'],
    [{ ...keep('100', '96'), skala: SKALA }, '112', '112,00', 'tercapai'],
    [{ ...keep('3', '2'), skala: SKALA }, '74.07407407407407407407', '74,07', 'belum_tercapai'],
    [{ ...min('0', '4'), terburuk: '10' }, '60', '60,00', 'belum_tercapai'],
    [{ ...max('4', '4'), konversi120: true }, '120', '120,00', 'tercapai'],
    [{ ...max('60', '80,1'), batas: { maks: '110' } }, '110', '110,00', 'tercapai'],
    [{ ...min('10', '21'), batas: { min: 0 } }, '0', '0,00', 'belum_tercapai'],
  ])('%j: %s', (input, exact, tercetak, status) => {
    const answer = run(input);
    expect(answer.ok && answer.value.output).toEqual({ capaian: exact, tercetak, status, pack: 'capaian:sederhana' });
  });

  test('keeps to the limits of a pack, unless the input says otherwise', () => {
    const input = max('60', '80,1');
    expect(run(input, KEMENKEU)).toMatchObject({ value: { output: { capaian: '120', pack: KEMENKEU } } });
    expect(run({ ...input, batas: { maks: null } }, KEMENKEU)).toMatchObject({ value: { output: { capaian: '133.5' } } });
    expect(run({ ...input, batas: { min: '0' } }, KEMENKEU)).toMatchObject({ value: { output: { capaian: '120' } } });
  });

  test('tells each step', () => {
    const answer = run(max('60', '80,1'), KEMENKEU);
    if (!answer.ok) throw new Error('computed');
    const [limited] = answer.value.trace.parts;
    expect([answer.value.trace.label, limited?.label, limited?.note, limited?.parts[0]?.label]).toEqual([
      KEMENKEU,
      'batas_capaian',
      'capaian.batas_atas',
      'R/T',
    ]);
  });
});

test.each<[InputCapaian, string | undefined, string]>([
  [max('0', '4'), undefined, 'divided_by_zero'],
  [min('0', '4'), undefined, 'divided_by_zero'],
  [{ ...min('10', '0'), rumus: 'T/R' }, undefined, 'divided_by_zero'],
  [max('-10', '-11'), undefined, 'not_computable'],
  [{ ...max('97', '98'), realisasi: null }, undefined, 'no_data_yet'],
  [{ ...max('97', '98'), target: null }, KEMENKEU, 'no_data_yet'],
  [{ ...min('0', '4'), terburuk: null }, undefined, 'no_data_yet'],
])('%j by %s: %s', (input, paket, absen) => {
  expect(run(input, paket)).toEqual({
    ok: true,
    value: expect.objectContaining({ output: { absen, pack: paket ?? 'capaian:sederhana' } }),
  });
});

test('a worst value that is not there yet is not waited for where nothing needs it', () => {
  expect(run({ ...min('10', '12'), terburuk: null })).toMatchObject({ value: { output: { capaian: '80' } } });
});

describe('what is refused', () => {
  test.each<[InputCapaian, readonly string[]]>([
    [{ ...max('1', '1'), rumus: '2-R/T' }, ['rumus input.out_of_range']],
    [{ ...min('1', '1'), rumus: 'R/T' }, ['rumus input.out_of_range']],
    [{ ...keep('1', '1'), rumus: 'R/T' }, ['rumus input.out_of_range']],
    [
      { ...max('x', '1.000.000'), batas: { min: '10', maks: '5' } },
      ['target figure.malformed', 'realisasi figure.malformed', 'batas.maks input.out_of_range'],
    ],
    [{ ...max('1', '1'), terburuk: '10' }, ['terburuk input.out_of_range']],
    [{ ...min('1', '1'), terburuk: '0' }, ['terburuk input.out_of_range']],
    [{ ...max('1', '1'), skala: SKALA }, ['skala input.out_of_range']],
    [{ ...keep('1', '1'), skala: [[0, 0]] }, ['skala input.out_of_range']],
    [
      { ...keep('1', '1'), skala: [[0, 0], [90], [80, 'x'], [100, 120], [100, 130], [110, 90]] },
      ['skala[1] input.out_of_range', 'skala[2][1] figure.malformed', 'skala[4] input.out_of_range', 'skala[5] input.out_of_range'],
    ],
  ])('%j: %j', (input, expected) => expect(problems(input)).toEqual(expected));
});

test('nearer to what is wanted never counts less, within the limits of every pack', () => {
  const amount = fc.integer({ min: 1, max: 100_000 });
  const property = fc.property(
    fc.constantFrom('capaian:sederhana', KEMENKEU),
    fc.constantFrom('maximize', 'minimize', 'stabilize'),
    fc.tuple(amount, amount, amount),
    (paket, polarisasi, [target, a, b]) => {
      const far = (realisasi: number): number =>
        polarisasi === 'maximize' ? -realisasi : polarisasi === 'minimize' ? realisasi : Math.abs(realisasi - target);
      const [near, away] = far(a) <= far(b) ? [a, b] : [b, a];
      const of = (realisasi: number) => {
        const answer = run({ target, realisasi, polarisasi }, paket);
        if (!answer.ok || 'absen' in answer.value.output) throw new Error('computed');
        return fraction(answer.value.output.capaian);
      };
      const isBounded = paket !== KEMENKEU || (compare(of(away), fraction('0')) >= 0 && compare(of(near), fraction('120')) <= 0);
      return isBounded && compare(of(near), of(away)) >= 0;
    },
  );
  expect(fc.check(property).counterexample).toBeNull();
});
