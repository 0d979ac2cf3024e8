import { describe, expect, test } from 'vitest';
import { readGolden } from '../kernel/read-golden.ts';
import { isBelumTercapai, isTercapai, statusCapaian } from './status-capaian.ts';

describe('statusCapaian', () => {
  test.each([
    ['133.50', 'tercapai'],
    ['100', 'tercapai'],
    ['99.999', 'mendekati'],
    ['80', 'mendekati'],
    ['79.999', 'belum_tercapai'],
    ['0', 'belum_tercapai'],
    ['-10', 'belum_tercapai'],
    ['no_data_yet', 'belum_ada'],
    ['not_assessed', 'belum_ada'],
    ['target_missing', 'belum_ada'],
  ])('%s is %s', (capaian, expected) => expect(statusCapaian(readGolden(capaian))).toBe(expected));

  test('mendekati is a shade of belum tercapai; what is not there is neither met nor unmet', () => {
    expect(
      (['tercapai', 'mendekati', 'belum_tercapai', 'belum_ada'] as const).map((status) => [isTercapai(status), isBelumTercapai(status)]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });

  test('thresholds belong to the pack', () => {
    const aturan = { tercapai: '90', mendekati: '60' };
    expect(['90', '89', '60', '59'].map((text) => statusCapaian(readGolden(text), aturan))).toEqual([
      'tercapai',
      'mendekati',
      'mendekati',
      'belum_tercapai',
    ]);
  });
});
