import { describe, expect, test } from 'vitest';
import { bulanIn, parseBulan, tahunIn } from './bulan.ts';
import { cellCode, cellFigure, cellText, columnName, headingOf } from './sheet.ts';

test.each([
  ['98,11', '98.11', '98.105', '98.115'],
  ['98.1', '98.1', '98.095', '98.105'], // a spreadsheet drops the zero at the end
  [98.11, '98.11', '98.105', '98.115'],
  [98.109_999_999_999_999, '98.11', '98.105', '98.115'],
  [100, '100', '99.995', '100.005'],
  ["'94,00", '94.00', '93.995', '94.005'],
  ['96,4775', '96.4775', '96.47745', '96.47755'],
])('%s is the figure %s, between %s and %s', (cell, teks, lo, hi) => {
  const figure = cellFigure(cell);
  expect(figure).toMatchObject({ teks, isPersen: false });
  expect([figure?.selang.lo.toFixed(), figure?.selang.hi.toFixed()]).toEqual([lo, hi]);
});

test.each(['', '-', '–', 'N/A', null, undefined, '  '])('%j is nothing', (cell) => expect(cellFigure(cell)).toBeNull());
test.each(['sembilan', '1.250.000', '1e5', '98,11,2', true, '12 orang'])('%j is no figure', (cell) =>
  expect(cellFigure(cell)).toBeUndefined(),
);
test('a percent sign is kept in mind', () => expect(cellFigure('90 %')).toMatchObject({ teks: '90', isPersen: true }));

test.each([
  ["'025", 3, '025'],
  [25, 3, '025'],
  ['25.0', 3, '025'],
  ['412345 Kantor Contoh', 6, '412345'],
  ['4123456', 6, null],
  ['Kantor', 6, null],
  ['12,5', 3, null],
])('the code of %j with %i digits is %s', (cell, width, code) => expect(cellCode(cell, width)).toBe(code));

test('headings are compared without their punctuation', () => {
  expect(headingOf('  Nilai Akhir\n(Nilai Total/Konversi  Bobot)')).toBe('nilai akhir nilai total konversi bobot');
  expect(cellText('a\u00a0 b\r\nc')).toBe('a b c');
});

test('columns are named as spreadsheets name them', () =>
  expect([0, 25, 26, 51, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']));

describe('months as offices write them', () => {
  test.each([
    ['PEBRUARI', 2],
    ['Februari', 2],
    ['NOPEMBER', 11],
    ['november', 11],
    ['Des.', 12],
    ['Agt', 8],
    ['07', 7],
    ['13', null],
    ['Triwulan', null],
  ])('%s: %s', (text, month) => expect(parseBulan(text)).toBe(month));

  test('in a sentence or a name', () => {
    expect(bulanIn('Sampai Dengan : NOPEMBER')).toBe(11);
    expect(bulanIn('IKPA_PEBRUARI_2025.xlsx')).toBe(2);
    expect(bulanIn('INDIKATOR PELAKSANAAN ANGGARAN')).toBeNull();
    expect(tahunIn('IKPA_PEBRUARI_2025.xlsx')).toBe(2025);
    expect(tahunIn('satker 412024')).toBeNull();
  });
});
