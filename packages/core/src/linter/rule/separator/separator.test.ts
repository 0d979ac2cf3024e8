import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['separator'] }).findings.map(
    ({ places, expected }) => `${places[0].line}: ${places[0].text} -> ${expected}`,
  );

const bars = (rows: readonly string[], sentence = 'Nilai rata-rata sebesar 93,36 dari target 90,00.'): string =>
  `BAB I\nHASIL\n\n${sentence}\n\nIndikator | Target 2023 | Realisasi 2023\n${rows.join('\n')}\n`;
const ROWS = ['Indeks RB | 83,00 | 81,15', 'Skor AKIP | 85,00 | 73,05', 'Nilai IKPA | 97,00 | 98,40'];

test('one way of separating is left alone', () => {
  expect(told(bars(ROWS))).toEqual([]);
  expect(
    told(
      bars(
        ROWS.map((row) => row.replaceAll(',', '.')),
        'Nilai rata-rata sebesar 93.36 dari target 90.00.',
      ),
    ),
  ).toEqual([]);
});

describe('a point among commas', () => {
  test('in a table', () => expect(told(bars(['Indeks RB | 83,00 | 81.15', ...ROWS.slice(1)]))).toEqual(['7: 81.15 -> 81,15']));
  test('in a sentence', () => expect(told(bars(ROWS, 'Nilai rata-rata sebesar 93.36 dari target 90,00.'))).toEqual(['4: 93.36 -> 93,36']));
  test('with a per cent sign', () =>
    expect(told(bars(ROWS, 'Tingkat ketercapaian 101.77% pada tahun 2023.'))).toEqual(['4: 101.77 -> 101,77']));
  test('in columns kept by blanks', () => {
    const text =
      'BAB I\nHASIL\n\nIndikator                Target      Realisasi\nIndeks RB                83,00       81.15\nSkor AKIP                85,00       73,05\nNilai IKPA               97,00       98,40\n';
    expect(told(text)).toEqual(['5: 81.15 -> 81,15']);
  });
  test('throughout a table is one finding', () => {
    const foreign = 'Uraian | Nilai\nRevisi | 100.00\nDeviasi | 98.11\nTagihan | 94.00\nOutput | 93.80';
    expect(told(`${bars([...ROWS, ...ROWS.map((row) => row.replace('Skor', 'Angka')), ...ROWS])}\n${foreign}\n`)).toHaveLength(1);
  });
  test('as often as commas is one finding of the document', () => {
    const half = ['Indeks RB | 83.00 | 81.15', 'Skor AKIP | 85.00 | 73.05', 'Nilai IKPA | 97.00 | 98,40'];
    expect(told(bars(half))).toHaveLength(1);
  });
});

describe('thousands', () => {
  test('with commas among points', () => {
    expect(
      told('BAB I\nPAGU\n\nProgram | Pagu\nPembinaan | Rp 1.485.460.000\nDukungan | Rp 10,351,971,000\nJumlah | Rp 11.837.431.000\n'),
    ).toEqual(['6: 10,351,971,000 -> 10.351.971.000']);
  });
  test('of one group in a column of counts', () => {
    expect(told('BAB I\nLAYANAN\n\nLayanan | Jumlah\nMutasi | 4.050\nPensiun | 4,318\nKenaikan pangkat | 2.117\n')).toEqual([
      '6: 4,318 -> 4.318',
    ]);
  });
  test('beside decimals of three places are left alone', () => {
    expect(told('BAB I\nRASIO\n\nUraian | Nilai\nRasio A | 0,379\nRasio B | 1,382\nRasio C | 1,250\n')).toEqual([]);
  });
});

test.each([
  'Latar belakang dibahas pada subbab 2.1 dan pasal 3.2 peraturan.',
  'Rapat dimulai pukul 08.30 WIB sampai 10.15 WIB.',
  'Aplikasi versi 2.10 dipakai seluruh pegawai.',
  'Surat Nomor 077/PR.03.01/ND tanggal 13.03.2023 dan kode 088.01.CO.',
  'Rincian ada pada Tabel 2.10 dan Gambar 3.1.',
])('no figure: %s', (sentence) => expect(told(bars(ROWS, sentence))).toEqual([]));

test.each([
  ['Belanja modal sebesar Rp 120.450.7301.250 dari target.', ['4: 120.450.7301.250 -> undefined']],
  ['Belanja modal sebesar Rp 120.450.730.250 dari target.', []],
  ['Belanja modal sebesar Rp 120.450.730.250,00 dari target.', []],
  ['Kode rekening 5.1.02.01.001.00024 dan 7.01.0.00.0.00.05.0000 dipakai.', []],
])('a group of thousands has three digits: %s', (sentence, expected) => expect(told(bars(ROWS, sentence))).toEqual(expected));

test('numbers of sections in a table are no figures', () => {
  expect(
    told(`${bars(ROWS)}\nNo | Uraian | Nilai\n1.1 | Perencanaan | 22,80\n1.2 | Pengukuran | 22,50\n2.1 | Pelaporan | 10,50\n`),
  ).toEqual([]);
});
