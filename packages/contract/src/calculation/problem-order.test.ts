import { plainDate } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { answerText } from './answer-lines.ts';
import { CALCULATIONS, type CalculationKind } from './calculations.ts';

/** `code field` of every problem of a line, in the order in which they are told. */
function told(kind: CalculationKind, line: string, paket?: string): readonly string[] {
  const said = answerText(line, { kind, asked: { paket, pada: plainDate('2025-01-15') }, explain: false, lang: 'en' });
  if (said.ok) return [];
  const { others = [], ...first } = said.error;
  return [first, ...others].map(({ code, field = '' }) => `${code} ${field}`.trim());
}

describe('names that are not known, then what is missing or of the wrong type, then figures and their bounds', () => {
  test.each<[CalculationKind, string, readonly string[]]>([
    ['serapan', '{"realisasi":"x","pgu":"1"}', ['input.unknown_field pgu', 'input.missing_field pagu', 'figure.malformed realisasi']],
    [
      'ikpa',
      '{"tahun":2024,"nilai":{"tagihan":"500","revisi_dpa":"100","penyerapan":"1e2"}}',
      ['input.unknown_field nilai.revisi_dpa', 'figure.malformed nilai.penyerapan', 'input.out_of_range nilai.tagihan'],
    ],
    [
      'akip',
      '{"komponen":["31","30","15"],"lek":{}}',
      ['input.unknown_field lek', 'input.out_of_range komponen[0]', 'input.missing_field komponen[3]'],
    ],
    [
      'nspk',
      '{"kategori":{"A":1.5,"B":true,"C":1,"D":1}}',
      ['figure.malformed kategori.B', 'input.missing_field kategori.E', 'input.out_of_range kategori.A'],
    ],
    ['skm', '{"jawaban":[[4,5],[4,true]]}', ['figure.malformed jawaban[1][1]', 'input.out_of_range jawaban[0][1]']],
    [
      'ip-asn',
      '{"pegawai":[{"nama":"x","kualifikasi":"S-2","jabatan":"pelaksana","diklat20Jp":true,"seminar":true,"kinerja":"101","disiplin":"ringan"}]}',
      ['input.unknown_field pegawai[0].nama', 'input.missing_field pegawai[0].diklatJabatan', 'input.out_of_range pegawai[0].kinerja'],
    ],
  ])('%s %s', (kind, line, problems) => expect(told(kind, line)).toEqual(problems));

  test('each place is told once: the figures of what has the wrong shape are not', () => {
    expect(told('capaian', '{"target":true,"realisasi":"x","polarisasi":"maximize"}')).toEqual([
      'figure.malformed target',
      'figure.malformed realisasi',
    ]);
    expect(told('akip', '{"komponen":"1","lke":{"1.a":"x"}}')[0]).toBe('input.wrong_type komponen');
  });

  test('what has no meaning without the rest is not guessed: the formula without its direction, bounds without their year', () => {
    expect(told('capaian', '{"target":"x","realisasi":"1"}')).toEqual(['input.missing_field polarisasi']);
    expect(told('ikpa', '{"tahun":"2022","nilai":{"revisi_dipa":"500"}}')).toEqual(['input.wrong_type tahun']);
  });

  test('any year of four digits is asked of the packs', () => {
    expect(told('ikpa', '{"tahun":1900,"nilai":{}}')).toEqual(['pack.none_in_force tahun']);
    expect(told('ikpa', '{"tahun":999,"nilai":{}}')).toEqual(['input.out_of_range tahun']);
  });

  test('a pack that is not known is told beside the rest', () =>
    expect(told('serapan', '{"pgu":"1","pagu":"1","realisasi":"1"}', 'x:1')).toEqual(['input.unknown_field pgu', 'pack.unknown']));
});

describe('a JSON number that reading would change', () => {
  test.each<[CalculationKind, string, readonly string[]]>([
    ['serapan', '{"pagu":1e5,"realisasi":"1"}', ['figure.malformed pagu']],
    ['serapan', '{"tahun":2.024e3,"pagu":"1","realisasi":"1"}', ['figure.malformed tahun']],
    ['npss', '{"iku":[{"perspektif":1e5,"sasaran":"s","capaian":"1"}]}', ['input.wrong_type iku[0].perspektif']],
    ['ip-asn', '{"pegawai":[{"dikecualikan":1e5}]}', ['input.wrong_type pegawai[0].dikecualikan']],
    ['skm', '{"nrr":["4"],"bobot":1e-1}', ['figure.malformed bobot']],
    ['ikpa', '{"tahun":2024,"nilai":1e5}', ['input.wrong_type nilai']],
    ['serapan', '1e5', ['input.wrong_type']],
  ])('%s %s is never taken for a text', (kind, line, problems) => expect(told(kind, line)).toEqual(problems));
});

test('a letter that is no category is no slip of the finger', () => {
  const said = answerText('{"kategori":{"A":1,"B":1,"C":1,"D":1,"E":1,"F":1}}', {
    kind: 'nspk',
    asked: { pada: plainDate('2025-01-15') },
    explain: false,
    lang: 'en',
  });
  expect(said).toMatchObject({ error: { message: '“kategori.F” is not known. Known are: A, B, C, D, E.' } });
});

test('an input that is nested without end is refused as any other, and the next line is read', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(told('serapan', `{"pagu":${deep},"realisasi":"x","lain":${deep}}`)).toEqual([
    'input.unknown_field lain',
    'figure.malformed pagu',
    'figure.malformed realisasi',
  ]);
  expect(told('serapan', deep)).toEqual(['input.wrong_type']);
});

test('what is refused was not changed, and a hundred thousand mistakes are told in a moment', () => {
  const jawaban = Array.from({ length: 50_000 }, (_, r) => [4, r % 2 === 0 ? true : 5]);
  const before = JSON.stringify(jawaban);
  const read = CALCULATIONS.skm.run({ jawaban }, { pada: plainDate('2025-01-15') });
  expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 25_000 }, () => 'figure.malformed'),
    ...Array.from({ length: 25_000 }, () => 'input.out_of_range'),
  ]);
  expect(JSON.stringify(jawaban)).toBe(before);
});
