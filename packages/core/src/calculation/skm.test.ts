import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { type InputSkm, skm } from './skm.ts';

const asked = { pada: plainDate('2025-01-15') };
const NINE = [4, 4, 4, 4, 4, 4, 4, 4, 4];
const outputOf = (input: InputSkm, paket?: string): unknown => {
  const answer = calculate(skm, input, { ...asked, paket });
  return answer.ok ? answer.value.output : answer.error;
};

describe('skm', () => {
  test('answers that were not given leave the divisor of their unsur', () => {
    expect(outputOf({ jawaban: [NINE, [4, 4, 4, null, 4, 4, 4, 4, 2], [3, 4, 4, 4, 4, 4, 4, 4, '2']] })).toEqual({
      ikm: '95.37037037037037037037',
      tercetak: '95,37',
      mutu: 'A',
      unsurTerendah: ['U9'],
      pack: 'skm:14-2017',
    });
  });

  test('the steps name every unsur with its sum, its divisor, its NRR and its weight', () => {
    const answer = calculate(
      skm,
      {
        jawaban: [
          [4, 2],
          [3, null],
        ],
      },
      asked,
    );
    if (!answer.ok) throw new Error('computed');
    const said = ({ label, result, parts }: typeof answer.value.trace): unknown => [
      `${label} ${result.kind === 'value' ? result.value.toFixed() : result.reason}`,
      ...parts.map(said),
    ];
    expect(said(answer.value.trace)).toEqual([
      'skm:14-2017 68.75',
      [
        'nrr_tertimbang 2.75',
        ['U1 1.75', ['nrr 3.5', ['jumlah 7'], ['terisi 2']], ['bobot 0.5']],
        ['U2 1', ['nrr 2', ['jumlah 2'], ['terisi 1']], ['bobot 0.5']],
      ],
      ['pengali 25'],
    ]);
  });

  test.each<[string, InputSkm, string?]>([
    [
      'an unsur that nobody answered',
      {
        jawaban: [
          [4, null],
          [3, null],
        ],
      },
    ],
    ['no respondent', { jawaban: [] }],
    ['no unsur', { nrr: [] }],
    ['an NRR that is not there yet', { nrr: ['4', null] }],
    ['a weight that is not there yet', { nrr: ['4', '4'], bobot: ['0.5', null] }],
  ])('%s: no data yet', (_name, input) => expect(outputOf(input)).toEqual({ absen: 'no_data_yet', pack: 'skm:14-2017' }));

  test.each<[InputSkm, string, string]>([
    [{ nrr: ['4', '4'], bobot: ['0.75', '0.25'] }, '100', 'A'],
    [{ nrr: ['4', '2'], bobot: ['0,75', '0,25'] }, '87.5', 'B'],
    [{ nrr: ['4', '2'], bobot: [0.75, 0.25] }, '87.5', 'B'],
    [{ nrr: ['4', '4'], bobot: ['0.5', '0.489'] }, '98.9', 'A'],
    [{ jawaban: [NINE], bobot: '0,111' }, '99.9', 'A'],
    [{ jawaban: [NINE], bobot: '1/n' }, '100', 'A'],
    [{ jawaban: [NINE.map(() => 1)], bobot: '0.11' }, '24.75', 'D'],
    [{ tahun: 2010, nrr: NINE.map(() => '2.5') }, '62.5', 'C'],
    [{ jawaban: [['4', '4.0', '3,0']] }, '91.66666666666666666667', 'A'],
  ])('%j gives %s, %s', (input, ikm, mutu) => expect(outputOf(input)).toMatchObject({ ikm, mutu }));

  test('all unsur with the lowest NRR are named', () =>
    expect(outputOf({ nrr: ['3', '2.5', '2.50', '4'] })).toMatchObject({ unsurTerendah: ['U2', 'U3'] }));

  test.each<[string, InputSkm, readonly (readonly [string, string])[]]>([
    ['neither', {}, [['input.missing_field', 'nrr']]],
    ['both', { nrr: ['4'], jawaban: [[4]] }, [['input.out_of_range', 'jawaban']]],
    [
      'an NRR off the scale',
      { nrr: ['0.99', '4.01', 'empat'] },
      [
        ['input.out_of_range', 'nrr[0]'],
        ['input.out_of_range', 'nrr[1]'],
        ['figure.malformed', 'nrr[2]'],
      ],
    ],
    [
      'answers off the scale',
      { jawaban: [[5, 0, 2.5, '1e1', '3.5']] },
      [
        ['input.out_of_range', 'jawaban[0][0]'],
        ['input.out_of_range', 'jawaban[0][1]'],
        ['input.out_of_range', 'jawaban[0][2]'],
        ['figure.malformed', 'jawaban[0][3]'],
        ['input.out_of_range', 'jawaban[0][4]'],
      ],
    ],
    [
      'rows of different length',
      { jawaban: [[4, 4], [4], [4, 4, 4]] },
      [
        ['input.out_of_range', 'jawaban[1]'],
        ['input.out_of_range', 'jawaban[2]'],
      ],
    ],
    ['a first row of nothing', { jawaban: [[]] }, [['input.out_of_range', 'jawaban[0]']]],
    ['a weight that no pack knows', { nrr: ['4'], bobot: '0.2' }, [['input.out_of_range', 'bobot']]],
    ['a printed weight of nine unsur for eight', { nrr: NINE.slice(1).map(() => '4'), bobot: '0.11' }, [['input.out_of_range', 'bobot']]],
    ['weights that make too little', { nrr: ['4', '4'], bobot: ['0.5', '0.488'] }, [['input.out_of_range', 'bobot']]],
    ['weights that make too much', { nrr: ['4', '4'], bobot: ['0.5', '0.512'] }, [['input.out_of_range', 'bobot']]],
    ['too few weights', { nrr: ['4', '4'], bobot: ['1'] }, [['input.out_of_range', 'bobot']]],
    [
      'a weight below zero',
      { nrr: ['4', '4'], bobot: ['-0.5', '1.5'] },
      [
        ['input.out_of_range', 'bobot[0]'],
        ['input.out_of_range', 'bobot[1]'],
      ],
    ],
    ['a year before any pack', { tahun: 2003, nrr: ['4'] }, [['pack.none_in_force', 'tahun']]],
  ])('%s is refused, with all that is wrong', (_name, input, expected) => {
    const answer = calculate(skm, input, asked);
    expect(answer.ok ? answer.value : answer.error.map(({ code, field }) => [code, field])).toEqual(expected);
  });

  test('old surveys have a pack of their own with its own printed weight', () => {
    const nrr = Array.from({ length: 14 }, () => '3');
    expect(outputOf({ tahun: 2016, nrr })).toMatchObject({ ikm: '75', mutu: 'B', pack: 'skm:25-2004' });
    expect(outputOf({ nrr, bobot: '0.071' }, 'skm:25-2004')).toMatchObject({ ikm: '74.55', mutu: 'B' });
    expect(outputOf({ nrr, bobot: '0.071' })).toMatchObject([{ code: 'input.out_of_range', detail: { known: '1/n, 0.111, 0.11' } }]);
  });
});
