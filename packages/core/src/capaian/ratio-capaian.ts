import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import type { AturanCapaian } from './capaian-sederhana.ts';
import type { RumusCapaian, TargetNol } from './cara-capaian.ts';
import { isMet } from './is-met.ts';

export type RatioInput = {
  readonly t: Decimal;
  readonly r: Decimal;
  readonly rumus: RumusCapaian;
  readonly targetNol: TargetNol;
  readonly targetNegatif: AturanCapaian['targetNegatif'];
};

/**
 * Realisasi against target in percent, unrounded and unlimited; of `stabilize`, the closeness before its scale.
 * A ratio to a negative target, or of a target to a negative realisasi, would reward the wrong direction: not computable,
 * unless the pack has a formula for it.
 */
export function ratioCapaian(input: RatioInput): Figure {
  const { t, r, rumus } = input;
  if (t.isZero()) return zeroTarget(input);
  if (t.isNegative()) return negativeTarget(input);
  switch (rumus) {
    case 'R/T':
      return percentOf(r, t);
    case '2-R/T':
      return percentOf(t.mul(2).sub(r), t);
    case 'T/R':
      return r.lessThan(0) ? absent('not_computable') : percentOf(t, r);
    case 'stabilize':
      return percentOf(r.lessThanOrEqualTo(t) ? r : t.mul(2).sub(r), t);
    default:
      return assertNever(rumus);
  }
}

function zeroTarget({ t, r, rumus, targetNol }: RatioInput): Figure {
  switch (targetNol.jenis) {
    case 'tidak_dapat_dihitung':
      return absent('divided_by_zero');
    case 'terburuk': {
      const worst = new Decimal(targetNol.nilai.replace(',', '.'));
      const isDownward = (rumus === '2-R/T' || rumus === 'T/R') && !worst.lessThan(0);
      return isDownward ? percentOf(worst.sub(r), worst) : absent('not_computable');
    }
    case 'nol_tercapai':
      return figure(new Decimal(isMet({ target: figure(t), realisasi: figure(r), rumus }) ? 100 : 0));
    default:
      return assertNever(targetNol);
  }
}

function negativeTarget({ t, r, rumus, targetNegatif }: RatioInput): Figure {
  switch (targetNegatif) {
    case 'tidak_dapat_dihitung':
      return absent('not_computable');
    case 'dua_kurang_rasio':
      return rumus === 'R/T' ? percentOf(t.mul(2).sub(r), t) : absent('not_computable');
    default:
      return assertNever(targetNegatif);
  }
}

const percentOf = (part: Decimal, whole: Decimal): Figure =>
  whole.isZero() ? absent('divided_by_zero') : figure(part.div(whole).mul(100));
