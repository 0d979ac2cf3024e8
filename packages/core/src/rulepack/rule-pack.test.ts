import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { findPack, packInForce, type RulePack } from './rule-pack.ts';

const pack = (id: string, berlakuSejak: string, berlakuSampai: string | null): RulePack<null> => ({
  id,
  nama: id,
  dasarHukum: 'PER-0/PB/2000',
  berlakuSejak: plainDate(berlakuSejak),
  berlakuSampai: berlakuSampai === null ? null : plainDate(berlakuSampai),
  status: 'verified',
  fakta: [],
  uraian: { ringkas: { id, en: id } },
  rule: null,
});

const PACKS = [
  pack('ikpa:2022', '2022-07-01', '2024-05-01'),
  pack('ikpa:2024', '2024-05-02', null),
  pack('skm:14-2017', '2017-05-09', null),
];

describe('packInForce', () => {
  test.each([
    ['2022-07-01', 'ikpa:2022', 'its first day'],
    ['2024-05-01', 'ikpa:2022', 'its last day'],
    ['2024-05-02', 'ikpa:2024', 'the first day of its successor'],
    ['2030-01-01', 'ikpa:2024', 'nothing has replaced it'],
  ])('on %s %s is in force: %s', (on, expected) => {
    const found = packInForce({ packs: PACKS, keluarga: 'ikpa', on: plainDate(on) });
    expect(found).toMatchObject({ ok: true, value: { id: expected } });
  });

  test('a day before the first pack has none, and the answer names family and day', () => {
    expect(packInForce({ packs: PACKS, keluarga: 'ikpa', on: plainDate('2022-06-30') })).toEqual({
      ok: false,
      error: { code: 'pack.none_in_force', pack: 'ikpa', on: '2022-06-30' },
    });
  });

  test('two packs of one family on one day are our mistake, and stop the program', () => {
    const packs = [...PACKS, pack('ikpa:2026', '2026-01-01', null)];
    expect(() => packInForce({ packs, keluarga: 'ikpa', on: plainDate('2026-03-01') })).toThrow('ikpa:2024, ikpa:2026');
  });
});

test('a pack whose rules are not known yet is chosen by no day, and found by its name', () => {
  const packs = [...PACKS, { ...pack('ikpa:2026', '2026-01-01', null), belumTerisi: true as const }];
  expect(packInForce({ packs, keluarga: 'ikpa', on: plainDate('2026-03-01') })).toMatchObject({ value: { id: 'ikpa:2024' } });
  expect(findPack(packs, 'ikpa:2026')?.belumTerisi).toBe(true);
});

test('a pack is found by its whole id and by nothing less', () => {
  expect(findPack(PACKS, 'ikpa:2024')?.id).toBe('ikpa:2024');
  expect(findPack(PACKS, 'ikpa')).toBeNull();
});
