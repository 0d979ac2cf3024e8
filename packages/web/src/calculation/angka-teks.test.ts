import { expect, test } from 'vitest';
import { angkaTeks, palingBanyak, palingSedikit } from './angka-teks.ts';

test('a figure has a decimal comma and at most four decimals; a word stays a word', () => {
  expect(angkaTeks('1234567.5')).toBe('1.234.567,5');
  expect(angkaTeks('96.47751234')).toBe('96,4775');
  expect(angkaTeks('100', 2)).toBe('100,00');
  expect(angkaTeks('U8')).toBe('U8');
});

test('what is needed is rounded up and what is allowed down, so that keeping to the print is enough', () => {
  expect(palingSedikit('90.65333333333333333333')).toBe('90,66');
  expect(palingBanyak('17.16999')).toBe('17,16');
  expect(palingBanyak('5')).toBe('5,00');
});
