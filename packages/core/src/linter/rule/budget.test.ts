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
