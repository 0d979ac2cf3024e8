import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { evaluateFormula, type Nilai } from './evaluate.ts';
import {
  ABSENCE_GOLDEN,
  FORMULA_GOLDEN,
  GOLDEN_ANAK,
  GOLDEN_INSTANSI,
  GOLDEN_LIST,
  GOLDEN_LUAR,
  GOLDEN_VALUES,
  INNOCENT_NAMES,
  LOCALE_GOLDEN,
  SECURITY_GOLDEN,
  SYNTAX_GOLDEN,
} from './formula.golden.ts';
import type { Formula } from './formula.ts';
import { freezeTrace, thawTrace } from './frozen-trace.ts';
import { MAX_DEPTH, parseFormula } from './parse.ts';
import { refsOf } from './refs.ts';
import { MAX_LENGTH } from './tokenize.ts';

const VALUES: ReadonlyMap<string, Nilai> = new Map<string, Nilai>([
  ...Object.entries({ ...GOLDEN_VALUES, ...GOLDEN_LUAR }).map(([kode, text]): [string, Nilai] => [kode, readGolden(text)]),
  ['layanan', { kind: 'daftar', baris: GOLDEN_LIST.map((kategori) => ({ kategori })) }],
  ['instansi', { kind: 'daftar', baris: GOLDEN_INSTANSI }],
  ['iku:3:realisasi:ini:anak', { kind: 'deret', anggota: GOLDEN_ANAK.map(readGolden) }],
  ['kosong', readGolden('no_data_yet')],
]);

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(`${text}: ${formula.error.code} at ${formula.error.at}`);
  return formula.value;
}

const run = (text: string) => evaluateFormula(parsed(text), VALUES);

describe('a formula computes', () => {
  test.each(FORMULA_GOLDEN)('%s = %s (%s)', (text, expected) => expect(printGolden(run(text).result, expected)).toBe(expected));
});

describe('a formula knows why it has no result', () => {
  test.each(ABSENCE_GOLDEN)('%s is %s: %s', (text, expected) => expect(printGolden(run(text).result, expected)).toBe(expected));
});

