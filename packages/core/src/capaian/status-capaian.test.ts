import { describe, expect, test } from 'vitest';
import { readGolden } from '../kernel/read-golden.ts';
import { CAPAIAN_SEDERHANA } from './capaian-sederhana.ts';
import { PAKET_REKAP } from './paket-rekap.ts';
import { isBelumTercapai, isTercapai, statusCapaian, statusIku, statusSasaran } from './status-capaian.ts';

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
  ])('%s is %s', (capaian, expected) => expect(statusCapaian(readGolden(capaian), CAPAIAN_SEDERHANA.rule)).toBe(expected));

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

  test('an indicator is judged by the pack of its manual, a sasaran by the roll-up of its Renstra', () => {
    expect([
      statusIku(readGolden('100'), 'capaian:kemenkeu'),
      statusIku(readGolden('79.9'), null),
      statusIku(readGolden('100'), 'capaian:2050'),
    ]).toEqual(['tercapai', 'belum_tercapai', 'belum_ada']);
    for (const { id, rule } of PAKET_REKAP) {
      const at = [rule.ambang.tercapai, rule.ambang.mendekati, '0', 'no_data_yet'].map((text) => statusSasaran(readGolden(text), id));
      expect(at).toEqual(['tercapai', 'mendekati', 'belum_tercapai', 'belum_ada']);
    }
    expect(statusSasaran(readGolden('100'), 'nko:2050')).toBe('belum_ada');
  });
});
