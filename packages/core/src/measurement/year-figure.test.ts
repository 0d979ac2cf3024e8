import { describe, expect, test } from 'vitest';
import { MANUALS } from '../indicator/manuals.golden.ts';
import { period } from '../kernel/period.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { YEAR_GOLDEN } from './year-figure.golden.ts';
import { yearFigure } from './year-figure.ts';

describe('the figure of a year', () => {
  test.each(YEAR_GOLDEN)('%s', (_id, manual, figures, expected, from) => {
    const measurements = Object.entries(figures).map(([of, text]) => ({ period: period(of), figure: readGolden(text) }));
    const trace = yearFigure({ manual: MANUALS[manual], year: 2024, measurements });

    expect(printGolden(trace.result, expected)).toBe(expected);
    expect(trace.label).toBe(from);
  });
});
