import { expect, test } from 'vitest';
import { AKIP_88_2021 } from './akip/akip-88-2021.ts';
import { type BandTable, classifyExact } from './bands.ts';
import { NKA_466_2023 } from './nka/nka-466-2023.ts';
import { NSPK_BKN } from './nspk/nspk-bkn.ts';
import { RB_9_2023 } from './rb/rb-9-2023.ts';
import { SKM_14_2017 } from './skm/skm-14-2017.ts';
import { SKM_25_2004 } from './skm/skm-25-2004.ts';
import { SPBE_59_2020 } from './spbe/spbe-59-2020.ts';

/** Bounds in thousandths, lowest first, and whether a value at the bound belongs to the band above it: told here once more, from the sources. */
const TABLES: readonly (readonly [string, BandTable, readonly [from: number, to: number], readonly number[], boolean])[] = [
  ['akip', AKIP_88_2021.rule.predikat, [0, 100_000], [30_000, 50_000, 60_000, 70_000, 80_000, 90_000], false],
  ['nspk', NSPK_BKN.rule.kategori, [25_000, 100_000], [40_000, 55_000, 70_000, 85_000], false],
  ['nka', NKA_466_2023.rule.kategori, [0, 100_000], [50_000, 60_000, 80_000, 90_000], false],
  ['rb', RB_9_2023.rule.kategori, [0, 110_000], [30_000, 50_000, 60_000, 70_000, 80_000, 100_000], false],
  ['spbe', SPBE_59_2020.rule.predikat, [0, 5000], [1800, 2600, 3500, 4200], true],
];

/** First hundredth of each mutu but the lowest; an IKM is rounded to hundredths before it is told. */
test.each([
  ['skm:14-2017', SKM_14_2017, [6500, 7661, 8831]],
  ['skm:25-2004', SKM_25_2004, [4376, 6251, 8126]],
] as const)('every thousandth of an IKM by %s has the mutu of its two decimals', (_id, { rule }, bounds) => {
  const wrong: string[] = [];
  for (let n = 25_000; n <= 100_000; n++) {
    const expected = 'DCBA'[bounds.filter((bound) => Math.floor((n + 5) / 10) >= bound).length];
    const found = classifyExact({ n, d: 1000 }, rule.mutu)?.kode;
    if (found !== expected) wrong.push(`${n}: ${found}, not ${expected}`);
  }
  expect(wrong).toEqual([]);
});

test.each(TABLES)('every thousandth of %s is in exactly its band', (_name, table, [from, to], bounds, isInclusive) => {
  const codes = table.bands.map(({ kode }) => kode).toReversed();
  expect(codes).toHaveLength(bounds.length + 1);
  const wrong: string[] = [];
  for (let n = from; n <= to; n++) {
    const expected = codes[bounds.filter((bound) => (isInclusive ? n >= bound : n > bound)).length];
    const found = classifyExact({ n, d: 1000 }, table)?.kode;
    if (found !== expected) wrong.push(`${n}: ${found}, not ${expected}`);
  }
  expect(wrong).toEqual([]);
});
