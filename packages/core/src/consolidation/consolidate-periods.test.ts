import { describe, expect, test } from 'vitest';
import { period, periodsOfYear } from '../kernel/period.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { CONSOLIDATION_GOLDEN, UNTIL_GOLDEN } from './consolidate-periods.golden.ts';
import { consolidatePeriods } from './consolidate-periods.ts';
import { consolidateUntil } from './consolidate-until.ts';

describe('consolidatePeriods', () => {
  test.each(CONSOLIDATION_GOLDEN)('%s per %s of %j is %s', (jenis, kind, texts, expected, taken) => {
    const periods = periodsOfYear(2024, kind);
    const figures = periods.flatMap((of, i) => (texts[i] === '–' ? [] : [{ period: of, figure: readGolden(texts[i] ?? '') }]));
    const trace = consolidatePeriods({ jenis, periods, figures: figures.toReversed() });

    expect(printGolden(trace.result, expected)).toBe(expected);
    expect(trace.note ?? null).toBe(taken);
    expect(trace.parts.map(({ label }) => label)).toEqual(periods);
  });

  test('figures of other periods take no part', () => {
    const figures = [
      { period: period('2024-S1'), figure: readGolden('10') },
      { period: period('2024-S2'), figure: readGolden('20') },
      { period: period('2023-S2'), figure: readGolden('1000') },
      { period: period('2024-TW4'), figure: readGolden('1000') },
      { period: period('2024'), figure: readGolden('1000') },
    ];
    const periods = periodsOfYear(2024, 'semester');
    expect(consolidatePeriods({ jenis: 'jumlah', periods, figures }).result).toEqual(readGolden('30'));
    expect(consolidatePeriods({ jenis: 'nilai_posisi_akhir', periods, figures }).result).toEqual(readGolden('20'));
  });

  test('two figures for one period are a bug of the caller', () => {
    const twice = { period: period('2024-S1'), figure: readGolden('10') };
    const input = { jenis: 'jumlah', periods: periodsOfYear(2024, 'semester'), figures: [twice, twice] } as const;
    expect(() => consolidatePeriods(input)).toThrow('2024-S1');
  });
});

describe('consolidateUntil', () => {
  test.each(UNTIL_GOLDEN)('%s of targets %j, realisasi %j: %s against %s', (jenis, promised, measured, target, realisasi, known, total) => {
    const periods = periodsOfYear(2024, 'triwulan').slice(0, promised.length);
    const figuresOf = (texts: readonly string[]) =>
      periods.flatMap((of, i) => (texts[i] === '–' ? [] : [{ period: of, figure: readGolden(texts[i] ?? '') }]));
    const found = consolidateUntil({ jenis, periods, targets: figuresOf(promised), realisasi: figuresOf(measured) });

    expect([printGolden(found.target.result, target), printGolden(found.realisasi.figure, realisasi)]).toEqual([target, realisasi]);
    expect(found.realisasi).toMatchObject({ known, total, complete: known === total });
  });
});
