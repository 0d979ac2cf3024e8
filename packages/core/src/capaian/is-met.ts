import type { Figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import type { RumusCapaian } from './cara-capaian.ts';

type Meeting = { readonly target: Figure; readonly realisasi: Figure; readonly rumus: RumusCapaian };

/** Whether realisasi stands at its target or on the good side of it, by comparison and not by a ratio. What is absent meets nothing. */
export function isMet({ target, realisasi, rumus }: Meeting): boolean {
  if (target.kind === 'absent' || realisasi.kind === 'absent') return false;
  switch (rumus) {
    case 'R/T':
      return realisasi.value.greaterThanOrEqualTo(target.value);
    case '2-R/T':
    case 'T/R':
      return realisasi.value.lessThanOrEqualTo(target.value);
    case 'stabilize':
      return realisasi.value.equals(target.value);
    default:
      return assertNever(rumus);
  }
}
