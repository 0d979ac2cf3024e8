import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const found = (text: string) => checkDocument(sourceText(text), { rules: ['sum'] }).findings;
const summary = (text: string) => found(text).map(({ places: [place], expected }) => [place.line, place.text, expected]);

const CATEGORIES = [
  'Kategori | Jumlah Instansi | Persentase',
  'A | 6 | 12,24%',
  'B | 28 | 57,14%',
  'C | 12 | 24,49%',
  'D | 2 | 4,08%',
  'E | 1 | 2,04%',
  'TOTAL | 49 |',
].join('\n');

describe('a total below its column', () => {
  test('is silent where it fits', () => expect(summary(CATEGORIES)).toEqual([]));
  test('is the cell to correct where every share agrees with the parts', () =>
    expect(summary(CATEGORIES.replace('TOTAL | 49', 'TOTAL | 48'))).toEqual([[7, '48', '49']]));
  test('points to the part where its share tells that the part is wrong, as one finding', () =>
    expect(
      checkDocument(sourceText(CATEGORIES.replace('B | 28', 'B | 26')), { rules: ['sum', 'ratio'] }).findings.map(
        ({ rule, places: [place], expected }) => [rule, place.line, place.text, expected],
      ),
    ).toEqual([['sum', 3, '26', '28']]));
  test('is found in columns kept by blanks', () => {
    const text = [
      'Kategori     Jumlah Instansi     Persentase',
      'A            6                   12,24%',
      'B            28                  57,14%',
      'C            15                  30,61%',
      'TOTAL        48                  100%',
    ].join('\n');
    expect(summary(text)).toEqual([[5, '48', '49']]);
  });
});

const budget = (total: string) =>
  [
    'NO | URAIAN | PAGU',
    '1. | Belanja Pegawai | Rp5.294.655.000,00',
    '2. | Belanja Barang | Rp827.924.000,00',
    ` | TOTAL PAGU | ${total}`,
  ].join('\n');

describe('amounts of money', () => {
  test('add up', () => expect(summary(budget('Rp6.122.579.000,00'))).toEqual([]));
  test('do not add up', () =>
    expect(found(budget('Rp6.122.597.000,00'))[0]).toMatchObject({ severity: 'error', expected: '6.122.579.000,00' }));
  test('cut to thousands may miss by a unit', () =>
    expect(
      summary(
        ['Uraian | Januari', 'Belanja Pegawai | 293.120', 'Belanja Barang | 141.240', 'Belanja Modal | 0', 'Jumlah | 434.361'].join('\n'),
      ),
    ).toEqual([]));
});

const staff = (cell: string) =>
  [
    'Bidang | Laki-laki | Perempuan | Jumlah',
    `Mutasi | 5 | 7 | ${cell}`,
    'Pensiun | 3 | 5 | 8',
    'Umum | 9 | 2 | 11',
    'Jumlah | 17 | 14 | 31',
  ].join('\n');

describe('totals beside their row', () => {
  test('fit', () => expect(summary(staff('12'))).toEqual([]));
  test('are one finding with the total below, at the cell that both accuse', () => expect(summary(staff('21'))).toEqual([[2, '21', '12']]));
  test('a part that both totals accuse is the cell to correct', () =>
    expect(summary(staff('12').replace('Pensiun | 3', 'Pensiun | 4'))).toEqual([[3, '4', '3']]));
});

describe('stays silent', () => {
  test('at a mean', () =>
    expect(summary(['Unsur | Nilai', 'U1 | 3,97', 'U2 | 3,93', 'U3 | 3,95', 'Rata-rata | 3,95'].join('\n'))).toEqual([]));
  test('at a mean that is called a total', () =>
    expect(summary(['Layanan | Nilai', 'Satu | 90,00', 'Dua | 80,00', 'Tiga | 85,00', 'Total | 85,00'].join('\n'))).toEqual([]));
  test('at indices that nobody adds', () =>
    expect(
      summary(['Indikator | Target | Realisasi', 'Indeks A | 80 | 81', 'Indeks B | 90 | 89', 'Jumlah indikator | 2 | 2'].join('\n')),
    ).toEqual([]));
  test('where group totals make the grand total', () =>
    expect(
      summary(
        [
          'Uraian | Pagu',
          'Pelatihan dasar | 100',
          'Pelatihan lanjutan | 200',
          'Sub Total A | 300',
          'Pengadaan meja | 50',
          'Pengadaan kursi | 150',
          'Sub Total B | 200',
          'TOTAL | 500',
        ].join('\n'),
      ),
    ).toEqual([]));
  test('where rows of programs stand above their kegiatan', () =>
    expect(
      summary(
        [
          'Kode | Uraian | Pagu',
          '01 | Program A | 300',
          '01.1 | Pelatihan dasar | 100',
          '01.2 | Pelatihan lanjutan | 200',
          '02 | Program B | 200',
          '02.1 | Pengadaan meja | 50',
          '02.2 | Pengadaan kursi | 150',
          ' | TOTAL | 500',
        ].join('\n'),
      ),
    ).toEqual([]));
});

