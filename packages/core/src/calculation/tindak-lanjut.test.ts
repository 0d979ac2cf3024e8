import { expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { type InputTindakLanjut, tindakLanjut } from './tindak-lanjut.ts';

const run = (input: Partial<InputTindakLanjut>) =>
  calculate(tindakLanjut, { sesuai: 0, proses: 0, belum: 0, tidakDapat: 0, ...input }, { pada: plainDate('2025-01-15') });
const TETAP = { tidak_dapat_ditindaklanjuti: 'tetap' } as const;

test('what cannot be followed up leaves the divisor, and says nothing of a setting that nobody chose', () => {
  const answer = run({ sesuai: 11, belum: 1, tidakDapat: 5 });
  expect(answer.ok && answer.value.output).toEqual({
    persen: '91.66666666666666666667',
    tercetak: '91,67',
    penyebut: '12',
    pack: 'tindaklanjut:2-2017',
  });
});

test('or stays, where that is chosen', () => {
  const answer = run({ sesuai: 11, belum: 1, tidakDapat: 8, setelan: TETAP });
  expect(answer.ok && answer.value.output).toEqual({
    persen: '55',
    tercetak: '55,00',
    penyebut: '20',
    pack: 'tindaklanjut:2-2017',
    setelan: TETAP,
  });
});

test('nothing to follow up is no share, unless it stays in the divisor', () => {
  expect(run({ tidakDapat: 5 })).toMatchObject({ value: { output: { absen: 'divided_by_zero' } } });
  expect(run({ tidakDapat: 5, setelan: TETAP })).toMatchObject({ value: { output: { persen: '0', penyebut: '5' } } });
  expect(run({ proses: null })).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'tindaklanjut:2-2017' } } });
});

test('all that is wrong is told at once', () => {
  expect(run({ sesuai: '1,5', belum: -2, setelan: { tidak_dapat_ditindaklanjuti: 'mungkin' } })).toMatchObject({
    error: [{ field: 'sesuai' }, { field: 'belum' }, { field: 'setelan.tidak_dapat_ditindaklanjuti', detail: { known: 'keluar, tetap' } }],
  });
});
