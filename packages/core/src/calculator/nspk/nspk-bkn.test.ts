import { expect, test } from 'vitest';
import { readGolden } from '../../kernel/read-golden.ts';
import { kategoriNspk } from './nspk-bkn.ts';

/** LKj 2024 of a sister office: A 85,01–100; B 70,01–85; C 55,01–70; D 40,01–55; E 25–40. */
test.each([
  ['100', 'A'],
  ['85.01', 'A'],
  ['85', 'B'],
  ['70.01', 'B'],
  ['70', 'C'],
  ['55.01', 'C'],
  ['55', 'D'],
  ['40.01', 'D'],
  ['40', 'E'],
  ['25', 'E'],
  ['24.99', null],
  ['no_data_yet', null],
])('an Indeks NSPK of %s has category %s', (indeks, expected) => expect(kategoriNspk(readGolden(indeks))?.kode ?? null).toBe(expected));
