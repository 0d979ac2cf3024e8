import { expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const summary = (text: string) =>
  checkDocument(sourceText(text), { rules: ['sum'] }).findings.map(({ places: [place], expected }) => [place.line, place.text, expected]);

const spending = (...totals: readonly string[]) =>
  summary(
    [
      'No | Kegiatan | Pagu Awal | Pagu Revisi | Realisasi',
      '1 | Belanja Pegawai | 2.500.000 | 1.800.000 | 1.750.000',
      '2 | Belanja Barang | 1.000.000 | 1.100.000 | 1.090.000',
      '3 | Belanja Modal | 200.000 | 300.000 | 290.000',
      ` | Jumlah | ${totals.join(' | ')}`,
    ].join('\n'),
  );

test('a total that misses its rows by the same amount in every column has lost a row', () => {
  expect(spending('3.700.000', '3.200.000', '3.130.000')).toEqual([]);
  expect(spending('3.706.000', '3.206.000', '3.136.000')).toEqual([[5, '3.706.000', undefined]]);
});

const merged = (total: string) =>
  summary(`No | Program | Anggaran | Realisasi
1 | Pelayanan Administrasi | 925.896.500 | 826.994.935
2 | Disiplin Aparatur | 25.000.000 | 24.800.000
3 | Kapasitas Aparatur | 50.000.000 | 26.740.000
Jumlah | 1.000.896.500 | ${total}`);

test('a total whose merged cells were written once stands below its figures', () => {
  expect(merged('878.534.935')).toEqual([]);
  expect(merged('878.934.935')).toEqual([[5, '878.934.935', '878.534.935']]);
});

const people = (women: string) =>
  summary(
    [
      `1 Kab. A  269  15  284  990.372  ${women}  1.963.824`,
      '2 Kab. B  301  30  331  900.919  888.711  1.789.630',
      '3 Kab. C  224  15  239  509.854  497.940  1.007.794',
      '4 Kab. D  266  12  278  521.576  505.290  1.026.866',
      '5 Kab. E  449  11  460  690.026  671.887  1.361.913',
      '6 Kab. F  469  25  494  387.047  386.541  773.588',
    ].join('\n'),
  );

test('counts that add up in almost every row add up in all, whatever their headings', () => {
  expect(people('973.452')).toEqual([]);
  expect(people('937.452').map(([line]) => line)).toEqual([1]);
});

test('steps of a plan by month are no sums', () =>
  expect(
    summary(
      [
        'No | Indikator | Jan | Feb | Mar',
        ...[7, 8, 9, 12, 13, 16].map(
          (step, at) => `${at + 1} | Persentase data ${'abcdef'.charAt(at)} | ${step} | ${2 * step} | ${3 * step + (at === 3 ? 1 : 0)}`,
        ),
      ].join('\n'),
    ),
  ).toEqual([]));

const village = (transfer: string, rest = '2.117.130') =>
  summary(
    [
      'Uraian | | Anggaran | Realisasi | Lebih (Kurang)',
      '4. | PENDAPATAN | | |',
      '4.1. | Pendapatan Asli | 5.000.000 | 6.000.000 | -1.000.000',
      '4.2. | Pendapatan Transfer | 3.062.964.000 | 3.057.846.870 | 5.117.130',
      `4.2.1. | Dana Desa | ${transfer} | 1.887.149.000 | 0`,
      '4.2.2. | Alokasi Dana | 1.175.815.000 | 1.170.697.870 | 5.117.130',
      '4.3. | Pendapatan Lain | 8.000.000 | 10.000.000 | -2.000.000',
      `JUMLAH PENDAPATAN | 3.075.964.000 | 3.073.846.870 | ${rest}`,
      '5. | BELANJA | | |',
      '01 | Pemerintahan | 1.447.999.360 | 1.315.614.368 | 132.384.992',
      '02 | Pembangunan | 676.778.342 | 623.152.000 | 53.626.342',
      'JUMLAH BELANJA | 2.124.777.702 | 1.938.766.368 | 186.011.334',
    ].join('\n'),
  ).map(([line, text]) => [line, text]);

test('totals of two parts of one table, with codes for most of its rows', () => {
  expect(village('1.887.149.000')).toEqual([]);
  expect(village('1.878.149.000')).toEqual([[5, '1.878.149.000']]);
  expect(village('1.887.149.000', '2.171.130')).toEqual([[8, '2.171.130']]);
});

test('thousands with commas beside millions with commas are no decimals', () =>
  expect(
    summary(
      [
        'Kode | Uraian | Anggaran | Realisasi | Sisa',
        '4.1. | Pendapatan Asli | 8,075,000 | 7,600,000 | 475,000',
        '4.2. | Pendapatan Transfer | 350,765,000 | 350,265,000 | 500,000',
        '4.3. | Pendapatan Lain | 6,479,296 | 6,250,419 | 228,877',
        '4.4. | Bunga Bank | 5,000,000 | 4,771,123 | 228,877',
      ].join('\n'),
    ),
  ).toEqual([]));
