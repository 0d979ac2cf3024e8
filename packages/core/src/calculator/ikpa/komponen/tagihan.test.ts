import { expect, test } from 'vitest';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { said } from './steps.golden.ts';
import { nilaiTagihan } from './tagihan.ts';

test('Penyelesaian Tagihan: the seventeenth working day is in time', () => {
  expect(said(nilaiTagihan([0, 17, 18], MENTAH_2024.tagihan))).toBe('66.66666666666666666667');
  expect(said(nilaiTagihan([...Array.from({ length: 13 }, () => 3), 20, 40], MENTAH_2024.tagihan))).toBe('86.66666666666666666667');
  expect(said(nilaiTagihan([], MENTAH_2024.tagihan))).toBeNull();
});
