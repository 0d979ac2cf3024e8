import type { GeserPeriode } from '../formula/formula.ts';
import { composePeriod, type Period, type PeriodKind, periodParts, periodsPerYear } from '../kernel/period.ts';
import { assertNever } from '../kernel/result.ts';

/** The period that a reference means: the same, the one before it of its kind, or the same one a year earlier. */
export function shiftPeriod(value: Period, geser: GeserPeriode): Period {
  const { kind, year, index } = periodParts(value);
  switch (geser) {
    case 'ini':
      return value;
    case 'lalu':
      return index > 1
        ? composePeriod({ kind, year, index: index - 1 })
        : composePeriod({ kind, year: year - 1, index: periodsPerYear(kind) });
    case 'tahun_lalu':
      return composePeriod({ kind, year: year - 1, index });
    default:
      return assertNever(geser);
  }
}

/** The periods of a kind that make up a longer one, in order; none where they do not fit into it. */
export function periodsWithin(value: Period, kind: PeriodKind): readonly Period[] {
  const { kind: own, year, index } = periodParts(value);
  const ratio = periodsPerYear(kind) / periodsPerYear(own);
  if (ratio < 1 || !Number.isInteger(ratio)) return [];
  return Array.from({ length: ratio }, (_, i) => composePeriod({ kind, year, index: (index - 1) * ratio + i + 1 }));
}
