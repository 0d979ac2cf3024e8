import { expect, test } from 'vitest';
import { type Andaian, changesOf } from './what-if-draft.ts';

const start: Andaian = {
  cara: 'isian',
  komponen: { a: { jenis: 'angka', nilai: '34' }, b: { jenis: 'angka', nilai: '49' } },
  realisasi: '',
  target: '97,00',
};

test('nothing changed is nothing to compute', () => {
  expect(changesOf(start, start)).toBeNull();
  expect(changesOf(start, { ...start, cara: 'hasil' })).toBeNull();
});

test('only the input that differs is sent', () => {
  const held = { ...start, komponen: { ...start.komponen, a: { jenis: 'angka' as const, nilai: '40' } } };
  expect(changesOf(start, held)).toEqual({ komponen: { a: { jenis: 'angka', nilai: '40' } }, realisasi: null, target: null });
  expect(changesOf(start, { ...held, cara: 'hasil' })).toBeNull();
});

test('an emptied field is no zero: it stays as it is recorded', () => {
  expect(changesOf(start, { ...start, target: ' ', komponen: { ...start.komponen, b: { jenis: 'angka', nilai: '' } } })).toBeNull();
});

test('a supposed result or target is sent as typed', () => {
  expect(changesOf(start, { ...start, cara: 'hasil', realisasi: ' 98,5 ', target: '99' })).toEqual({
    komponen: null,
    realisasi: '98,5',
    target: '99',
  });
});
