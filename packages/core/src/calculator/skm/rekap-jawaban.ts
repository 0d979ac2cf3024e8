import { type Fraction, over, whole } from '../../kernel/fraction.ts';

/** What one respondent answered, in the order of the unsur; `null` was not answered. */
export type Jawaban = readonly (number | null)[];

/** All answers to one unsur. Recaps of services and periods add up, so that a year is computed without its answers at hand. */
export type RekapUnsur = {
  readonly jumlah: number;
  /** Respondents who answered it: the divisor of its NRR. */
  readonly terisi: number;
  /** How many gave each answer of the scale, the lowest first. */
  readonly sebaran: readonly number[];
};

/** How many unsur there are, and the scale of their answers. */
export type BentukSurvei = { readonly unsur: number; readonly skala: { readonly minimum: string; readonly maksimum: string } };

/** Answers outside the scale are the reader's to refuse; here they are a mistake of ours. */
export function rekapJawaban(jawaban: Iterable<Jawaban>, { unsur, skala }: BentukSurvei): readonly RekapUnsur[] {
  const lowest = Number(skala.minimum);
  const width = Number(skala.maksimum) - lowest + 1;
  const sebaran = Array.from({ length: unsur }, () => Array.from({ length: width }, () => 0));
  for (const row of jawaban) {
    if (row.length !== unsur) throw new Error(`${row.length} answers to ${unsur} unsur`);
    row.forEach((nilai, u) => {
      if (nilai === null) return;
      const counts = sebaran[u];
      const at = nilai - lowest;
      if (counts?.[at] === undefined) throw new Error(`no answer of the scale: ${nilai}`);
      counts[at] += 1;
    });
  }
  return sebaran.map((counts) => rekapOf(counts, lowest));
}

const rekapOf = (sebaran: readonly number[], lowest: number): RekapUnsur => ({
  jumlah: sebaran.reduce((sum, count, i) => sum + count * (lowest + i), 0),
  terisi: sebaran.reduce((sum, count) => sum + count, 0),
  sebaran,
});

/** Several recaps of the same questionnaire as one: of all its services, or of all its periods. */
export function gabungRekap(rekap: readonly (readonly RekapUnsur[])[]): readonly RekapUnsur[] {
  const [first] = rekap;
  if (first === undefined) return [];
  if (rekap.some((one) => one.length !== first.length)) throw new Error('recaps of different questionnaires');
  return first.map((_unsur, u) => rekap.flatMap((one) => one[u] ?? []).reduce(jumlahkan));
}

const jumlahkan = (a: RekapUnsur, b: RekapUnsur): RekapUnsur => ({
  jumlah: a.jumlah + b.jumlah,
  terisi: a.terisi + b.terisi,
  sebaran: a.sebaran.map((count, i) => count + (b.sebaran[i] ?? 0)),
});

/** NRR of an unsur; `null` while nobody has answered it. */
export const nrrOf = ({ jumlah, terisi }: RekapUnsur): Fraction | null => (terisi === 0 ? null : over(whole(jumlah), whole(terisi)));

/** The NRR of all unsur, or `null` while one of them has no answer: there is no index without one of its terms. */
export function semuaNrr(rekap: readonly RekapUnsur[]): readonly Fraction[] | null {
  const nrr = rekap.map(nrrOf);
  return nrr.length > 0 && nrr.every((one) => one !== null) ? nrr : null;
}
