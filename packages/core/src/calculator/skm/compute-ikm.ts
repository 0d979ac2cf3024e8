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

export type NilaiIkm = {
  readonly ikm: Fraction;
  readonly mutu: Kategori;
  /** Every unsur with the lowest NRR: where two are equal, both are to be worked on. */
  readonly terendah: readonly string[];
};

export type Ikm = NilaiIkm & { readonly unsur: readonly UnsurIkm[] };

/** The index with each of its terms. */
export const computeIkm = (nrr: readonly Fraction[], bobot: readonly Fraction[], aturan: AturanSkm): Ikm => ({
  ...nilaiIkm(nrr, bobot, aturan),
  unsur: unsurIkm(nrr, bobot),
});

/** The index alone. Exact, whatever the divisors of the NRR. Throws without unsur, or with a weight too few: whoever asks has counted. */
export function nilaiIkm(nrr: readonly Fraction[], bobot: readonly Fraction[], { pengali, mutu }: AturanSkm): NilaiIkm {
  let lowest: Fraction | null = null;
  let sum = ZERO;
  let u = 0;
  for (const nilai of nrr) {
    sum = plus(sum, times(nilai, bobotOf(bobot, u)));
    if (lowest === null || compare(nilai, lowest) < 0) lowest = nilai;
    u += 1;
  }
  if (lowest === null) throw new Error('an index of no unsur');
  const ikm = times(sum, fraction(pengali));
  return { ikm, mutu: mutuOf(ikm, mutu), terendah: semuaPada(nrr, lowest) };
}

function semuaPada(nrr: readonly Fraction[], lowest: Fraction): readonly string[] {
  const kode: string[] = [];
  let u = 0;
  for (const nilai of nrr) {
    if (compare(nilai, lowest) === 0) kode.push(kodeUnsur(u));
    u += 1;
  }
  return kode;
}

/** Every unsur with its weight. */
export const unsurIkm = (nrr: readonly Fraction[], bobot: readonly Fraction[]): readonly UnsurIkm[] =>
  nrr.map((nilai, u) => ({ kode: kodeUnsur(u), nrr: nilai, bobot: bobotOf(bobot, u), tertimbang: times(nilai, bobotOf(bobot, u)) }));

function bobotOf(bobot: readonly Fraction[], unsur: number): Fraction {
  const weight = bobot[unsur];
  if (weight === undefined) throw new Error(`${bobot.length} weights, and one more unsur`);
  return weight;
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
