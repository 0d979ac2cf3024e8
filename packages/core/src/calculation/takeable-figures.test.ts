import { expect, test } from 'vitest';
import { figureAt, takeableFigures } from './takeable-figures.ts';

const calculation = {
  input: { tahun: 2024, nilai: { penyerapan: '98,11', kontraktual: null }, jawaban: Array.from({ length: 50 }, () => [4]) },
  output: { nilai: '98.402', tercetak: '98,40', kategori: 'Sangat Baik', komponen: ['22.80'], pack: 'ikpa:2024' },
};

test('names every figure by its place, leaves words and raw data out', () => {
  expect(takeableFigures(calculation).map(({ bagian, nilai }) => `${bagian} ${nilai}`)).toEqual([
    'hasil.nilai 98.402',
    'hasil.tercetak 98.40',
    'hasil.komponen[0] 22.80',
    'masukan.tahun 2024',
    'masukan.nilai.penyerapan 98.11',
  ]);
});

test.each([
  ['hasil.nilai', '98.402'],
  ['hasil.kategori', null],
  ['hasil.__proto__', null],
  ['masukan.jawaban[0][0]', null],
])('%s is %s', (bagian, nilai) => expect(figureAt(calculation, bagian)).toBe(nilai));
