import { Decimal } from '../../kernel/decimal.ts';
import { type Fraction, fraction, lesser, over, sumOf, times, whole } from '../../kernel/fraction.ts';
import { addIntervals, exactInterval, type Interval, intervalContains, intervalsOverlap } from '../../kernel/interval.ts';
import type { PrintedFigure } from '../sheet.ts';
import type { KomposisiIkpa } from './komposisi-ikpa.ts';

/** The components that are assessed in a row, in the order of the pack. */
export type Mask = readonly string[];

export type SolvedMask = {
  readonly mask: Mask;
  /** Σ nilai × bobot ÷ 100 over the mask, from the printed values. */
  readonly total: Fraction;
  /** Σ bobot of the mask, percent. */
  readonly konversi: Fraction;
};

export type PublishedRow = {
  /** Of every component; `null` where nothing is printed. */
  readonly nilai: ReadonlyMap<string, PrintedFigure | null>;
  readonly total: PrintedFigure;
  /** In percent, whatever the file writes. */
  readonly konversi: Interval;
};

/** Sources round figures that they hold in binary: a value printed 98,11 may have been 98,1150001. */
const SLACK = new Decimal('0.001');

/**
 * Every set of components that gives the published konversi bobot and the published total. A printed 0 may be a zero that counts or
 * a component that is not assessed, and a component printed as 100 may be left out as well; only the two sums tell. Printed values
 * are intervals. More than one answer: nobody can tell, and nothing is guessed.
 */
export function solveMask(komposisi: KomposisiIkpa, { nilai, total, konversi }: PublishedRow): readonly SolvedMask[] {
  const wanted = { lo: total.selang.lo.sub(SLACK), hi: total.selang.hi.add(SLACK) };
  const candidates = subsetsOf(komposisi).filter(({ bobot }) => intervalContains(konversi, bobot));
  if (candidates.length === 0) return [];
  const weighted = weightedIntervals(komposisi, nilai);
  return candidates
    .flatMap(({ masks }) => masks)
    .filter((mask) => mask.every((kode) => weighted.has(kode)))
    .filter((mask) => intervalsOverlap(sumIntervals(mask.map((kode) => weighted.get(kode)!)), wanted))
    .map((mask) => totalOf(komposisi, nilai, mask));
}

/** The total of a given mask, from the printed values. */
export function totalOf(komposisi: KomposisiIkpa, nilai: PublishedRow['nilai'], mask: Mask): SolvedMask {
  const cap = fraction(komposisi.cap);
  const counted = komposisi.komponen.filter(({ kode }) => mask.includes(kode));
  const points = counted.map(({ kode, bobot }) => {
    const printed = nilai.get(kode);
    return printed ? times(lesser(printed.nilai, cap), over(fraction(bobot), whole(100))) : whole(0);
  });
  return { mask, total: sumOf(points), konversi: sumOf(counted.map(({ bobot }) => fraction(bobot))) };
}

/** As nearly every row means it: what is blank or 0 is not assessed. */
export const plainMask = ({ komponen }: KomposisiIkpa, nilai: PublishedRow['nilai']): Mask =>
  komponen.map(({ kode }) => kode).filter((kode) => (nilai.get(kode)?.nilai.n ?? 0n) !== 0n);

/** Weights are above zero, so the lower end stays the lower one. */
function weightedIntervals({ komponen, cap }: KomposisiIkpa, nilai: PublishedRow['nilai']): ReadonlyMap<string, Interval> {
  const highest = new Decimal(cap);
  const known = new Map<string, Interval>();
  for (const { kode, bobot } of komponen) {
    const selang = nilai.get(kode)?.selang;
    if (selang === undefined) continue;
    const share = new Decimal(bobot).div(100);
    known.set(kode, { lo: Decimal.min(selang.lo, highest).mul(share), hi: Decimal.min(selang.hi, highest).mul(share) });
  }
  return known;
}

const sumIntervals = (intervals: readonly Interval[]): Interval => intervals.reduce(addIntervals, exactInterval(new Decimal(0)));

type Subset = { readonly bobot: Decimal; readonly masks: readonly Mask[] };
const subsets = new WeakMap<KomposisiIkpa, readonly Subset[]>();

/** All of them but the empty one, by the weight that they have together; made once for every pack: 127 or 255. */
function subsetsOf(komposisi: KomposisiIkpa): readonly Subset[] {
  const known = subsets.get(komposisi);
  if (known) return known;
  const { komponen } = komposisi;
  const byWeight = new Map<string, Mask[]>();
  for (let bits = 1; bits < 2 ** komponen.length; bits += 1) {
    const chosen = komponen.filter((_one, bit) => (bits & (1 << bit)) !== 0);
    const bobot = Decimal.sum(0, ...chosen.map((one) => one.bobot)).toFixed();
    const masks = byWeight.get(bobot) ?? [];
    masks.push(chosen.map(({ kode }) => kode));
    byWeight.set(bobot, masks);
  }
  const made = [...byWeight].map(([bobot, masks]) => ({ bobot: new Decimal(bobot), masks }));
  subsets.set(komposisi, made);
  return made;
}
