import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import type { RumusCapaian } from './cara-capaian.ts';
import { CAPAIAN_GOLDEN } from './compute-capaian.golden.ts';
import { computeCapaian, evaluateCapaian } from './compute-capaian.ts';

const RUMUS: readonly RumusCapaian[] = ['R/T', '2-R/T', 'T/R'];
const positive = fc.integer({ min: 1, max: 10_000_000 }).map((n) => new Decimal(n).div(1000));

const capaianOf = (rumus: RumusCapaian, target: Decimal, realisasi: Decimal): Decimal => {
  const capaian = computeCapaian({ rumus, target: figure(target), realisasi: figure(realisasi) });
  if (capaian.kind === 'absent') throw new Error(capaian.reason);
  return capaian.value;
};

describe('computeCapaian', () => {
  test.each(CAPAIAN_GOLDEN)('%s: %s of target %s, realisasi %s is %s', (_id, rumus, target, realisasi, expected) => {
    const input = { target: readGolden(target), realisasi: readGolden(realisasi), rumus };

    expect(printGolden(computeCapaian(input), expected)).toBe(expected);
    expect(evaluateCapaian(input).trace).toMatchObject({
      label: rumus,
      result: computeCapaian(input),
      parts: [{ result: input.target }, { result: input.realisasi }],
    });
  });

  test.each(RUMUS)('%s: realisasi equal to target is exactly 100', (rumus) => {
    const property = fc.property(positive, (same) => capaianOf(rumus, same, same).equals(100));
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('more realisasi is never less capaian where more is better, and never more where less is better', () => {
    const property = fc.property(positive, positive, positive, (target, one, other) => {
      const [low, high] = one.lessThan(other) ? [one, other] : [other, one];
      return (
        capaianOf('R/T', target, low).lessThanOrEqualTo(capaianOf('R/T', target, high)) &&
        capaianOf('2-R/T', target, low).greaterThanOrEqualTo(capaianOf('2-R/T', target, high)) &&
        capaianOf('T/R', target, low).greaterThanOrEqualTo(capaianOf('T/R', target, high))
      );
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('100 divides met from missed, under every rumus', () => {
    const property = fc.property(positive, positive, (target, realisasi) => {
      const side = realisasi.comparedTo(target);
      const [rt, minimize, tr] = RUMUS.map((rumus) => capaianOf(rumus, target, realisasi).comparedTo(100));
      return rt === side && minimize === -side + 0 && tr === -side + 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});
