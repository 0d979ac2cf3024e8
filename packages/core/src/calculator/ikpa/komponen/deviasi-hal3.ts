import { step } from '../../../formula/step.ts';
import type { Trace } from '../../../formula/trace.ts';
import {
  compare,
  type Fraction,
  fraction,
  greater,
  isZero,
  lesser,
  meanOf,
  minus,
  over,
  sumOf,
  times,
  whole,
  ZERO,
} from '../../../kernel/fraction.ts';
import type { AturanDeviasi, JenisBelanja } from '../aturan-mentah.ts';
import { type HasilKomponen } from './hasil-komponen.ts';

/** One month of one kind of spending: pagu in force in that month, planned (RPD) and spent, rupiah. */
export type BarisDeviasi = {
  readonly bulan: number;
  readonly jenis: JenisBelanja;
  readonly pagu: Fraction;
  readonly rpd: Fraction;
  readonly realisasi: Fraction;
};

const HUNDRED = whole(100);

/** Deviation of one kind of spending, percent of what was planned: never more than 100, and 100 where nothing was planned but something spent. */
export function deviasiJenis({ rpd, realisasi }: Pick<BarisDeviasi, 'rpd' | 'realisasi'>, { maksimumBulan }: AturanDeviasi): Fraction {
  const most = fraction(maksimumBulan);
  const gap = minus(realisasi, rpd);
  if (isZero(gap)) return ZERO;
  if (isZero(rpd)) return most;
  return lesser(most, times(over(compare(gap, ZERO) < 0 ? minus(ZERO, gap) : gap, rpd), HUNDRED));
}

/** 100 up to the threshold, and past it 100 less the whole mean deviation: 5,00 gives 100, but 5,01 gives 94,99. */
export const nilaiDariRata = (rata: Fraction, { ambang }: AturanDeviasi): Fraction =>
  compare(rata, fraction(ambang)) <= 0 ? HUNDRED : greater(ZERO, minus(HUNDRED, rata));

/** The mean of the months so far, each weighted by the pagu of its kinds of spending. A month without any pagu has nothing to weigh. */
export function nilaiDeviasi(baris: readonly BarisDeviasi[], { aturan, bulan }: { aturan: AturanDeviasi; bulan: number }): HasilKomponen {
  const months = Array.from({ length: Math.min(bulan, aturan.bulanTerakhir) }, (_, i) => i + 1);
  const steps = months.flatMap((month) => monthOf({ month, baris: baris.filter((one) => one.bulan === month) }, aturan) ?? []);
  if (steps.length === 0) return { nilai: null, langkah: [] };
  const rata = meanOf(steps.map(({ deviasi }) => deviasi));
  return {
    nilai: nilaiDariRata(rata, aturan),
    langkah: [
      step(
        'rata_deviasi',
        rata,
        steps.map(({ step }) => step),
      ),
    ],
  };
}

type Month = { readonly month: number; readonly baris: readonly BarisDeviasi[] };

function monthOf({ month, baris }: Month, aturan: AturanDeviasi): { readonly deviasi: Fraction; readonly step: Trace } | null {
  const pagu = sumOf(baris.map((one) => one.pagu));
  if (isZero(pagu)) return null;
  const each = baris.map((one) => ({ ...one, deviasi: deviasiJenis(one, aturan) }));
  const deviasi = over(sumOf(each.map((one) => times(one.deviasi, one.pagu))), pagu);
  return {
    deviasi,
    step: step(
      `bulan_${month}`,
      deviasi,
      each.map((one) => step(`jenis_${one.jenis}`, one.deviasi)),
    ),
  };
}
