import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const told = (...lines: readonly string[]) =>
  checkDocument(sourceText(['BAB II', '', ...lines].join('\n')), { rules: ['composition'] }).findings.map(
    ({ places: [place], expected, severity }) => [place.text, expected, severity],
  );

const akip = (total: string, third = '10,50') => [
  'No | Komponen | Bobot | Nilai',
  '1 | Perencanaan Kinerja | 30 | 22,80',
  '2 | Pengukuran Kinerja | 30 | 22,50',
  `3 | Pelaporan Kinerja | 15 | ${third}`,
  '4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 17,25',
  ` | Nilai Hasil Evaluasi | 100 | ${total}`,
];

describe('points within their weights', () => {
  test('add up', () => expect(told(...akip('73,05'))).toEqual([]));
  test('do not', () => expect(told(...akip('75,05'))).toEqual([['75,05', '73,05', 'error']]));
  test('without headings, by the names of the components', () =>
    expect(
      told(
        ...akip('75,05')
          .slice(1)
          .map((row) => row.replace(' | 100 |', ' | |')),
      ),
    ).toEqual([['75,05', '73,05', 'error']]));
});

const ikpa = (weighted: string, total: string) => [
  'Uraian | Revisi DIPA | Deviasi Halaman III | Penyerapan | Kontraktual | Tagihan | UP dan TUP | Capaian Output | Nilai Total',
  'Nilai | 100,00 | 100,00 | 98,11 | 94,00 | 100,00 | 93,80 | 100,00 |',
  'Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |',
  `Nilai Akhir | 10,00 | 15,00 | 19,62 | 9,40 | 10,00 | ${weighted} | 25,00 | ${total}`,
];

describe('values, weights and what they make', () => {
  test('side by side', () => expect(told(...ikpa('9,38', '98,40'))).toEqual([]));
  test('one of them wrong is one finding', () => expect(told(...ikpa('9,83', '98,40'))).toEqual([['9,83', '9,38', 'error']]));
  test('the total wrong', () => expect(told(...ikpa('9,38', '98,04'))).toEqual([['98,04', '98,40', 'error']]));
  test('below each other', () =>
    expect(
      told(
        'Komponen | Nilai | Bobot | Nilai Akhir',
        'Revisi DIPA | 100 | 10 | 10,00',
        'Deviasi | 90,50 | 15 | 13,58',
        'Penyerapan | 98,11 | 20 | 16,92',
        'Capaian Output | 100 | 55 | 55,00',
      ),
    ).toEqual([['16,92', '19,62', 'error']]));
});

describe('means in text', () => {
  test.each([
    ['Nilai tahun ini 99,11. Nilai ini hasil perhitungan rata-rata semester 1 (98,58) dan semester 2 (99,44).', '99,11', '99,01'],
    ['Didapatkan nilai 99,11 dari rata-rata semester I sebesar 98,58 dan semester II sebesar 99,44.', '99,11', '99,01'],
    ['Rata-rata semester 1 (98,58) dan semester 2 (99,44) adalah 99,11.', '99,11', '99,01'],
  ])('%s', (text, printed, expected) => expect(told(text)).toEqual([[printed, expected, 'error']]));
  test('that fit only if cut off or rounded to even are told as information', () =>
    expect(told('Didapatkan nilai 93,36. Nilai ini hasil perhitungan rata-rata semester 1 (92,88) dan semester 2 (93,85).')).toEqual([
      ['93,36', undefined, 'info'],
    ]));
  test('that fit', () =>
    expect(told('Didapatkan nilai 99,01. Nilai ini hasil perhitungan rata-rata semester 1 (98,58) dan semester 2 (99,44).')).toEqual([]));
  test('of other things say nothing', () =>
    expect(told('Rata-rata nilai kompetensi adalah 32,25 poin atau 80,63% dari 40 poin, kinerja 25,12 poin.')).toEqual([]));
});

test('sums that the text spells out', () => {
  expect(told('Nilai akhir adalah 22,80 + 22,50 + 10,50 + 17,25 = 73,15.')).toEqual([['73,15', '73,05', 'error']]);
  expect(told('Nilai akhir adalah 22,65 + 32,25 + 25,12 + 5 = 85,01.')).toEqual([]);
  expect(told('Nilai akhir adalah (98,58 + 99,44) / 2 = 99,10.')).toEqual([['99,10', '99,01', 'error']]);
});

