import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KONSOLIDASI_PERIODE } from '../consolidation/consolidate-periods.ts';
import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { QUOTIENT_DECIMALS } from '../kernel/exact.ts';
import type { PeriodKind } from '../kernel/period.ts';
import { checkTargetGrid, type GridCell } from './check-target-grid.ts';
import { GRID_GOLDEN, TRAJECTORY_GOLDEN } from './target-trajectory.golden.ts';
import { targetTrajectory } from './target-trajectory.ts';

test.each(TRAJECTORY_GOLDEN)(
  '%s by %s at %i decimals: %s from %s is %j',
  (konsolidasiPeriode, periodePelaporan, desimal, target, baseline, steps, sampaiDengan) => {
    const found = targetTrajectory({
      manual: { konsolidasiPeriode, periodePelaporan, desimal },
      tahun: 2026,
      targetTahun: new Decimal(target),
      baseline: baseline === '–' ? null : new Decimal(baseline),
    });
    expect(found.map((step) => step.target.toFixed())).toEqual(steps);
    expect(found.map((step) => step.sampaiDengan.toFixed())).toEqual(sampaiDengan);
  },
);

const cells = (held: Readonly<Record<string, string>>): readonly GridCell[] =>
  Object.entries(held).map(([part, nilai]) => ({ period: `2026-${part}`, nilai }));

describe('a grid that was typed', () => {
  test.each(GRID_GOLDEN)('%s by %s, target %s: %j', (konsolidasiPeriode, periodePelaporan, target, held, refusals) => {
    const manual = { konsolidasiPeriode, periodePelaporan, desimal: 2, nilaiTertinggi: '100' };
    const found = checkTargetGrid({ manual, tahun: 2026, targetTahun: new Decimal(target), grid: cells(held).toReversed() });
    const told = found.ok
      ? []
      : 'fields' in found.error
        ? found.error.fields.map(({ field, problem }) => `${field.replace('grid.2026-', '')} ${problem}`)
        : [found.error.code];
    expect(new Set(told)).toEqual(new Set(refusals));
    expect(told).toHaveLength(refusals.length);
  });

  const manual = { konsolidasiPeriode: 'jumlah', periodePelaporan: 'semester', desimal: 0, nilaiTertinggi: null } as const;

  test('comes back in the order of the year, with its decimals', () => {
    const found = checkTargetGrid({ manual, tahun: 2026, targetTahun: new Decimal(10), grid: cells({ S2: '7,5', S1: ' 2,5' }) });
    expect(found.ok && found.value.map(({ period, target }) => `${period} ${target.toFixed()}`)).toEqual(['2026-S1 2.5', '2026-S2 7.5']);
  });

  test('that has a period twice is refused, though one of them would do', () => {
    const twice = [...cells({ S1: '5', S2: '5' }), ...cells({ S2: '5' })];
    expect(checkTargetGrid({ manual, tahun: 2026, targetTahun: new Decimal(10), grid: twice })).toMatchObject({
      error: { fields: [{ field: 'grid.2026-S2', problem: 'period_twice' }] },
    });
  });

  test('of another year is refused', () => {
    const grid = cells({ S1: '5', S2: '5' });
    expect(checkTargetGrid({ manual, tahun: 2027, targetTahun: new Decimal(10), grid }).ok).toBe(false);
  });

  test('that contradicts is told what it comes to, what was promised, and what would do', () => {
    const grid = cells({ S1: '5', S2: '6' });
    expect(checkTargetGrid({ manual, tahun: 2026, targetTahun: new Decimal(10), grid })).toMatchObject({
      error: { code: 'target.grid_contradicts', fields: [{ detail: { period: '2026-S1', hasil: '11', target: '10', usulan: '5' } }, {}] },
    });
  });
});

describe('laws', () => {
  const decimal = fc.integer({ min: 0, max: 5_000_000 }).map((n) => new Decimal(n).div(1000));
  const anyInput = fc.record({
    manual: fc.record({
      konsolidasiPeriode: fc.constantFrom(...KONSOLIDASI_PERIODE),
      periodePelaporan: fc.constantFrom<PeriodKind>('tahun', 'semester', 'triwulan', 'bulan'),
      desimal: fc.integer({ min: 0, max: 4 }),
    }),
    tahun: fc.constant(2026),
    targetTahun: fc.oneof(
      decimal,
      fc.tuple(fc.nat(49), fc.constant(49)).map(([part, all]) => new Decimal(part).div(all).mul(100)),
    ),
    baseline: fc.option(decimal),
  });

  test('what is proposed comes to the target of the year exactly, and is accepted', () => {
    const property = fc.property(anyInput, (input) => {
      const steps = targetTrajectory(input);
      const grid = steps.map(({ period, target }) => ({ period, nilai: target.toFixed() }));
      const isWhole = roundHalfUp(input.targetTahun, QUOTIENT_DECIMALS).equals(
        roundHalfUp(steps.at(-1)?.sampaiDengan ?? new Decimal(-1), QUOTIENT_DECIMALS),
      );
      return isWhole && checkTargetGrid({ ...input, manual: { ...input.manual, nilaiTertinggi: null }, grid }).ok;
    });
    expect(fc.check(property, { numRuns: 400 })).toMatchObject({ counterexample: null });
  });

  test('a sum is split so evenly that no two sub-periods differ by more than one printed unit and its remainder', () => {
    const property = fc.property(anyInput, (input) => {
      const steps = targetTrajectory({ ...input, manual: { ...input.manual, konsolidasiPeriode: 'jumlah' } }).map(({ target }) => target);
      const unit = new Decimal(10).pow(-input.manual.desimal);
      return Decimal.max(...steps)
        .sub(Decimal.min(...steps))
        .lessThanOrEqualTo(unit.mul(2));
    });
    expect(fc.check(property, { numRuns: 300 })).toMatchObject({ counterexample: null });
  });

  test('a line from a baseline never turns back', () => {
    const property = fc.property(anyInput, (input) => {
      const manual = { ...input.manual, konsolidasiPeriode: 'nilai_posisi_akhir' } as const;
      const steps = targetTrajectory({ ...input, manual }).map(({ target }) => target);
      const rises = steps.slice(1).map((target, i) => target.comparedTo(steps[i]!));
      return !(rises.includes(1) && rises.slice(0, -1).includes(-1));
    });
    expect(fc.check(property, { numRuns: 300 })).toMatchObject({ counterexample: null });
  });
});
