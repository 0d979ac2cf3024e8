import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const told = (...lines: readonly string[]) =>
  checkDocument(sourceText(['BAB II', '', ...lines].join('\n')), { rules: ['budget'] }).findings.map(({ places: [place], expected }) => [
    place.text,
    expected,
  ]);

test('an amount and its words', () => {
  expect(told('Pagu sebesar Rp 1.400.000 (satu juta empat ratus ribu rupiah).')).toEqual([]);
  expect(told('Pagu sebesar Rp 1.500.000 (satu juta empat ratus ribu rupiah).')).toEqual([
    ['Rp 1.500.000 (satu juta empat ratus ribu rupiah)', '1.400.000'],
  ]);
});

const text = (total: string) =>
  `Pagu sebesar ${total} terdiri atas belanja pegawai Rp5.000.000, belanja barang Rp4.000.000, dan belanja modal Rp2.000.000.`;

test('an amount and its parts', () => {
  expect(told(text('Rp11.000.000'))).toEqual([]);
  expect(told(text('Rp10.000.000'))).toEqual([['Rp10.000.000', '11.000.000']]);
});

const programs = [
  'Kode | Program | Anggaran (Rp)',
  'CO | Kebijakan Pembinaan | 250.000.000',
  'WA | Dukungan Manajemen | 500.000.000',
  ' | Jumlah | 750.000.000',
];

test('the total that the text names against the table beside it', () => {
  expect(told('Rencana anggaran tahun 2025 berjumlah Rp750.000.000 untuk 2 program.', '', ...programs)).toEqual([]);
  expect(told('Rencana anggaran tahun 2025 berjumlah Rp700.000.000 untuk 2 program.', '', ...programs)).toEqual([
    ['Rp700.000.000', '750.000.000'],
  ]);
  // One program, what was spent, and what it was before are no total.
  expect(
    told(
      'Anggaran program dukungan manajemen sebesar Rp500.000.000. Realisasi anggaran sebesar Rp700.000.000. Pagu semula sebesar Rp600.000.000.',
      '',
      ...programs,
    ),
  ).toEqual([]);
});

const bySasaran = (data: string, total = '750.000.000') => [
  'No | Sasaran | Anggaran (Rp)',
  '1 | Meningkatnya mutu layanan | 150.000.000',
  `2 | Meningkatnya mutu data | ${data}`,
  '3 | Meningkatnya tata kelola | 500.000.000',
  ` | Jumlah | ${total}`,
  '',
];
const byIndicator = [
  'No | Sasaran | Indikator Kinerja | Anggaran (Rp)',
  '1 | Meningkatnya mutu layanan | Indeks layanan | 100.000.000',
  ' |  | Persentase layanan | 50.000.000',
  '2 | Meningkatnya mutu data | Indeks data | 100.000.000',
  '3 | Meningkatnya tata kelola | Nilai AKIP | 500.000.000',
  ' |  | Jumlah | 750.000.000',
];

test('the budget of a sasaran against its indicators in another table', () => {
  expect(told(...bySasaran('100.000.000'), ...byIndicator)).toEqual([]);
  expect(told(...bySasaran('110.000.000'), ...byIndicator)).toEqual([['110.000.000', '100.000.000']]);
});

test('a total that does not fit its rows is told by its own rule only', () => {
  expect(told('Rencana anggaran tahun 2025 berjumlah Rp750.000.000.', '', ...programs.slice(0, 3), ' | Jumlah | 790.000.000')).toEqual([]);
});

const split = (total: string, more = 'Anggaran tersebut terbagi dalam') =>
  told(
    `Pada awal tahun kantor memperoleh anggaran sebesar ${total}. ${more} belanja pegawai sebesar Rp 1,2 miliar, belanja barang Rp 2,4 miliar dan belanja modal Rp 0,5 miliar.`,
  );

test('an amount that the next sentence takes apart', () => {
  expect(split('Rp 4,1 miliar')).toEqual([]);
  expect(split('Rp 4,7 miliar')).toEqual([['Rp 4,7 miliar', 'Rp 4,1 miliar']]);
  expect(split('Rp 4,7 miliar', 'Anggaran lain digunakan untuk')).toEqual([]);
});
