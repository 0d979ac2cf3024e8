import { type Fraction, meanOf } from '../../kernel/fraction.ts';
import type { Period } from '../../kernel/period.ts';
import type { AturanSkm } from './aturan-skm.ts';
import { bobotSama, computeIkm, type Ikm } from './compute-ikm.ts';
import { gabungRekap, type RekapUnsur, semuaNrr } from './rekap-jawaban.ts';

/** The answers of one service in one period. All of a unit have the same questionnaire. */
export type KelompokJawaban = {
  readonly layanan: string;
  readonly period: Period;
  readonly responden: number;
  readonly rekap: readonly RekapUnsur[];
};

/** `ikm` is `null` while an unsur has no answer. */
export type HasilKelompok = { readonly responden: number; readonly rekap: readonly RekapUnsur[]; readonly ikm: Ikm | null };

export type HasilTahunanSkm = {
  readonly layanan: readonly (HasilKelompok & { readonly layanan: string })[];
  readonly period: readonly (HasilKelompok & { readonly period: Period })[];
  readonly tahunan: {
    /** How offices report a year. */
    readonly rerataPeriode: RerataPeriode | null;
    /** One index of all answers of the year: a period with more respondents counts more. */
    readonly seluruhJawaban: HasilKelompok;
  };
};

/** Mean of the periods that have an index, each counting once. `dari` of `semua` periods are in it: with fewer it is not final. */
export type RerataPeriode = { readonly nilai: Fraction; readonly dari: number; readonly semua: number };

export function rerataPeriode(nilai: readonly (Fraction | null)[]): RerataPeriode | null {
  const known = nilai.filter((one) => one !== null);
  return known.length === 0 ? null : { nilai: meanOf(known), dari: known.length, semua: nilai.length };
}

/**
 * The results of a year by service and by period, and the year itself in both readings: they differ as soon as one semester
 * had more respondents than the other, so a report says which it is.
 */
export function hasilTahunanSkm(kelompok: readonly KelompokJawaban[], aturan: AturanSkm): HasilTahunanSkm {
  const of = (members: readonly KelompokJawaban[]): HasilKelompok => {
    const rekap = gabungRekap(members.map((one) => one.rekap));
    const nrr = semuaNrr(rekap);
    const responden = members.reduce((sum, one) => sum + one.responden, 0);
    return { responden, rekap, ikm: nrr === null ? null : computeIkm(nrr, bobotSama(nrr.length), aturan) };
  };
  const period = namesOf(kelompok.map((one) => one.period)).map((name) => ({
    period: name,
    ...of(kelompok.filter((one) => one.period === name)),
  }));
  return {
    layanan: namesOf(kelompok.map((one) => one.layanan)).map((name) => ({
      layanan: name,
      ...of(kelompok.filter((one) => one.layanan === name)),
    })),
    period,
    tahunan: {
      rerataPeriode: rerataPeriode(period.map(({ ikm }) => ikm?.ikm ?? null)),
      seluruhJawaban: of(kelompok),
    },
  };
}

const namesOf = <Name extends string>(names: readonly Name[]): readonly Name[] => [...new Set(names)].toSorted();