const survey = (index: string) => [
  'No | Unsur | Nilai',
  ...[
    'Persyaratan | 3,97',
    'Prosedur | 3,93',
    'Waktu | 3,95',
    'Biaya | 3,97',
    'Produk | 3,95',
    'Kompetensi | 3,93',
    'Perilaku | 3,92',
    'Pengaduan | 3,93',
    'Sarana | 3,93',
  ].map((row, at) => `U${at + 1} | ${row}`),
  ` | Nilai IKM | ${index}`,
];
const nilaiIkpa = (total: string) => [
  'No | Indikator | Nilai',
  '1 | Revisi DIPA | 100',
  '2 | Deviasi Halaman III DIPA | 90,12',
  '3 | Penyerapan Anggaran | 98,11',
  '4 | Belanja Kontraktual | 94',
  '5 | Penyelesaian Tagihan | 100',
  '6 | Pengelolaan UP dan TUP | 93,80',
  '7 | Capaian Output | 100',
  ` | Nilai IKPA | ${total}`,
];
describe('indices that a pack composes, without printed weights', () => {
  test('IKM', () => {
    expect(told(...survey('98,56'))).toEqual([]);
    expect(told(...survey('89,58'))).toEqual([['89,58', '98,56', 'error']]);
  });
  test('IKM by the weight 0,11 that old reports print', () => expect(told(...survey('97,57'))).toEqual([]));
  test('IKPA by the weights of 2024', () => expect(told(...nilaiIkpa('96,92'))).toEqual([]));
  test('IKPA by no weights', () => expect(told(...nilaiIkpa('98,40'))).toEqual([['98,40', '96,92', 'error']]));
});

test('a weight that is not the one of the regulation', () => {
  expect(told(...akip('73,05').map((row) => row.replace('Pengukuran Kinerja | 30', 'Pengukuran Kinerja | 20')))).toEqual([
    ['20', '30', 'error'],
  ]);
});

const capaian = (mean: string) => [
  'No | Sasaran | Capaian',
  '1 | Mutu data | 105,00',
  '2 | Mutu arsip | 90,00',
  '3 | Mutu layanan | 120,00',
  ` | Rata-rata capaian | ${mean}`,
];
describe('means in tables', () => {
  test('below a column', () => {
    expect(told(...capaian('105,00'))).toEqual([]);
    expect(told(...capaian('106,00'))).toEqual([['106,00', '105,00', 'error']]);
  });
  test('that are weighted by numbers beside them say nothing', () =>
    expect(told('Unit | Jumlah Responden | Nilai', 'Satu | 10 | 80,00', 'Dua | 90 | 90,00', 'Rata-rata | 50 | 89,00')).toEqual([]));
});

const byPart = (third: string) =>
  `Nilai SAKIP sebesar 71,25 terdiri dari perencanaan kinerja 22,10, pengukuran kinerja 20,40, pelaporan kinerja ${third} dan evaluasi internal 17,50.`;

test('a score and its components in a sentence', () => {
  expect(told(byPart('11,25'))).toEqual([]);
  expect(told(byPart('13,25'))).toEqual([['71,25', '73,25', 'error']]);
});

const weights = (bobot: string) =>
  `Kualitas perencanaan terdiri dari Revisi DIPA (bobot 10) dan Deviasi Halaman III DIPA (bobot 15). Kualitas pelaksanaan terdiri dari Penyerapan Anggaran (bobot ${bobot}), Belanja Kontraktual (bobot 10), Penyelesaian Tagihan (bobot 10), serta Pengelolaan UP dan TUP (bobot 10).`;

test('weights of IKPA that the text tells', () => {
  expect(told(weights('20'))).toEqual([]);
  expect(told(weights('26'))).toEqual([['26', '20', 'error']]);
});

const semesters = (first: string) => [
  'Nilai 99,01 hasil rata-rata semester 1 (98,58) dan semester 2 (99,44).',
  '',
  'Kode | Unsur | Semester 1 | Semester 2',
  ...['Persyaratan', 'Prosedur', 'Waktu', 'Biaya', 'Produk', 'Kompetensi', 'Perilaku', 'Pengaduan', 'Sarana'].map(
    (name, at) => `U${at + 1} | ${name} | ${at === 0 ? first : '3,94'} | 3,98`,
  ),
];

test('the index of a semester against its unsur', () => {
  expect(told(...semesters('3,97'))).toEqual([]);
  expect(told(...semesters('3,57'))).toEqual([['98,58', '97,47', 'warn']]);
});
