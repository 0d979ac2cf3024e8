import { describe, expect, test } from 'vitest';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { effectiveTarget, isLowered, type LapisTarget, type NilaiTarget, targetFigure } from './target-layers.ts';

const layer = (lapis: LapisTarget, revisi = 0) => ({ lapis, revisi });

describe('the target in effect', () => {
  test.each([
    [
      'the latest PK revision',
      [layer('pk_revisi', 2), layer('renstra'), layer('pk_revisi', 10), layer('pk'), layer('renja')],
      layer('pk_revisi', 10),
    ],
    ['the PK where nothing was revised', [layer('pk'), layer('renja'), layer('renstra')], layer('pk')],
    ['the Renja where no PK was signed', [layer('renstra'), layer('renja')], layer('renja')],
    ['the Renstra where there is nothing else', [layer('renstra')], layer('renstra')],
  ])('is %s', (_name, targets, expected) => {
    expect(effectiveTarget(targets)).toEqual(expected);
    expect(effectiveTarget(targets.toReversed())).toEqual(expected);
  });

  test('is nobody’s invention where none was set', () => expect(effectiveTarget([])).toBeNull());

  test('comes back with all that the caller knows of it', () => {
    expect(effectiveTarget([{ ...layer('pk'), alasan: 'refocusing' }])?.alasan).toBe('refocusing');
  });
});

describe('targetFigure', () => {
  test.each<[string, NilaiTarget | null, string]>([
    ['a figure', { jenis: 'angka', nilai: '85,25' }, '85.25'],
    ['zero', { jenis: 'angka', nilai: '0' }, '0'],
    ['counts: 3 of 49 instansi', { jenis: 'hitungan', terpenuhi: '3', jumlah: '49' }, '6.12'],
    ['counts: 36 of 49 instansi', { jenis: 'hitungan', terpenuhi: '36', jumlah: '49' }, '73.47'],
    ['counts: all', { jenis: 'hitungan', terpenuhi: '49', jumlah: '49' }, '100'],
    ['counts of nothing', { jenis: 'hitungan', terpenuhi: '0', jumlah: '0' }, 'divided_by_zero'],
    ['unreadable text', { jenis: 'angka', nilai: 'seratus' }, 'not_computable'],
    ['unreadable counts', { jenis: 'hitungan', terpenuhi: '3', jumlah: '1.000,5' }, 'not_computable'],
    ['no target', null, 'target_missing'],
  ])('%s', (_name, nilai, expected) => expect(printGolden(targetFigure(nilai), expected)).toBe(expected));
});

describe('lowering a target', () => {
  test.each([
    ['85', '84', 'maximize', true, 'less of what is wanted'],
    ['85', '85', 'maximize', false, 'the same'],
    ['85', '86', 'maximize', false, 'more'],
    ['10', '12', 'minimize', true, 'more of what is unwanted'],
    ['10', '10', 'minimize', false, 'the same'],
    ['10', '8', 'minimize', false, 'less of it'],
    ['85', 'target_missing', 'maximize', true, 'withdrawing a promise'],
    ['target_missing', '1', 'maximize', false, 'the first promise'],
  ] as const)('%s → %s (%s): %s, %s', (old, next, polarisasi, expected, _why) => {
    expect(isLowered({ old: readGolden(old), next: readGolden(next), polarisasi })).toBe(expected);
  });
});
