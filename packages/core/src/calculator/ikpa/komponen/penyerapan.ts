import { step } from '../../../formula/step.ts';
import type { Trace } from '../../../formula/trace.ts';
import { type Fraction, fraction, isZero, lesser, meanOf, over, sumOf, times, whole } from '../../../kernel/fraction.ts';
import type { AturanPenyerapan, JenisBelanja } from '../aturan-mentah.ts';
import { type HasilKomponen } from './hasil-komponen.ts';

/** One quarter of one kind of spending: pagu of the quarter and what was spent since January, rupiah. */
export type BarisPenyerapan = {
  readonly triwulan: number;
  readonly jenis: JenisBelanja;
  readonly pagu: Fraction;
  readonly realisasi: Fraction;
};

/** Spent of what the target asks for, percent, at most 100. */
function penyerapanJenis({ triwulan, jenis, pagu, realisasi }: BarisPenyerapan, { target, maksimum }: AturanPenyerapan): Fraction {
  const asked = times(pagu, over(fraction(target[jenis][triwulan - 1]!), whole(100)));
  return lesser(fraction(maksimum), times(over(realisasi, asked), whole(100)));
}

/** The mean of the quarters so far; in each, kinds of spending weigh as their pagu. Where there is no pagu there is nothing to spend. */
export function nilaiPenyerapan(baris: readonly BarisPenyerapan[], aturan: AturanPenyerapan): HasilKomponen {
  const quarters = [1, 2, 3, 4].flatMap(
    (triwulan) =>
      quarterOf(
        baris.filter((one) => one.triwulan === triwulan && !isZero(one.pagu)),
        aturan,
      ) ?? [],
  );
  if (quarters.length === 0) return { nilai: null, langkah: [] };
  return { nilai: meanOf(quarters.map(({ nilai }) => nilai)), langkah: quarters.map(({ step }) => step) };
}

function quarterOf(baris: readonly BarisPenyerapan[], aturan: AturanPenyerapan): { readonly nilai: Fraction; readonly step: Trace } | null {
  const [first] = baris;
  if (first === undefined) return null;
  const each = baris.map((one) => ({ ...one, persen: penyerapanJenis(one, aturan) }));
  const nilai = over(sumOf(each.map((one) => times(one.persen, one.pagu))), sumOf(each.map(({ pagu }) => pagu)));
  return {
    nilai,
    step: step(
      `triwulan_${first.triwulan}`,
      nilai,
      each.map((one) => step(`jenis_${one.jenis}`, one.persen)),
    ),
  };
}
