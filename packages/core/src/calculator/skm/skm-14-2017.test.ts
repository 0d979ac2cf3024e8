import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/figure.ts';
import { printGolden, readGolden } from '../../kernel/read-golden.ts';
import { classify } from '../bands.ts';
import { MUTU_GOLDEN, SKM_GOLDEN } from './skm-14-2017.golden.ts';
import { SKM_14_2017, skm14th2017 } from './skm-14-2017.ts';

const inputs = (nrr: readonly string[]): ReadonlyMap<string, Figure> =>
  new Map(nrr.flatMap((text, i) => (text === '–' ? [] : [[`u${i + 1}`, readGolden(text)] as const])));

describe('SKM (PermenPANRB 14/2017)', () => {
  test.each(SKM_GOLDEN)('%s: %j gives %s (%s)', (_id, nrr, expected, mutu) => {
    const { hasil, kategori, trace } = skm14th2017.compute(inputs(nrr));
    expect(printGolden(hasil, expected)).toBe(expected);
    expect(kategori?.kode ?? null).toBe(mutu);
    expect(trace.result).toEqual(hasil);
    expect(trace.parts[0]?.parts.map(({ label }) => label)).toEqual(['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9']);
  });

  test.each(MUTU_GOLDEN)('an IKM of %s has mutu %s', (ikm, mutu) => {
    expect(classify(readGolden(ikm), SKM_14_2017.rule.mutu)?.kode ?? null).toBe(mutu);
  });

  test('NRR tertimbang of the highest answer is the 0,44 that reports print', () => {
    const { rincian } = skm14th2017.compute(inputs(['4', '4', '4', '4', '4', '4', '4', '4', '4']));
    expect(rincian.map(({ kode, figure }) => `${kode} ${printGolden(figure, '0.00')}`)).toEqual(
      Array.from({ length: 9 }, (_unsur, i) => `tertimbang_u${i + 1} 0.44`),
    );
  });

  test('detail has the names that the regulation gives', () => {
    const { rincian } = skm14th2017.compute(new Map());
    expect(rincian.map(({ nama }) => nama)).toEqual(skm14th2017.komponen.map(({ nama }) => nama));
    expect(rincian[0]?.nama).toBe('Persyaratan');
  });

  test('U8 is pengaduan and U9 sarana, whatever the order of the questionnaire', () => {
    expect(skm14th2017.komponen.slice(7).map(({ kode, nama }) => `${kode} ${nama}`)).toEqual([
      'u8 Penanganan Pengaduan, Saran, dan Masukan',
      'u9 Sarana dan Prasarana',
    ]);
  });
});
