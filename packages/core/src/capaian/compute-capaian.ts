import { leavesTotal } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import type { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';

/**
 * How the Manual IKU in force says capaian is computed. Data, not code: no rule is fixed for every
 * instansi, and `2-R/T` and `T/R` are both in use for indicators where less is better.
 */
export type RumusCapaian = 'R/T' | '2-R/T' | 'T/R';

export type CapaianInput = { readonly target: Figure; readonly realisasi: Figure; readonly rumus: RumusCapaian };

/**
 * Capaian of one IKU in one period, in percent; 100 means "exactly on target". Never rounds and never caps
 * (`capaian:sederhana`; PermenPANRB 53/2014 names no cap, and 133,50 is in use).
 * A ratio to a negative target, or of a target to a negative realisasi, would reward the wrong direction: not computable.
 */
export function computeCapaian({ target, realisasi, rumus }: CapaianInput): Figure {
  if (leavesTotal(realisasi)) return realisasi;
  if (target.kind === 'absent') return target;
  if (realisasi.kind === 'absent') return realisasi;
  const [t, r] = [target.value, realisasi.value];
  if (t.isNegative() && !t.isZero()) return absent('not_computable');

  switch (rumus) {
    case 'R/T':
      return percentOf(r, t);
    case '2-R/T':
      return percentOf(t.mul(2).sub(r), t);
    case 'T/R':
      return r.lessThan(0) ? absent('not_computable') : percentOf(t, r);
    default:
      return assertNever(rumus);
  }
}

/** The same, with what it was computed from. */
export function traceCapaian(input: CapaianInput): Trace {
  return {
    label: input.rumus,
    result: computeCapaian(input),
    parts: [
      { label: 'target', result: input.target, parts: [] },
      { label: 'realisasi', result: input.realisasi, parts: [] },
    ],
  };
}

const percentOf = (part: Decimal, whole: Decimal): Figure =>
  whole.isZero() ? absent('divided_by_zero') : figure(part.div(whole).mul(100));
