import { noted, step } from '../formula/step.ts';
import type { Trace } from '../formula/trace.ts';
import { type Absence, absent } from '../kernel/figure.ts';
import { compare, type Fraction, fraction, isNegative, isZero, minus, over, plus, times, whole } from '../kernel/fraction.ts';
import { assertNever } from '../kernel/result.ts';
import type { AmbangCapaian, AturanCapaian } from './capaian-sederhana.ts';
import type { BatasCapaian, CaraCapaian, RumusCapaian, TargetNol, TitikSkala } from './cara-capaian.ts';
import type { StatusCapaian } from './status-capaian.ts';

export type CapaianTepatInput = {
  readonly target: Fraction;
  readonly realisasi: Fraction;
  readonly rumus: RumusCapaian;
  readonly cara: CaraCapaian;
  readonly aturan: AturanCapaian;
};

/** An exact capaian in percent, or why there is none. */
export type CapaianTepat = ({ readonly nilai: Fraction } | { readonly absen: Absence }) & { readonly trace: Trace };

/**
 * The capaian of `evaluateCapaian` in fractions: a figure with an end is given to its end, and no limit is missed by the forty
 * digits of a decimal. A property test holds the two together.
 */
export function capaianTepat(input: CapaianTepatInput): CapaianTepat {
  const { target, realisasi, rumus, cara, aturan } = input;
  const parts = [step('target', target), step('realisasi', realisasi)];
  const ratio = rasio(input);
  if (typeof ratio === 'string') return { absen: ratio, trace: { label: rumus, result: absent(ratio), parts } };
  const reached = { nilai: ratio, trace: step(rumus, ratio, parts) };
  const scaled = rumus === 'stabilize' ? berskala(reached, cara.skalaStabilize ?? aturan.skalaStabilize) : reached;
  return dibatasi(cara.konversi120 && terpenuhi(input) ? dikonversi(scaled, aturan) : scaled, { cara, aturan });
}

/** Where an exact capaian stands, by the thresholds of its pack. */
export function statusTepat(capaian: Fraction, { tercapai, mendekati }: AmbangCapaian): Exclude<StatusCapaian, 'belum_ada'> {
  if (compare(capaian, fraction(tercapai)) >= 0) return 'tercapai';
  return compare(capaian, fraction(mendekati)) >= 0 ? 'mendekati' : 'belum_tercapai';
}

type Langkah = { readonly nilai: Fraction; readonly trace: Trace };

const HUNDRED = whole(100);
const twice = (value: Fraction): Fraction => times(value, whole(2));

const persen = (part: Fraction, of: Fraction): Fraction | Absence => (isZero(of) ? 'divided_by_zero' : times(over(part, of), HUNDRED));

function rasio(input: CapaianTepatInput): Fraction | Absence {
  const { target, realisasi, rumus, cara, aturan } = input;
  if (isZero(target)) return rasioTargetNol(input, cara.targetNol);
  const beyond = minus(twice(target), realisasi);
  if (isNegative(target)) return aturan.targetNegatif === 'dua_kurang_rasio' && rumus === 'R/T' ? persen(beyond, target) : 'not_computable';
  switch (rumus) {
    case 'R/T':
      return persen(realisasi, target);
    case '2-R/T':
      return persen(beyond, target);
    case 'T/R':
      return isNegative(realisasi) ? 'not_computable' : persen(target, realisasi);
    case 'stabilize':
      return persen(compare(realisasi, target) <= 0 ? realisasi : beyond, target);
    default:
      return assertNever(rumus);
  }
}

function rasioTargetNol(input: CapaianTepatInput, targetNol: TargetNol): Fraction | Absence {
  switch (targetNol.jenis) {
    case 'tidak_dapat_dihitung':
      return 'divided_by_zero';
    case 'terburuk': {
      const worst = fraction(targetNol.nilai);
      const isDownward = (input.rumus === '2-R/T' || input.rumus === 'T/R') && !isNegative(worst);
      return isDownward ? persen(minus(worst, input.realisasi), worst) : 'not_computable';
    }
    case 'nol_tercapai':
      return terpenuhi(input) ? HUNDRED : whole(0);
    default:
      return assertNever(targetNol);
  }
}

function terpenuhi({ target, realisasi, rumus }: CapaianTepatInput): boolean {
  const side = compare(realisasi, target);
  if (rumus === 'stabilize') return side === 0;
  return rumus === 'R/T' ? side >= 0 : side <= 0;
}

function berskala({ nilai, trace }: Langkah, skala: readonly TitikSkala[]): Langkah {
  const points = skala.map(({ kedekatan, indeks }) => ({ x: fraction(kedekatan), y: fraction(indeks) }));
  const lower = points.findLast(({ x }) => compare(x, nilai) <= 0) ?? points[0];
  const upper = points.find(({ x }) => compare(x, nilai) >= 0) ?? points.at(-1);
  if (lower === undefined || upper === undefined) throw new Error('a scale has points');
  const titik = [lower, ...(upper === lower ? [] : [upper])].map(({ x, y }, i) =>
    step(i === 0 ? 'titik_bawah' : 'titik_atas', y, [step('kedekatan', x)]),
  );
  const indeks = garis({ lower, upper, at: nilai });
  return { nilai: indeks, trace: noted(step('skala_stabilize', indeks, [trace, ...titik]), 'capaian.skala_stabilize') };
}

type Titik = { readonly x: Fraction; readonly y: Fraction };

/** The line between two points; beyond the scale the index of its nearest end. */
function garis({ lower, upper, at }: { readonly lower: Titik; readonly upper: Titik; readonly at: Fraction }): Fraction {
  const run = minus(upper.x, lower.x);
  if (compare(run, whole(0)) <= 0) return compare(at, lower.x) < 0 ? upper.y : lower.y;
  const rise = over(times(minus(upper.y, lower.y), minus(at, lower.x)), run);
  return plus(lower.y, rise);
}

function dikonversi({ trace }: Langkah, { konversi }: AturanCapaian): Langkah {
  const nilai = fraction(konversi);
  return { nilai, trace: noted(step('konversi_120', nilai, [trace, step('konversi', nilai)]), 'capaian.konversi_120') };
}

type Membatasi = { readonly cara: CaraCapaian; readonly aturan: AturanCapaian };

function dibatasi(langkah: Langkah, { cara, aturan }: Membatasi): Langkah {
  const [atas, bawah] = [batasOf(cara.batasAtas, aturan.batasAtas), batasOf(cara.batasBawah, aturan.batasBawah)];
  if (atas !== null && compare(langkah.nilai, atas) > 0) return padaBatas(langkah, { di: atas, batas: 'batas_atas' });
  if (bawah !== null && compare(langkah.nilai, bawah) < 0) return padaBatas(langkah, { di: bawah, batas: 'batas_bawah' });
  return langkah;
}

type PadaBatas = { readonly di: Fraction; readonly batas: 'batas_atas' | 'batas_bawah' };

const padaBatas = ({ trace }: Langkah, { di, batas }: PadaBatas): Langkah => ({
  nilai: di,
  trace: noted(step('batas_capaian', di, [trace, step(batas, di)]), `capaian.${batas}`),
});

function batasOf(batas: BatasCapaian, ofPack: string | null): Fraction | null {
  if (batas.jenis === 'tanpa') return null;
  if (batas.jenis === 'nilai') return fraction(batas.nilai);
  return ofPack === null ? null : fraction(ofPack);
}
