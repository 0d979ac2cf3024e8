import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const MONTHS = 'Jan | Feb | Mar | Apr | Mei | Jun | Jul | Ags | Sep | Okt | Nov | Des';
const plan = (...rows: readonly string[]) => [`No | Indikator | Target | ${MONTHS}`, ...rows].join('\n');
const told = (text: string) =>
  checkDocument(sourceText(text), { rules: ['trajectory'] }).findings.map(({ places: [place], expected, severity }) => [
    place.text,
    expected,
    severity,
  ]);

describe('months make the target of the year', () => {
  test.each([
    ['as their sum', '1 | Berkas usulan | 6500 | 254 | | 1000 | | 1000 | | 1500 | | 1500 | | 1246 |'],
    ['as the last position', '1 | Persentase berkas | 100 % | 0 | 0 | 25 | 25 | 25 | 50 | 50 | 50 | 75 | 75 | 75 | 100'],
    ['in each of them', '1 | Indeks kepuasan | 92 | | | 92 | | | 92 | | | 92 | | | 92'],
    ['in one month only', '1 | Dokumen LKj | 1 | 1 | | | | | | | | | | |'],
    ['counted in activities', '1 | Laporan (5 kegiatan) | 1 Laporan | | | 1 | | | | | | | | |'],
    ['not at all where nothing is planned by month', '1 | Pendampingan | 15 | | | | | | | | | | | |'],
  ])('%s', (_, row) => expect(told(plan(row))).toEqual([]));
});

describe('months that do not', () => {
  test('end at another position', () =>
    expect(told(plan('1 | Persentase penduduk | 4,47 persen | 4 | 4 | 4,1 | 4,1 | 4,1 | 4,2 | 4,2 | 4,2 | 4,2 | 4,3 | 4,3 | 4,7'))).toEqual(
      [['4,7', '4,47%', 'error']],
    ));
  test('add up to something else', () =>
    expect(told(plan('1 | Berkas usulan | 6500 | 254 | | 1000 | | 1000 | | 1400 | | 1500 | | 1246 |'))).toEqual([
      ['6500', '6.400', 'error'],
    ]));
  test('fall on the way', () =>
    expect(told(plan('1 | Persentase berkas | 100 | 5 | 10 | 25 | 30 | 40 | 50 | 45 | 60 | 75 | 80 | 90 | 100'))).toEqual([
      ['45', undefined, 'warn'],
    ]));
  test('in quarters', () =>
    expect(
      told('Indikator | Target | TW I | TW II | TW III | TW IV\nBerkas selesai | 95 | 20 | 45 | 70 | 90\nLaporan | 4 | 1 | 1 | 1 | 1'),
    ).toEqual([['90', '95', 'error']]));
});

test('results beside the targets are another question', () =>
  expect(
    told('Indikator | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV\nBerkas | 95 | 20 | 45 | 70 | 90'),
  ).toEqual([]));

describe('months that tell something else', () => {
  test('how far the work is', () => expect(told(plan('1 | Dokumen rencana | 1 dokumen | | | 25 | | | 50 | | | 75 | | | 100'))).toEqual([]));
  test('reports below a percentage', () =>
    expect(told(plan('1 | Laporan pemantauan | 95 % | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1'))).toEqual([]));
  test('a comma where the others have a point', () =>
    expect(told(plan('1 | Berkas | 8481 | 1.000 | 1.000 | 1.500 | 2.000 | 1,500 | 1.481 | | | | | |'))).toEqual([]));
});

test('one period that leaves a level held all year', () =>
  expect(told('Indikator | Target | TW I | TW II | TW III | TW IV\nLayanan tepat waktu | 95 | 95 | 91 | 95 | 95')).toEqual([
    ['91', undefined, 'warn'],
  ]));

const renstra = (final: string) =>
  [
    'No | Indikator | 2025 | 2026 | 2027 | Kondisi Akhir',
    '1 | Layanan tepat waktu | 91 | 92 | 93 | 93',
    `2 | Indeks kepuasan | 88 | 89 | 90 | ${final}`,
    '3 | Nilai AKIP | 70 | 71 | 72 | 72',
  ].join('\n');

test('the last year of a plan is its final state', () => {
  expect(told(renstra('90'))).toEqual([]);
  expect(told(renstra('92'))).toEqual([['92', '90', 'error']]);
});
