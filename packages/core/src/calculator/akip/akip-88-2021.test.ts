import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/figure.ts';
import { printGolden, readGolden } from '../../kernel/read-golden.ts';
import { classify } from '../bands.ts';
import { AKIP_GOLDEN, PREDIKAT_GOLDEN } from './akip-88-2021.golden.ts';
import { AKIP_88_2021, akip88th2021 } from './akip-88-2021.ts';

const KOMPONEN = ['perencanaan', 'pengukuran', 'pelaporan', 'evaluasi'];
const inputs = (nilai: readonly string[]): ReadonlyMap<string, Figure> =>
  new Map(nilai.flatMap((text, i) => (text === '–' ? [] : [[KOMPONEN[i] ?? '', readGolden(text)] as const])));

describe('AKIP (PermenPANRB 88/2021)', () => {
  test.each(AKIP_GOLDEN)('%s: %j gives %s (%s)', (_id, nilai, expected, predikat) => {
    const found = akip88th2021.compute(inputs(nilai));
    expect(printGolden(found.hasil, expected)).toBe(expected);
    expect(found.kategori?.kode ?? null).toBe(predikat);
    expect(found.trace.result).toEqual(found.hasil);
    expect(found.trace.parts[0]?.parts.map(({ label }) => label)).toEqual(KOMPONEN);
  });

  test.each(PREDIKAT_GOLDEN)('%s is %s', (nilai, expected) =>
    expect(classify(readGolden(nilai), AKIP_88_2021.rule.predikat)?.kode).toBe(expected),
  );
});
