import { compare, type Fraction, fraction, isZero, lesser, minus, over, plus, times, whole, ZERO } from '../../kernel/fraction.ts';
import type { Kategori } from '../bands.ts';
import type { AturanSkm } from './aturan-skm.ts';
import type { Ikm, UnsurIkm } from './compute-ikm.ts';

/** What one unsur can do for the index. */
export type PengungkitUnsur = {
  readonly kode: string;
  /** What the index gains when the NRR rises by a tenth, or by what is left up to the highest answer. */
  readonly persepuluh: Fraction;
  /** What it gains when everybody gives the highest answer: the unsur with the most room moves the index most. */
  readonly ruang: Fraction;
  /** The NRR that brings the index to the next mutu with all others as they are; `null` when this unsur alone cannot. */
  readonly nrrUntukNaik: Fraction | null;
};

export type PengungkitIkm = {
  /** The next better mutu and what the index lacks for it; `null` at the best one. */
  readonly berikut: { readonly mutu: Kategori; readonly kurang: Fraction } | null;
  /** Most room first; equals in the order of their codes. */
  readonly unsur: readonly PengungkitUnsur[];
};

const TENTH = fraction('0.1');

export function pengungkitIkm({ ikm, mutu, unsur }: Ikm, aturan: AturanSkm): PengungkitIkm {
  const berikut = nextMutu({ ikm, mutu }, aturan);
  const levers = unsur.map((one) => leverOf(one, { kurang: berikut?.kurang ?? null, aturan }));
  return { berikut, unsur: levers.toSorted((a, b) => compare(b.ruang, a.ruang)) };
}

function leverOf(
  { kode, nrr, bobot }: UnsurIkm,
  { kurang, aturan }: { readonly kurang: Fraction | null; readonly aturan: AturanSkm },
): PengungkitUnsur {
  const room = minus(fraction(aturan.skala.maksimum), nrr);
  const perPoint = times(bobot, fraction(aturan.pengali));
  const needed = kurang === null || isZero(perPoint) ? null : over(kurang, perPoint);
  return {
    kode,
    persepuluh: times(lesser(TENTH, room), perPoint),
    ruang: times(room, perPoint),
    nrrUntukNaik: needed === null || compare(needed, room) > 0 ? null : plus(nrr, needed),
  };
}

function nextMutu({ ikm, mutu }: Pick<Ikm, 'ikm' | 'mutu'>, { mutu: { bands, desimal } }: AturanSkm): PengungkitIkm['berikut'] {
  const at = bands.findIndex(({ kode }) => kode === mutu.kode);
  const next = bands[at - 1];
  if (next === undefined) return null;
  // A value is in the band as soon as it is rounded into it: 88,305 is 88,31 on paper.
  const rounding = desimal === null ? ZERO : over(fraction('0.5'), whole(10n ** BigInt(desimal)));
  return { mutu: { kode: next.kode, nama: next.nama }, kurang: minus(minus(fraction(next.dari), rounding), ikm) };
}
