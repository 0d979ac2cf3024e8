import { expect, test } from 'vitest';
import { problemAt, textsByField } from './problem-at.ts';

const HELD = textsByField([
  { field: 'kode', text: 'Kode ini sudah dipakai.' },
  { field: 'tabel.0.x', text: 'Harus naik.' },
  { field: 'kode', text: 'Kode ini kata rumus.' },
  { field: 'kode', text: 'Kode ini sudah dipakai.' },
  { field: 'tabel.1.x', text: 'Harus naik.' },
  { field: 'tabel.1.y', text: 'Tulis sebagai angka.' },
]);

test('a field with several problems says all of them, each once, in the order in which they were found', () => {
  expect(problemAt(HELD, 'kode')).toBe('Kode ini sudah dipakai. Kode ini kata rumus.');
});

test('a field that holds others says what is wrong inside it, each once', () => {
  expect(problemAt(HELD, 'tabel')).toBe('Harus naik. Tulis sebagai angka.');
  expect(problemAt(HELD, 'tabel.0')).toBe('Harus naik.');
});

test('a field that only begins like another says nothing', () => {
  expect(problemAt(HELD, 'tab')).toBeNull();
});
