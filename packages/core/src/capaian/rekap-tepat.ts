import { noted, step } from '../formula/step.ts';
import type { Trace } from '../formula/trace.ts';
import { type Absence, absent } from '../kernel/figure.ts';
import { compare, type Fraction, isZero, meanOf, over, sumOf, times, whole } from '../kernel/fraction.ts';

/** `not_assessed` leaves every mean; `no_data_yet` is not there yet and makes every total above it incomplete. */
export type BelumAda = Extract<Absence, 'not_assessed' | 'no_data_yet'>;
export type AnggotaRekap = {
  readonly label: string;
  readonly perspektif: string;
  readonly sasaran: string;
  /** Percent. */
  readonly capaian: Fraction | BelumAda;
  /** Within its sasaran, above zero. */
  readonly bobot: Fraction;
};

export type RekapTepatInput = {
  /** What the last figure is called in its steps. */
  readonly label: string;
  readonly anggota: readonly AnggotaRekap[];
  /** Percent, of every perspektif that a member names. */
  readonly bobot: ReadonlyMap<string, Fraction>;
};

type Nilai = Fraction | BelumAda;
export type NssTepat = { readonly perspektif: string; readonly sasaran: string; readonly nilai: Nilai; readonly trace: Trace };
/** `nilai`: points of the last figure; `skor`: mean of the NSS, percent. */
export type NkpTepat = { readonly perspektif: string; readonly skor: Nilai; readonly nilai: Nilai; readonly trace: Trace };
export type RekapTepat = {
  readonly nss: readonly NssTepat[];
  readonly nkp: readonly NkpTepat[];
  readonly nilai: Fraction | Absence;
  /** Whether every member that is assessed has a value. */
  readonly lengkap: boolean;
  readonly trace: Trace;
};

/**
 * The roll-up of `computeRekap` in fractions: NSS = Σ(capaian × bobot) ÷ Σ bobot; skor = mean of the NSS of a perspektif;
 * NKP = skor × bobot; the last figure is Σ NKP, scaled to the weights of the perspektif that have a value. A property test holds
 * the two together.
 */
export function rekapTepat({ label, anggota, bobot }: RekapTepatInput): RekapTepat {
  const nss = grouped(anggota, ({ perspektif, sasaran }) => JSON.stringify([perspektif, sasaran])).map(nssOf);
  const nkp = grouped(nss, ({ perspektif }) => perspektif).map((members) => nkpOf(members, bobot));
  const assessed = anggota.filter(({ capaian }) => capaian !== 'not_assessed');
  const lengkap = assessed.every(({ capaian }) => isKnown(capaian));
  return { nss, nkp, lengkap, ...nilaiOf(label, nkp, bobot) };
}

const isKnown = (nilai: Fraction | Absence): nilai is Fraction => typeof nilai !== 'string';

/** Why a mean of these has no value: what is still open comes before what has left. */
const absenOf = (members: readonly Nilai[]): BelumAda =>
  members.length > 0 && members.every((one) => one === 'not_assessed') ? 'not_assessed' : 'no_data_yet';

type Named = { readonly label: string; readonly note: string; readonly parts: readonly Trace[] };

const traceOf = (nilai: Fraction | Absence, { label, note, parts }: Named): Trace =>
  isKnown(nilai) ? noted(step(label, nilai, parts), note) : { label, note, parts, result: absent(nilai) };

function nssOf(members: readonly AnggotaRekap[]): NssTepat {
  const { perspektif, sasaran } = members[0]!; // no group is empty
  const known = members.flatMap(({ capaian, bobot }) => (isKnown(capaian) ? [{ capaian, bobot }] : []));
  const nilai =
    known.length === 0
      ? absenOf(members.map(({ capaian }) => capaian))
      : over(sumOf(known.map(({ capaian, bobot }) => times(capaian, bobot))), sumOf(known.map((one) => one.bobot)));
  return { perspektif, sasaran, nilai, trace: traceOf(nilai, { label: 'nss', note: sasaran, parts: members.map(memberTrace) }) };
}

function memberTrace({ label, capaian, bobot }: AnggotaRekap): Trace {
  if (!isKnown(capaian)) return { label, result: absent(capaian), parts: [] };
  return step(label, capaian, compare(bobot, whole(1)) === 0 ? [] : [step('bobot_iku', bobot)]);
}

function nkpOf(nss: readonly NssTepat[], bobot: ReadonlyMap<string, Fraction>): NkpTepat {
  const { perspektif } = nss[0]!;
  const known = nss.flatMap(({ nilai }) => (isKnown(nilai) ? [nilai] : []));
  const skor = known.length === 0 ? absenOf(nss.map(({ nilai }) => nilai)) : meanOf(known);
  const weight = weightOf(bobot, perspektif);
  const nilai = isKnown(skor) ? over(times(skor, weight), whole(100)) : skor;
  const below = traceOf(skor, { label: 'skor_perspektif', note: perspektif, parts: nss.map(({ trace }) => trace) });
  return { perspektif, skor, nilai, trace: traceOf(nilai, { label: 'nkp', note: perspektif, parts: [below, step('bobot', weight)] }) };
}

function weightOf(bobot: ReadonlyMap<string, Fraction>, perspektif: string): Fraction {
  const weight = bobot.get(perspektif);
  if (weight === undefined) throw new Error(`no weight for the perspektif "${perspektif}"`);
  return weight;
}

function nilaiOf(label: string, nkp: readonly NkpTepat[], bobot: ReadonlyMap<string, Fraction>): Pick<RekapTepat, 'nilai' | 'trace'> {
  const parts = nkp.map(({ trace }) => trace);
  const known = nkp.flatMap(({ perspektif, nilai }) => (isKnown(nilai) ? [{ nilai, bobot: weightOf(bobot, perspektif) }] : []));
  const weights = sumOf(known.map((one) => one.bobot));
  const isWhole = compare(weights, whole(100)) === 0;
  const nilai = (): Fraction | Absence => {
    if (known.length === 0) return absenOf(nkp.map((one) => one.nilai));
    if (isZero(weights)) return 'divided_by_zero';
    const points = sumOf(known.map((one) => one.nilai));
    return isWhole ? points : times(over(points, weights), whole(100));
  };
  const found = nilai();
  if (!isKnown(found)) return { nilai: found, trace: { label, result: absent(found), parts } };
  const plain = step(label, found, parts);
  return { nilai: found, trace: isWhole ? plain : noted(plain, `${label}.scaled_to_known_weights`) };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
