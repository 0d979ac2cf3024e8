import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const told = (...lines: readonly string[]) =>
  checkDocument(sourceText(['BAB II', '', ...lines].join('\n')), { rules: ['population'] }).findings.map(
    ({ places: [place], expected }) => [place.text, expected],
  );

const list = (n: number) => [
  `Jumlah pegawai ${n} orang dengan rincian:`,
  'a. Struktural 10 orang;',
  'b. Fungsional 12 orang;',
  'c. Pelaksana 9 orang.',
];

describe('a whole and its parts', () => {
  test.each([
    ['Pegawai berjumlah 98 orang yang terdiri dari 60 laki-laki dan 38 perempuan.', []],
    ['Pegawai berjumlah 97 orang yang terdiri dari 60 laki-laki dan 38 perempuan.', [['97', '98']]],
    ['Terdapat 12 pegawai yang pindah, dikarenakan 5 orang pensiun, 1 orang mutasi, dan 5 orang tugas.', [['12', '11']]],
    // Examples, rates and other units are no parts.
    ['Terdapat 12 pegawai yang ikut, antara lain 5 orang dari bagian umum dan 3 orang dari bidang mutasi.', []],
    ['Pelatihan diikuti 40 orang yang terdiri dari 2 angkatan selama 3 hari.', []],
    ['Terdapat 40 peserta yang terdiri dari 25 pria dan 15 wanita, dari target 60 peserta.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test('in a list', () => {
    expect(told(...list(31))).toEqual([]);
    expect(told(...list(30))).toEqual([['30', '31']]);
  });
});

const text = (all: number, out: number, rest: number) =>
  `Jumlah pegawai seluruhnya ${all} orang. Terdapat ${out} pegawai yang tidak dinilai, terdiri atas ${out - 5} pegawai tugas belajar dan 5 pegawai baru, sehingga yang dinilai ${rest} pegawai.`;

describe('assessed and left out', () => {
  test('make all', () => expect(told(text(99, 14, 85))).toEqual([]));
  test('do not', () => expect(told(text(99, 14, 83))).toEqual([['83', '85']]));
  test('the total is wrong where the section gives the fitting one', () =>
    expect(
      told(
        'Jumlah subyek penilaian sebanyak 86 pegawai. Kantor memiliki 97 pegawai. Terdapat 12 pegawai yang tidak termasuk dalam daftar.',
        '',
        'Hanya terdapat 86 orang dari total 98 orang pegawai yang dinilai.',
      ),
    ).toEqual([['97', '98']]));
});

const twice = (n: number) => [
  'Sebanyak 5 orang pegawai sedang menjalani tugas belajar.',
  '',
  `Terdapat ${n} pegawai yang melaksanakan tugas belajar dengan rincian 2 pegawai beasiswa dan ${n - 2} pegawai mandiri.`,
];

test('a group that is told twice', () => {
  expect(told(...twice(5))).toEqual([]);
  expect(told(...twice(11))).toEqual([['5', undefined]]);
});

test.each([
  'Pegawai berjumlah 97 orang yang terdiri dari 60 PNS, 20 PPPK serta tenaga honorer.',
  'Pegawai berjumlah 97 orang yang terdiri dari 60 PNS, 20 PPPK, dan sisanya tenaga honorer.',
  'Kegiatan diikuti 120 peserta yang terdiri dari 3 angkatan dan 40 pengajar selama 5 hari.',
])('parts that are not all told: %s', (text) => expect(told(text)).toEqual([]));

const byTrait = (s1: number) =>
  `Jumlah aparatur sebanyak 45 orang. Berdasarkan pendidikan, terdapat 5 orang lulusan S2, ${s1} orang lulusan S1, dan 12 orang lulusan D3.`;

test('parts by a trait against the number that was told before', () => {
  expect(told(byTrait(28))).toEqual([]);
  expect(told(byTrait(24))).toEqual([['45', '41']]);
});

test('a part larger than all', () => {
  expect(told('Responden berjumlah 97 orang dari total 97 orang pegawai.')).toEqual([]);
  expect(told('Responden berjumlah 97 orang dari total 93 orang pegawai.')).toEqual([['93', undefined]]);
});
