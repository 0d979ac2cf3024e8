import { Decimal } from '../../kernel/decimal.ts';
import { type Fraction, isZero, meanOf, minus, over, whole, ZERO } from '../../kernel/fraction.ts';
import {
  addIntervals,
  divideIntervals,
  exactInterval,
  type Interval,
  intervalsOverlap,
  scaleInterval,
  subtractIntervals,
} from '../../kernel/interval.ts';
import type { PrintedFigure } from '../sheet.ts';
import type { KomposisiIkpa } from './komposisi-ikpa.ts';
import type { BarisTerbaca } from './read-row.ts';
import type { Mask } from './solve-mask.ts';

/** One identity of a published row: what follows from its other figures, what is printed, and whether rounding explains the rest. */
export type Identity = { readonly recomputed: Fraction; readonly published: Fraction; readonly isFitting: boolean };

/** nilai total ÷ konversi bobot − pengurang = nilai akhir. `null`: there is no final value, or nothing was assessed. */
export function identityOfFinal({ pengurang }: KomposisiIkpa, row: BarisTerbaca): Identity | null {
  if (row.akhir === null || isZero(row.konversiPersen)) return null;
  const share = over(row.konversiPersen, whole(100));
  const deduction = pengurang === null ? null : row.pengurang;
  const quotient = divideIntervals(row.total.selang, scaleInterval(exactOf(row.konversiPersen), new Decimal('0.01')));
  const selang = quotient === null ? null : subtractIntervals(quotient, exactOf(deduction?.nilai ?? ZERO));
  return {
    recomputed: minus(over(row.total.nilai, share), deduction?.nilai ?? ZERO),
    published: row.akhir.nilai,
    isFitting: selang !== null && intervalsOverlap(selang, row.akhir.selang),
  };
}

/** nilai aspek = simple mean of the assessed components of the aspek. `null`: none is assessed. */
export function identityOfAspek(
  komponen: readonly string[],
  { nilai, mask, published }: { readonly nilai: BarisTerbaca['nilai']; readonly mask: Mask; readonly published: PrintedFigure },
): Identity | null {
  const assessed = komponen.filter((kode) => mask.includes(kode)).flatMap((kode) => nilai.get(kode) ?? []);
  if (assessed.length === 0) return null;
  const sum = assessed.map(({ selang }) => selang).reduce(addIntervals, exactOf(ZERO));
  const mean = divideIntervals(sum, exactInterval(new Decimal(assessed.length)));
  return {
    recomputed: meanOf(assessed.map((one) => one.nilai)),
    published: published.nilai,
    isFitting: mean !== null && intervalsOverlap(mean, published.selang),
  };
}

/** Konversi bobot and a deduction are printed in full; as published they are multiples of 5 and of 0,25. */
const exactOf = ({ n, d }: Fraction): Interval => exactInterval(new Decimal(n.toString()).div(d.toString()));

/** recomputed − published. */
export const differenceOf = ({ recomputed, published }: Pick<Identity, 'recomputed' | 'published'>): Fraction =>
  minus(recomputed, published);
