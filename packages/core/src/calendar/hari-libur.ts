import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { StatusPaket } from '../rulepack/rule-pack.ts';

/** One occasion and its days, `MM-DD`. */
export type Hari = { readonly nama: string; readonly hari: readonly string[] };

/** The days off of one year, with the decree that sets them and how sure we are of the list. */
export type TahunLibur = {
  readonly tahun: number;
  readonly status: StatusPaket;
  readonly sumber: string;
  readonly liburNasional: readonly Hari[];
  readonly cutiBersama: readonly Hari[];
};

/** Every day off of a year, in order; one that is both a national holiday and cuti bersama once. */
export function hariLibur({ tahun, liburNasional, cutiBersama }: TahunLibur): readonly PlainDate[] {
  const days = [...liburNasional, ...cutiBersama].flatMap(({ hari }) => hari.map((day) => plainDate(`${tahun}-${day}`)));
  return [...new Set(days)].toSorted();
}