describe('what is not a formula is refused with its place', () => {
  test.each(SYNTAX_GOLDEN)('%j: %s at %i', (text, code, at, saran) => {
    const result = parseFormula(text);
    expect(result).toMatchObject({ ok: false, error: { code, at } });
    expect(result.ok ? null : (result.error.saran ?? null)).toBe(saran);
  });

  test.each(SECURITY_GOLDEN)('%j is refused', (text) => expect(parseFormula(text).ok).toBe(false));

  test.each(INNOCENT_NAMES)('%s is only the name of a component that must be there', (name) => {
    expect(() => evaluateFormula(parsed(name), VALUES)).toThrow(`"${name}"`);
    expect(evaluateFormula(parsed(name), new Map([[name, readGolden('7')]])).result).toEqual(readGolden('7'));
  });

  test.each([
    ['digits', '1'.repeat(2000)],
    ['digits and points', '1.'.repeat(999)],
    ['thousands', '1.000'.padEnd(1997, '.000')],
    ['signs', '<'.repeat(2000)],
    ['quotes', '"'.repeat(2000)],
    ['open quotes', '"a '.repeat(666)],
    ['names', 'A'.repeat(2000)],
    ['an unknown function', `${'A'.repeat(1990)}(1)`],
    ['words', 'DAN '.repeat(500)],
    ['negations', 'BUKAN '.repeat(300)],
    ['open braces', 'CACAH(a; b DI {'.repeat(100)],
    ['blanks', `a${' '.repeat(1990)}+`],
    ['powers', 'a^9'.padEnd(1995, '^1')],
  ])('%s without end are read or refused at once', (_name, text) => {
    const from = performance.now();
    parseFormula(text);
    expect(performance.now() - from).toBeLessThan(500);
  });

  test('a text over the limit is refused, at the limit', () => {
    expect(parseFormula('1'.padEnd(MAX_LENGTH, ' ')).ok).toBe(true);
    expect(parseFormula('1'.padEnd(MAX_LENGTH + 1, ' '))).toEqual({ ok: false, error: { code: 'too_long', at: MAX_LENGTH, found: '' } });
  });

  test.each([
    ['parentheses', '(', ')'],
    ['calls', 'MIN(', ')'],
    ['signs', '-', ''],
  ])('%s may be nested, but not without end', (_name, open, close) => {
    const nested = (depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(parseFormula(nested(MAX_DEPTH - 1)).ok).toBe(true);
    expect(parseFormula(nested(MAX_DEPTH))).toMatchObject({ ok: false, error: { code: 'too_deep' } });
    expect(parseFormula(nested(300))).toMatchObject({ ok: false, error: { code: 'too_deep' } });
  });

  test('a long sum is not deep', () => expect(run(Array.from({ length: 1000 }, () => '1').join('+')).result).toEqual(readGolden('1000')));
});

describe('a number is read by the declared locale', () => {
  test.each(LOCALE_GOLDEN)('%s: %s is %s', (lokal, text, expected, saran) => {
    const result = parseFormula(text, { lokal });
    const read = result.ok && result.value.kind === 'number' ? result.value.value.toFixed() : null;
    const error = result.ok ? null : result.error;
    const readings = [error?.saran, error?.saranLain].filter((one) => one !== undefined).join(' | ');
    expect(read ?? error?.code).toBe(expected);
    expect(readings === '' ? null : readings).toBe(saran);
  });
});

test('every formula of a thousand random texts is either read or refused, never a crash', () => {
  const pieces = fc.constantFrom(
    'a',
    'b1',
    'RATA',
    'CACAH',
    '(',
    ')',
    ';',
    '+',
    '-',
    '*',
    '/',
    '1',
    '2,5',
    '.',
    ' ',
    '×',
    '$',
    '"',
    'é',
    '\n',
  );
  const property = fc.property(fc.array(pieces, { maxLength: 40 }), (texts) => {
    const text = texts.join('');
    const result = parseFormula(text);
    return result.ok || (result.error.at >= 0 && result.error.at <= text.length);
  });
  expect(fc.check(property, { numRuns: 1000 }).counterexample).toBeNull();
});

describe('components of a formula', () => {
  test('are listed in reading order, with how they are used and where', () => {
    expect(refsOf(parsed('CACAH(layanan; digital) / -RATA(a; b) + CACAH(layanan) * 2 + a'))).toEqual([
      { kode: 'layanan', sebagai: 'daftar', syarat: { jenis: 'di', kolom: 'kategori', pilihan: ['digital'], at: 15 }, at: 0 },
      { kode: 'a', sebagai: 'angka', at: 32 },
      { kode: 'b', sebagai: 'angka', at: 35 },
      { kode: 'layanan', sebagai: 'daftar', syarat: null, at: 40 },
      { kode: 'a', sebagai: 'angka', at: 61 },
    ]);
  });

  test('that were not loaded are a bug, not a zero', () => {
    expect(() => evaluateFormula(parsed('a + tak_ada'), VALUES)).toThrow('"tak_ada"');
  });
});

describe('the trace', () => {
  test('has every step with its figure', () => {
    expect(freezeTrace(run('-(a + b) * RATA(c; tidak)'))).toEqual({
      label: '*',
      result: { nilai: '-408' },
      parts: [
        {
          label: '-',
          result: { nilai: '-34' },
          parts: [
            {
              label: '+',
              result: { nilai: '34' },
              parts: [
                { label: 'a', result: { nilai: '6' }, parts: [] },
                { label: 'b', result: { nilai: '28' }, parts: [] },
              ],
            },
          ],
        },
        {
          label: 'RATA',
          result: { nilai: '12' },
          parts: [
            { label: 'c', result: { nilai: '12' }, parts: [] },
            { label: 'tidak', result: { alasan: 'not_assessed' }, parts: [] },
          ],
        },
      ],
    });
  });

  test('names a list and its category as the formula does', () => {
    const { parts } = run('CACAH(layanan; digital) / CACAH(layanan)');
    expect(parts.map(({ label }) => label)).toEqual(['CACAH(layanan; digital)', 'CACAH(layanan)']);
  });

  test('comes back from storage as it went', () => {
    const trace = { ...run('RATA(s1; s2) / CACAH(layanan; digital) + belum'), note: 'sumber' };
    expect(thawTrace(JSON.parse(JSON.stringify(freezeTrace(trace))))).toEqual(trace);
  });
});
