import { compare, type Fraction, fraction, greater, minus, whole, ZERO } from '../../../kernel/fraction.ts';
import type { AturanDeviasi } from '../aturan-mentah.ts';

/**
 * Highest mean deviation with which Deviasi Halaman III has at least this nilai; `null` above 100. The nilai jumps at the threshold:
 * whatever is asked above 95 asks for a mean of at most 5, which gives 100 at once.
 */
export function rataDeviasiTerbesar(nilai: Fraction, { ambang }: AturanDeviasi): Fraction | null {
  const hundred = whole(100);
  if (compare(nilai, hundred) > 0) return null;
  return greater(fraction(ambang), minus(hundred, greater(ZERO, nilai)));
}
