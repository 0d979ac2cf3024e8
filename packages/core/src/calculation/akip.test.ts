import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AKIP_88_2021 } from '../calculator/akip/akip-88-2021.ts';
import { compare, exactText, fraction, sumOf } from '../kernel/fraction.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { akip, type HasilAkip, type InputAkip } from './akip.ts';
import { calculate } from './calculation.ts';
import { type KodeSubLke, type LkeMasuk, SUB_KOMPONEN_LKE } from './read-lke.ts';

const asked = { pada: plainDate('2025-01-15') };
const run = (input: InputAkip) => calculate(akip, input, asked);
const problems = (input: InputAkip) => {
  const answer = run(input);
  return answer.ok ? [] : answer.error.map(({ code, field }) => `${field} ${code}`);
};

function computed(input: InputAkip): HasilAkip {
  const answer = run(input);
  if (!answer.ok || 'absen' in answer.value.output) throw new Error('computed');
  return answer.value.output;
}

const lke = (grade: string, changed: LkeMasuk = {}): LkeMasuk => ({
  ...Object.fromEntries(SUB_KOMPONEN_LKE.map((kode) => [kode, grade])),
  ...changed,
});

describe('the scores of the komponen', () => {
  test.each([
    [['30', '30', '15', '25'], '100', '100,00', 'AA'],
    [['24', '24', '12', '20.01'], '80.01', '80,01', 'A'],
    [['24', '24', '12', `20.${'0'.repeat(70)}1`], `80.${'0'.repeat(70)}1`, '80,00', 'A'],
    [[24, 24, 12, 20], '80', '80,00', 'BB'],
    [['24', '24', '12', `19.${'9'.repeat(70)}`], `79.${'9'.repeat(70)}`, '80,00', 'BB'],
    [['0', '0', '0', '0'], '0', '0,00', 'D'],
  ])('%j', (komponen, nilai, tercetak, predikat) => {
    expect(computed({ komponen })).toMatchObject({ nilai, tercetak, predikat, pack: 'akip:88-2021' });
  });

  test('wait for one that is not there', () => {
    expect(run({ komponen: ['22,80', null, '10,50', '17,25'] })).toMatchObject({
      value: { output: { absen: 'no_data_yet', pack: 'akip:88-2021' } },
    });
  });

  test.each<[readonly (string | null)[], readonly string[]]>([
    [
      ['30.01', '-1', '16', 'x'],
      [
        'komponen[0] input.out_of_range',
        'komponen[1] input.out_of_range',
        'komponen[2] input.out_of_range',
        'komponen[3] figure.malformed',
      ],
    ],
    [[null, '31', '0', '0'], ['komponen[1] input.out_of_range']],
    [
      ['30', '30', '16'],
      ['komponen[2] input.out_of_range', 'komponen[3] input.missing_field'],
    ],
    [['30', '30', '15', '20', '5'], ['komponen input.out_of_range']],
    [[], [0, 1, 2, 3].map((i) => `komponen[${i}] input.missing_field`)],
  ])('%j: %j', (komponen, expected) => expect(problems({ komponen })).toEqual(expected));
});

describe('an LKE', () => {
  test('tells how each score arises', () => {
    const answer = run({ lke: lke('B', { '1.a': 'AA' }) });
    if (!answer.ok) throw new Error('computed');
    const { trace } = answer.value;
    expect(trace.parts.map(({ label }) => label)).toEqual(['perencanaan', 'pengukuran', 'pelaporan', 'evaluasi']);
    expect(trace.parts.flatMap(({ parts }) => parts.map(({ label }) => label))).toEqual([...SUB_KOMPONEN_LKE]);
    const [first] = trace.parts[0]!.parts;
    expect(first).toMatchObject({ label: '1.a', parts: [{ label: 'AA' }, { label: 'bobot' }] });
  });

  test('waits for a grade that is not given yet, and names one that was left out or that there is not', () => {
    expect(run({ lke: lke('B', { '2.b': null }) })).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'akip:88-2021' } } });
    const { '4.c': _left, ...others } = lke('B', { '1.a': 'A+', '2.a': null });
    expect(problems({ lke: others })).toEqual(['lke.1.a input.out_of_range', 'lke.4.c input.missing_field']);
  });

  test('is the same as the scores of its komponen', () => {
    const grades = fc.array(fc.constantFrom(...AKIP_88_2021.rule.tangga.map(({ grade }) => grade)), { minLength: 12, maxLength: 12 });
    const property = fc.property(grades, (list) => {
      const given = Object.fromEntries(SUB_KOMPONEN_LKE.map((kode, i) => [kode, list[i]!])) as Record<KodeSubLke, string>;
      const { nilai, predikat, komponen } = computed({ lke: given });
      const again = computed({ komponen });
      const isBounded = compare(fraction(nilai), fraction('0')) >= 0 && compare(fraction(nilai), fraction('100')) <= 0;
      return isBounded && again.nilai === nilai && again.predikat === predikat && exactText(sumOf(komponen.map(fraction))) === nilai;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('never loses by a higher grade', () => {
    const { tangga } = AKIP_88_2021.rule;
    for (const kode of SUB_KOMPONEN_LKE) {
      const nilai = tangga.map(({ grade }) => fraction(computed({ lke: lke('CC', { [kode]: grade }) }).nilai));
      expect(nilai.slice(1).filter((one, i) => compare(one, nilai[i]!) >= 0)).toEqual([]);
    }
  });
});

test('one of the two is asked for, not both', () => {
  expect(problems({})).toEqual(['komponen input.missing_field']);
  expect(problems({ komponen: ['1', '1', '1', '1'], lke: lke('B') })).toEqual(['lke input.out_of_range']);
});

test('before the regulation there is no pack', () => {
  expect(calculate(akip, { tahun: 2020, komponen: ['1', '1', '1', '1'] }, asked)).toMatchObject({
    error: [{ code: 'pack.none_in_force', field: 'tahun' }],
  });
});
