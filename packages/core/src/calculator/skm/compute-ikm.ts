import { compare, type Fraction, fraction, greater, minus, over, plus, sumOf, times, whole, ZERO } from '../../kernel/fraction.ts';
import { classifyExact, type Kategori } from '../bands.ts';
import { type AturanSkm, BOBOT_TEPAT, kodeUnsur } from './aturan-skm.ts';

export type UnsurIkm = {
  readonly kode: string;
  readonly nrr: Fraction;
  readonly bobot: Fraction;
  /** NRR × bobot. */
  readonly tertimbang: Fraction;
};

export type Ikm = {
  readonly ikm: Fraction;
  readonly mutu: Kategori;
  readonly unsur: readonly UnsurIkm[];
  /** Every unsur with the lowest NRR: where two are equal, both are to be worked on. */
  readonly terendah: readonly string[];
};

/** Exact, whatever the divisors of the NRR. Throws without unsur, or with a weight too few: whoever asks has counted. */
export function computeIkm(nrr: readonly Fraction[], bobot: readonly Fraction[], { pengali, mutu }: AturanSkm): Ikm {
  if (nrr.length === 0) throw new Error('an index of no unsur');
  const unsur: UnsurIkm[] = [];
  let terendah: string[] = [];
  let lowest: Fraction | null = null;
  let sum = ZERO;
  for (const [i, nilai] of nrr.entries()) {
    const weight = bobot[i];
    if (weight === undefined) throw new Error(`${nrr.length} unsur, ${bobot.length} weights`);
    const one: UnsurIkm = { kode: kodeUnsur(i), nrr: nilai, bobot: weight, tertimbang: times(nilai, weight) };
    const side = lowest === null ? -1 : compare(nilai, lowest);
    if (side < 0) terendah = [];
    if (side < 0) lowest = nilai;
    if (side <= 0) terendah.push(one.kode);
    sum = plus(sum, one.tertimbang);
    unsur.push(one);
  }
  const ikm = times(sum, fraction(pengali));
  return { ikm, mutu: mutuOf(ikm, mutu), unsur, terendah };
}

/** The lowest NRR there is belongs to the lowest band, also where printed weights (9 × 0,11) bring it to 24,75. */
function mutuOf(ikm: Fraction, mutu: AturanSkm['mutu']): Kategori {
  const lowest = mutu.bands.at(-1);
  const kategori = lowest === undefined ? null : classifyExact(greater(ikm, fraction(lowest.dari)), mutu);
  if (kategori === null) throw new Error('bands without a lowest one');
  return kategori;
}

/** 1/n for each of n unsur. Questionnaires have nine of them or about as many, so their weights are kept. */
export function bobotSama(n: number): readonly Fraction[] {
  const bobot = SAMA[n] ?? Array.from({ length: n }, () => over(whole(1), whole(n)));
  if (n < MOST_KEPT) SAMA[n] = bobot;
  return bobot;
}

const MOST_KEPT = 100;
const SAMA: (readonly Fraction[])[] = [];

/** The weights that a name stands for, or `null` for a name that the pack does not know. */
export function bobotBernama(nama: string, n: number, { bobot }: AturanSkm): readonly Fraction[] | null {
  if (nama === BOBOT_TEPAT) return bobotSama(n);
  return bobot.bernama.includes(nama) ? Array.from({ length: n }, () => fraction(nama)) : null;
}

/** Whether weights make a whole, but for what was lost when they were rounded: nine times 0,11 is 0,99. */
export function isBobotUtuh(bobot: readonly Fraction[], aturan: AturanSkm): boolean {
  const simpangan = fraction(aturan.bobot.simpangan);
  const sum = sumOf(bobot);
  return compare(sum, minus(whole(1), simpangan)) >= 0 && compare(sum, plus(whole(1), simpangan)) <= 0;
}
