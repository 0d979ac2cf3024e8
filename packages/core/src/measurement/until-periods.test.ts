import { describe, expect, test } from 'vitest';
import { manual } from '../../test-support/figure-world.ts';
import { KEMENKEU } from '../capaian/capaian-rules.golden.ts';
import type { KonsolidasiPeriode } from '../consolidation/consolidate-periods.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { periodsOfYear } from '../kernel/period.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { untilPeriods } from './until-periods.ts';

const figuresOf = (texts: readonly string[]) =>
  periodsOfYear(2024, 'triwulan').flatMap((period, i) => {
    const text = texts[i] ?? '–';
    return text === '–' ? [] : [{ period, figure: readGolden(text) }];
  });

type Given = { readonly jenis: KonsolidasiPeriode; readonly targets: readonly string[]; readonly realisasi: readonly string[] };
const steps = ({ jenis, targets, realisasi }: Given, over: Partial<ManualIku> = {}) =>
  untilPeriods({
    manual: { ...manual('a'), konsolidasiPeriode: jenis, ...over },
    year: 2024,
    targets: figuresOf(targets),
    realisasi: figuresOf(realisasi),
  });
const print = ({ target, realisasi, capaian }: ReturnType<typeof steps>[number]): string =>
  `${printGolden(target, '0.0')} ${printGolden(realisasi.figure, '0.0')} ${printGolden(capaian, '0.00')} ${realisasi.known}/${realisasi.total}`;

describe('a year s.d. each of its sub-periods', () => {
  test('a sum grows, and says which sub-period it waits for', () => {
    const found = steps({ jenis: 'jumlah', targets: ['10', '10', '10', '10'], realisasi: ['9', '12'] });
    expect(found.map(print)).toEqual([
      '10.0 9.0 90.00 1/1',
      '20.0 21.0 105.00 2/2',
      '30.0 no_data_yet no_data_yet 2/3',
      '40.0 no_data_yet no_data_yet 2/4',
    ]);
    expect(found.map(({ period }) => period)).toEqual(periodsOfYear(2024, 'triwulan'));
  });

  test('by the formula and the limits of the manual', () => {
    const given = { jenis: 'nilai_posisi_akhir', targets: ['40'], realisasi: ['80'] } as const;
    expect(steps(given, { capaian: KEMENKEU }).map(print)).toEqual(['40.0 80.0 120.00 1/1']);
    expect(steps(given, { rumusCapaian: 'T/R' }).map(print)).toEqual(['40.0 80.0 50.00 1/1']);
  });

  test('of a sub-period without a target is not told', () => {
    const found = steps({ jenis: 'jumlah', targets: ['–', '10', '–', '10'], realisasi: ['7', '9', '7', '11'] });
    expect(found.map(({ period }) => period)).toEqual(['2024-TW2', '2024-TW4']);
  });

  test('of an indicator that is reported once a year has no steps', () => {
    const yearly = { ...manual('a'), periodePelaporan: 'tahun' } as const;
    const once = [{ period: periodsOfYear(2024, 'tahun')[0]!, figure: readGolden('10') }];
    expect(untilPeriods({ manual: yearly, year: 2024, targets: once, realisasi: once })).toEqual([]);
  });
});