describe('nested totals', () => {
  test('a group total that does not fit its rows', () =>
    expect(
      summary(
        [
          'Uraian | Pagu',
          'Pelatihan dasar | 100',
          'Pelatihan lanjutan | 200',
          'Sub Total A | 330',
          'Pengadaan meja | 50',
          'Pengadaan kursi | 150',
          'Sub Total B | 200',
          'TOTAL | 500',
        ].join('\n'),
      ),
    ).toEqual([[4, '330', '300']]));
  test('a grand total that does not fit its groups', () =>
    expect(
      summary(
        [
          'Uraian | Pagu',
          'Pelatihan dasar | 100',
          'Pelatihan lanjutan | 200',
          'Sub Total A | 300',
          'Pengadaan meja | 50',
          'Pengadaan kursi | 150',
          'Sub Total B | 200',
          'TOTAL | 550',
        ].join('\n'),
      ),
    ).toEqual([[8, '550', '500']]));
});

test('a sentence that tells a whole and its parts', () => {
  expect(summary('BAB II\n\nTerdapat 20 dokumen yang terdiri dari 12 laporan dan 7 notula.')).toEqual([[3, '20', '19']]);
  expect(summary('BAB II\n\nTerdapat 19 dokumen yang terdiri dari 12 laporan dan 7 notula.')).toEqual([]);
});

const overPages = (total: string) =>
  [
    'BAB III',
    '',
    'Kode   Program                       Anggaran (Rp)',
    'DL     Program Pendidikan            3.739.387.000',
    'CO     Program Kebijakan             7.713.160.000',
    'WA     Program Dukungan Manajemen    3.369.850.000',
    '',
    `\f       Jumlah                        ${total}`,
    '',
    'Anggaran ini dilaksanakan dalam satu tahun.',
  ].join('\n');

test('a total that a page break cut off from its table', () => {
  expect(summary(overPages('14.822.397.000'))).toEqual([]);
  expect(summary(overPages('14.831.397.000'))).toEqual([[8, '14.831.397.000', '14.822.397.000']]);
});

test('a table that goes on from the page before has rows that are not here', () =>
  expect(
    summary(['No | Uraian | Jumlah', '6 | Pelatihan dasar | 100', '7 | Pelatihan lanjutan | 200', ' | Jumlah | 900'].join('\n')),
  ).toEqual([]));
test('percentages below amounts are not added', () =>
  expect(
    summary(
      [
        '1.01.01 PROGRAM SATU | 100.000 | 96.500 | 96,50',
        '1.01.02 PROGRAM DUA | 200.000 | 192.000 | 96,00',
        '1.01.03 PROGRAM TIGA | 50.000 | 47.000 | 94,00',
        'JUMLAH | 350.000 | 335.500 | 95,86',
      ].join('\n'),
    ),
  ).toEqual([]));

const food = (surplus: string) =>
  [
    'Komoditas | Produksi (ton) | Konsumsi (ton) | Surplus/Defisit (ton)',
    `Beras | 125.430 | 98.210 | ${surplus}`,
    'Jagung | 45.200 | 12.750 | 32.450',
    'Kedelai | 1.250 | 8.430 | -7.180',
  ].join('\n');

test('a surplus beside what it is the difference of', () => {
  expect(summary(food('27.220'))).toEqual([]);
  expect(summary(food('27.720'))).toEqual([[2, '27.720', '27.220']]);
});

test.each([
  ['11.500.000', []],
  ['11.900.000', [[9, '11.900.000', '11.500.000']]],
])('a total over goals that are told with their indicators: %s', (total, expected) =>
  expect(
    summary(`BAB III
RENCANA

Kode | Sasaran dan Indikator | Anggaran (Rp)
SK 1 Terwujudnya layanan yang baik |  | 7.500.000
IKK 1 | Nilai kepuasan | 3.000.000
IKK 2 | Persentase layanan | 4.500.000
SK 2 Terwujudnya data yang andal | | 4.000.000
Jumlah |  | ${total}`),
  ).toEqual(expected),
);

const prices = (amount: string) =>
  [
    'No | Rincian | Volume | Satuan | Harga Satuan (Rp) | Jumlah (Rp)',
    `1 | Rapat koordinasi | 4 | kali | 12.500.000 | ${amount}`,
    '2 | Perjalanan dinas | 20 | OT | 3.500.000 | 70.000.000',
    '3 | Honor narasumber | 10 | OJ | 900.000 | 9.000.000',
    ' | Total | | | | 129.000.000',
  ].join('\n');

test('volume times price', () => {
  expect(summary(prices('50.000.000'))).toEqual([]);
  expect(summary(prices('52.000.000'))).toEqual([[2, '52.000.000', '50.000.000']]);
});
