import { findPack, type PlainDate, plainDate, RULE_PACKS } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { CALCULATIONS } from '../calculation/calculations.ts';
import { describeDiff, describePack, packRegister } from './describe-pack.ts';
import { packDetail, packDiff, packRow } from './rulepack.ts';

const PADA: PlainDate = plainDate('2024-12-31');

test('the register has every pack once, families together, and says which are in force on the day', () => {
  const rows = packRegister(PADA);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(RULE_PACKS.map(({ id }) => id).toSorted());
  expect(rows.filter(({ keluarga }) => keluarga === 'nko').map(({ id, berlaku }) => [id, berlaku])).toEqual([
    ['nko:467-2014', false],
    ['nko:300-2022', true],
    ['nko:127-2026', false],
  ]);
  expect(rows.findLastIndex(({ keluarga }) => keluarga === 'skm') - rows.findIndex(({ keluarga }) => keluarga === 'skm')).toBe(1);
  for (const row of rows) expect(packRow.parse(row)).toEqual(row);
});

describe('one pack', () => {
  test.each(RULE_PACKS.map(({ id }) => id))('%s is described as the wire says, and travels as JSON', (id) => {
    const found = describePack(id, PADA);
    if (!found.ok) throw new Error(found.error.code);
    expect(packDetail.parse(JSON.parse(JSON.stringify(found.value)))).toEqual(found.value);
  });

  test('has what was proven on published numbers, and its family', () => {
    expect(describePack('skm:14-2017', PADA)).toMatchObject({
      ok: true,
      value: { contoh: expect.arrayContaining([expect.objectContaining({ kind: 'skm' })]), sekeluarga: [{ id: 'skm:25-2004' }] },
    });
  });

  test('is refused when there is none of that name', () => {
    expect(describePack('ikpa:1999', PADA)).toEqual({ ok: false, error: { code: 'pack.not_found', pack: 'ikpa:1999' } });
  });
});

describe('the difference of two packs', () => {
  test('is told with readable places', () => {
    const found = describeDiff({ a: 'nko:467-2014', b: 'nko:300-2022' }, PADA);
    if (!found.ok) throw new Error(found.error.code);
    expect(packDiff.parse(found.value)).toEqual(found.value);
    expect(found.value.perubahan.map(({ tempat, sebelum, sesudah }) => [tempat.id, sebelum?.id, sesudah?.id])).toEqual([
      ['Bobot perspektif › bobot › stakeholder', '25', '30'],
      ['Bobot perspektif › bobot › customer', '15', '20'],
      ['Bobot perspektif › bobot › internal process', '30', '25'],
      ['Bobot perspektif › bobot › learning & growth', '30', '25'],
    ]);
  });

  test.each(RULE_PACKS.map(({ id }) => id))('of %s with itself is none', (id) => {
    expect(describeDiff({ a: id, b: id }, PADA)).toMatchObject({ ok: true, value: { perubahan: [] } });
  });

  test('is refused for a pack that is not there, and for packs of two families', () => {
    expect(describeDiff({ a: 'nko:467-2014', b: 'nko:0' }, PADA)).toMatchObject({ error: { code: 'pack.not_found', pack: 'nko:0' } });
    expect(describeDiff({ a: 'nko:467-2014', b: 'npss:bkn' }, PADA)).toMatchObject({ error: { code: 'pack.other_family' } });
  });
});

test('every pack that a calculation can be asked for is in the register', () => {
  const ids = new Set(packRegister(PADA).map(({ id }) => id));
  const unlisted = Object.values(CALCULATIONS).flatMap(({ packs }) => packs.filter((id) => !ids.has(id)));
  expect(unlisted).toEqual([]);
});

test('a pack is found by its whole name only', () => expect(findPack(RULE_PACKS, 'constructor')).toBeNull());
