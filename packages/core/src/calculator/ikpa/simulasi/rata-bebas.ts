import { compare, type Fraction, greater, lesser, minus, over, plus, sumOf, times, whole, ZERO } from '../../../kernel/fraction.ts';

/** Periods of a mean, in order: a figure that is known or fixed, or `null` for one that is still free. */
export type Periode = readonly (Fraction | null)[];

/** Where the mean must end up, and on which side: `atas`: at most so much (deviasi); `bawah`: at least so much (penyerapan). */
export type Batas = { readonly rata: Fraction; readonly sisi: 'atas' | 'bawah' };

export type SisaPeriode = {
  /** What one free period may be at most (or must be at least) when the other free ones are as good as can be. */
  readonly sendiri: Fraction | null;
  /** The same when all free periods are alike. */
  readonly merata: Fraction | null;
};

const HUNDRED = whole(100);

/** Periods lie between 0 and 100; as good as can be is 0 where less is better, else 100. */
export const terbaikDari = ({ sisi }: Pick<Batas, 'sisi'>): Fraction => (sisi === 'atas' ? ZERO : HUNDRED);

/** The best mean that can still be. */
export const rataTerbaik = (periode: Periode, batas: Pick<Batas, 'sisi'>): Fraction =>
  over(sumOf(periode.map((one) => one ?? terbaikDari(batas))), whole(periode.length));

/** What is left for the free periods of a mean; `null` when it is out of reach whatever they do. */
export function sisaPeriode(periode: Periode, batas: Batas): SisaPeriode {
  const free = periode.filter((one) => one === null).length;
  const known = sumOf(periode.flatMap((one) => one ?? []));
  const left = minus(times(batas.rata, whole(periode.length)), known);
  const others = times(terbaikDari(batas), whole(free - 1));
  return { sendiri: within(minus(left, others), batas), merata: within(over(left, whole(free)), batas) };
}

/** What a period can be: beyond its worst it is not asked for, beyond its best it cannot be. */
function within(value: Fraction, { sisi }: Batas): Fraction | null {
  const isBeyond = sisi === 'atas' ? compare(value, ZERO) < 0 : compare(value, HUNDRED) > 0;
  return isBeyond ? null : lesser(HUNDRED, greater(ZERO, value));
}

/** One free period on the way, with the earlier ones kept at `dijaga`. */
export type LangkahPeriode = {
  /** Number of the period, from 1. */
  readonly nomor: number;
  /** What it may be at most (at least) for the mean up to here to keep the bound; `null` when it cannot. */
  readonly batas: Fraction | null;
  /** The mean up to here when it is kept at `dijaga` too. */
  readonly rata: Fraction;
};

/** The free periods one after another. */
export function jalurPeriode(periode: Periode, batas: Batas, dijaga: Fraction): readonly LangkahPeriode[] {
  let before = ZERO;
  return periode.flatMap((one, i) => {
    const earlier = before;
    before = plus(before, one ?? dijaga);
    if (one !== null) return [];
    const count = whole(i + 1);
    return [{ nomor: i + 1, batas: within(minus(times(batas.rata, count), earlier), batas), rata: over(before, count) }];
  });
}
