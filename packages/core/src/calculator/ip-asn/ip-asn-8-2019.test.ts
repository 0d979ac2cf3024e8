import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/figure.ts';
import { printGolden, readGolden } from '../../kernel/read-golden.ts';
import { classify } from '../bands.ts';
import { IP_ASN_GOLDEN, IP_ASN_KATEGORI } from './ip-asn-8-2019.golden.ts';
import { IP_ASN_8_2019, ipAsn8th2019 } from './ip-asn-8-2019.ts';

const DIMENSI = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'];
const inputs = (nilai: readonly string[]): ReadonlyMap<string, Figure> =>
  new Map(nilai.flatMap((text, i) => (text === '–' ? [] : [[DIMENSI[i] ?? '', readGolden(text)] as const])));

describe('IP ASN (Peraturan BKN 8/2019)', () => {
  test.each(IP_ASN_GOLDEN)('%s: %j gives %s (%s)', (_id, nilai, expected, kategori) => {
    const found = ipAsn8th2019.compute(inputs(nilai));
    expect(printGolden(found.hasil, expected)).toBe(expected);
    expect(found.kategori?.nama ?? null).toBe(kategori);
    expect(found.trace.result).toEqual(found.hasil);
    expect(found.trace.parts[0]?.parts.map(({ label }) => label)).toEqual(DIMENSI);
  });

  test.each(IP_ASN_KATEGORI)('%s is %s', (nilai, expected) =>
    expect(classify(readGolden(nilai), IP_ASN_8_2019.rule.kategori)?.nama).toBe(expected),
  );
});
