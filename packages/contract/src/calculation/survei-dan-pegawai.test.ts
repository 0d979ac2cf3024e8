import { plainDate } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { CALCULATIONS, type CalculationKind, inputSchema } from './calculations.ts';
import { refusedInput } from './problem-sentences.ts';

const run = (kind: CalculationKind, json: unknown) => CALCULATIONS[kind].run(json, { pada: plainDate('2025-01-15') });
const problemsOf = (kind: CalculationKind, json: unknown): unknown => {
  const answer = run(kind, json);
  return answer.ok ? answer.value.output : answer.error.map(({ code, field }) => `${code} ${field ?? ''}`);
};
const message = (kind: CalculationKind, json: unknown, lang: 'id' | 'en'): string => {
  const answer = run(kind, json);
  return answer.ok ? '' : refusedInput(answer.error, lang).message;
};

const STAFF = {
  kualifikasi: 'S-2',
  jabatan: 'fungsional',
  diklatJabatan: true,
  diklat20Jp: true,
  seminar: true,
  kinerja: 'Baik',
  disiplin: 'tidak pernah',
};

describe('persons', () => {
  test.each(['nama', 'nip', 'nik', 'email'])('a person comes without %s', (field) => {
    expect(problemsOf('ip-asn', { pegawai: [{ ...STAFF, [field]: 'x' }] })).toEqual([`input.unknown_field pegawai[0].${field}`]);
  });

  test('what is refused never repeats what was written about a person', () => {
    expect(message('ip-asn', { pegawai: [{ ...STAFF, nama: 'Rahasia' }] }, 'id')).not.toContain('Rahasia');
  });

  test.each([
    [{ kualifikasi: 'S1' }, 'input.out_of_range pegawai[0].kualifikasi'],
    [{ jabatan: 'JPT' }, 'input.out_of_range pegawai[0].jabatan'],
    [{ disiplin: 'Berat' }, 'input.out_of_range pegawai[0].disiplin'],
    [{ seminar: 'ya' }, 'input.wrong_type pegawai[0].seminar'],
    [{ kinerja: 'baik' }, 'input.out_of_range pegawai[0].kinerja'],
    [{ kinerja: '101' }, 'input.out_of_range pegawai[0].kinerja'],
    [{ kinerja: undefined }, 'input.missing_field pegawai[0].kinerja'],
  ])('%j: %s', (change, expected) => expect(problemsOf('ip-asn', { pegawai: [{ ...STAFF, ...change }] })).toEqual([expected]));

  test('whoever is left out needs nothing but the reason', () => {
    expect(problemsOf('ip-asn', { pegawai: [STAFF, { dikecualikan: 'tugas belajar' }] })).toMatchObject({
      nilai: '90',
      dinilai: '1',
      dikecualikan: '1',
    });
  });

  test('a dimension too few is missing, not zero', () => {
    expect(problemsOf('ip-asn', { dimensi: { kualifikasi: '25', kompetensi: '40', kinerja: '30' } })).toEqual([
      'input.missing_field dimensi.disiplin',
    ]);
  });
});

describe('surveys', () => {
  test.each([
    [{ nrr: ['4'], bobott: '1/n' }, 'input.unknown_field bobott'],
    [{ jawaban: [['4', 'x']] }, 'figure.malformed jawaban[0][1]'],
    [{ jawaban: [[true]] }, 'figure.malformed jawaban[0][0]'],
    [{ jawaban: [4, 4] }, 'input.wrong_type jawaban[0]'],
    [{ nrr: ['4'], bobot: 0.11 }, 'input.out_of_range bobot'],
    [{ nrr: ['4'], bobot: true }, 'figure.malformed bobot'],
    [{ nrr: [undefined] }, 'input.missing_field nrr[0]'],
  ])('%j: %s', (input, expected) => expect(problemsOf('skm', input)).toContain(expected));

  test('the name of a weight is the same without quotes', () => {
    const nrr = Array.from({ length: 9 }, () => '4');
    expect(problemsOf('skm', { nrr, bobot: 0.11 })).toMatchObject({ ikm: '99' });
    expect(problemsOf('skm', { nrr, bobot: 0.111 })).toMatchObject({ ikm: '99.9' });
  });

  test('neither of two ways in: both are named, in both languages', () => {
    expect(message('skm', {}, 'id')).toBe('Isi salah satu dari: “nrr”, “jawaban”.');
    expect(message('skm', {}, 'en')).toBe('Give one of: “nrr”, “jawaban”.');
    expect(message('skm', { nrr: ['4'], jawaban: [[4]] }, 'en')).toBe('“jawaban”: give only one of “nrr” and “jawaban”.');
  });

  test('the schema names the weights of all packs', () => {
    expect(JSON.stringify(inputSchema('skm'))).toContain('"enum":["1/n","0.111","0.11","0.071"]');
  });
});

test('a population is a number of people', () => {
  expect(problemsOf('sampel', { populasi: '10,5' })).toEqual(['input.out_of_range populasi']);
  expect(problemsOf('sampel', {})).toEqual(['input.missing_field populasi']);
});
