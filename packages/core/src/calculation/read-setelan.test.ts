import { expect, test } from 'vitest';
import type { SetelanPaket } from '../rulepack/rule-pack.ts';
import { inputReader } from './read-input.ts';
import { readSetelan } from './read-setelan.ts';

const SETELAN: readonly SetelanPaket[] = ['keluar', 'tetap'].map((bawaan, i) => ({
  kode: `s${i}`,
  nama: { id: 'Setelan', en: 'Setting' },
  bawaan,
  pilihan: ['keluar', 'tetap'].map((nilai) => ({ nilai, bunyi: { id: nilai, en: nilai }, sumber: '-' })),
}));

test('what nobody chooses is as the pack says, and is not repeated', () => {
  const reader = inputReader();
  expect(readSetelan(reader, { setelan: SETELAN })).toEqual({ nilai: { s0: 'keluar', s1: 'tetap' }, ulang: {} });
  expect(readSetelan(reader, {}, { s0: undefined })).toEqual({ nilai: {}, ulang: {} });
  expect(reader.problems).toEqual([]);
});

test('what is chosen holds and is repeated, also where it is what the pack says', () => {
  const read = readSetelan(inputReader(), { setelan: SETELAN }, { s0: 'tetap', s1: 'tetap' });
  expect(read).toEqual({ nilai: { s0: 'tetap', s1: 'tetap' }, ulang: { setelan: { s0: 'tetap', s1: 'tetap' } } });
});

test('a setting or a reading that the pack does not know is refused at its place', () => {
  const reader = inputReader();
  readSetelan(reader, { setelan: SETELAN }, { s0: 'lain', s9: 'tetap' });
  expect(reader.problems).toEqual([
    { code: 'input.out_of_range', field: 'setelan.s0', detail: { known: 'keluar, tetap' } },
    { code: 'input.unknown_field', field: 'setelan.s9', detail: { known: 's0, s1' } },
  ]);
});
