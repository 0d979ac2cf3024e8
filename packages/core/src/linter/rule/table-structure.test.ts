import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const told = (...lines: readonly string[]) =>
  checkDocument(sourceText(['BAB II', '', ...lines].join('\n')), { rules: ['table-structure'] }).findings.map(
    ({ places: [place], severity }) => [place.line, place.text, severity],
  );

const unsur = (heading: string) => [
  `Kode | Unsur | ${heading} | Nilai`,
  ...['Persyaratan', 'Prosedur', 'Waktu', 'Biaya', 'Produk'].map((name, at) => `U${at + 1} | ${name} | 0,44 | 3,9${at}`),
];

describe('a column that says the same everywhere', () => {
  test('and has no heading', () => expect(told(...unsur(''))).toEqual([[4, '0,44', 'error']]));
  test('is fine with one', () => expect(told(...unsur('Bobot'))).toEqual([]));
});

const yearsTable = (n: number) => ['2023 | 2024 | 2023 | 2024', '80 | 84 | 83,80 | 85,01', `Tabel 2.${n}. Realisasi Indeks`, ''];

test('years that repeat without a level above them', () => {
  const headed = ['Target | Target | Realisasi | Realisasi', ...yearsTable(2)];
  expect(told(...headed)).toEqual([]);
  expect(told(...yearsTable(1))).toEqual([[3, '2023', 'warn']]);
});

const rows = (...marks: readonly number[]) => [
  'No | Uraian | Jumlah',
  ...marks.map((mark, at) => `${mark} | Kegiatan pelayanan ${String.fromCharCode(97 + at)} | ${10 + at}`),
];

describe('numbers of rows', () => {
  test('in order', () => expect(told(...rows(1, 2, 3, 4, 5))).toEqual([]));
  test('with a gap', () => expect(told(...rows(1, 2, 4, 5, 6))).toEqual([[6, '4', 'warn']]));
  test('with one twice', () => expect(told(...rows(1, 2, 2, 3, 4))).toEqual([[6, '2', 'warn']]));
  test('that begin again in a new group', () => expect(told(...rows(1, 2, 3, 1, 2))).toEqual([]));
});

const activities = (second: string) => [
  'No | Kegiatan | Target | Realisasi',
  '1 | Penyusunan laporan bulanan | 12 | 12',
  `2 | ${second} | 12 | 12`,
  '3 | Rapat koordinasi wilayah | 4 | 3',
];

test('a row that stands there twice', () => {
  expect(told(...activities('Penyusunan laporan tahunan'))).toEqual([]);
  expect(told(...activities('Penyusunan laporan bulanan'))).toEqual([[5, 'Penyusunan laporan bulanan', 'warn']]);
});
