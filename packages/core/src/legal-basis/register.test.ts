import { expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { findPeraturan, penggantiPada, peraturanById, REGISTER } from './register.ts';

test('every regulation stands in the register once', () => {
  expect(new Set(REGISTER.map(({ id }) => id)).size).toBe(REGISTER.length);
  expect(REGISTER.length).toBeGreaterThan(150);
});

test('every replacement and everything amended is in the register, and is not older than what it replaces', () => {
  const named = REGISTER.flatMap(({ digantiOleh, mengubah }) => [digantiOleh, mengubah]).filter((id) => id !== null);
  expect(named.filter((id) => peraturanById(id) === null)).toEqual([]);
  const backwards = REGISTER.filter(({ tahun, digantiOleh }) => digantiOleh !== null && (peraturanById(digantiOleh)?.tahun ?? 0) < tahun);
  expect(backwards).toEqual([]);
});

test('nothing is replaced before it begins', () => {
  expect(REGISTER.filter(({ tahun, dicabutSejak }) => dicabutSejak !== null && Number(dicabutSejak.slice(0, 4)) < tahun)).toEqual([]);
});

test('the replacement is the last that had begun by the day', () => {
  const old = findPeraturan('PMK', 249, 2011);
  expect(old).not.toBeNull();
  expect(old && penggantiPada(old, plainDate('2018-06-01'))?.id).toBe('pmk-214-2017');
  expect(old && penggantiPada(old, plainDate('2025-06-01'))?.id).toBe('pmk-62-2023');
});
