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
1 | Pelayanan Administrasi | 900.000.000 | 810.000.000
2 | Disiplin Aparatur | 25.000.000 | 24.800.000
3 | Kapasitas Aparatur | 50.000.000 | 26.700.000
Jumlah | 975.000.000 | ${total}`);

test('a total whose merged cells were written once stands below its figures', () => {
  expect(merged('861.500.000')).toEqual([]);
  expect(merged('861.900.000')).toEqual([[5, '861.900.000', '861.500.000']]);
});

const people = (women: string) =>
  summary(
    [
      `1 Kab. A  210  14  224  501.372  ${women}  994.824`,
      '2 Kab. B  302  31  333  410.919  398.711  809.630',
      '3 Kab. C  225  16  241  309.854  297.940  607.794',
      '4 Kab. D  267  13  280  321.576  305.290  626.866',
      '5 Kab. E  440  12  452  490.026  471.887  961.913',
      '6 Kab. F  460  26  486  187.047  186.541  373.588',
    ].join('\n'),
  );

test('counts that add up in almost every row add up in all, whatever their headings', () => {
  expect(people('493.452')).toEqual([]);
  expect(people('439.452').map(([line]) => line)).toEqual([1]);
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

const village = (transfer: string, rest = '7.000.000') =>
  summary(
    [
      'Uraian | | Anggaran | Realisasi | Lebih (Kurang)',
      '4. | PENDAPATAN | | |',
      '4.1. | Pendapatan Asli | 5.000.000 | 6.000.000 | -1.000.000',
      '4.2. | Pendapatan Transfer | 3.000.000.000 | 2.990.000.000 | 10.000.000',
      `4.2.1. | Dana Desa | ${transfer} | 1.800.000.000 | 0`,
      '4.2.2. | Alokasi Dana | 1.200.000.000 | 1.190.000.000 | 10.000.000',
      '4.3. | Pendapatan Lain | 8.000.000 | 10.000.000 | -2.000.000',
      `JUMLAH PENDAPATAN | 3.013.000.000 | 3.006.000.000 | ${rest}`,
      '5. | BELANJA | | |',
      '01 | Pemerintahan | 1.450.000.000 | 1.300.000.000 | 150.000.000',
      '02 | Pembangunan | 700.000.000 | 630.000.000 | 70.000.000',
      'JUMLAH BELANJA | 2.150.000.000 | 1.930.000.000 | 220.000.000',
    ].join('\n'),
  ).map(([line, text]) => [line, text]);

test('totals of two parts of one table, with codes for most of its rows', () => {
  expect(village('1.800.000.000')).toEqual([]);
  expect(village('1.880.000.000')).toEqual([[5, '1.880.000.000']]);
  expect(village('1.800.000.000', '7.700.000')).toEqual([[8, '7.700.000']]);
});

test('thousands with commas beside millions with commas are no decimals', () =>
  expect(
    summary(
      [
        'Kode | Uraian | Anggaran | Realisasi | Sisa',
        '4.1. | Pendapatan Asli | 9,500,000 | 9,025,000 | 475,000',
        '4.2. | Pendapatan Transfer | 350,700,000 | 350,200,000 | 500,000',
        '4.3. | Pendapatan Lain | 6,479,300 | 6,250,400 | 228,900',
        '4.4. | Bunga Bank | 5,000,000 | 4,771,100 | 228,900',
      ].join('\n'),
    ),
  ).toEqual([]));
