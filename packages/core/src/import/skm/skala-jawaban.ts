import type { KolomSkm, KonversiSkm, PertanyaanSkm, SkalaSkm } from './profil-skm.ts';

/** Questions that were answered by the same words or numbers: what one answer is worth is said once for all of them. */
export type SkalaJawaban = {
  readonly skala: Exclude<SkalaSkm, '1-4'>;
  readonly judul: readonly string[];
  readonly jawaban: readonly string[];
  /** What is declared already. */
  readonly konversi: KonversiSkm;
};

type Group = { readonly skala: SkalaJawaban['skala']; readonly judul: string[]; readonly jawaban: Set<string>; konversi: KonversiSkm };

/** Only the scale of the survey needs no saying. Of every other: which questions go together, and which answers there are. */
export function skalaJawaban(pertanyaan: readonly PertanyaanSkm[], kolom: readonly KolomSkm[]): readonly SkalaJawaban[] {
  const groups: Group[] = [];
  for (const { judul, skala, konversi } of pertanyaan) {
    if (skala === '1-4') continue;
    const given = kolom.find((one) => one.judul === judul)?.jawaban ?? [];
    const jawaban = new Set([...given, ...Object.keys(konversi ?? {}), ...wholeScale(skala, given)]);
    const same = groups.find((one) => one.skala === skala && [...jawaban].some((answer) => one.jawaban.has(answer)));
    if (same === undefined) groups.push({ skala, judul: [judul], jawaban, konversi: konversi ?? {} });
    else {
      same.judul.push(judul);
      for (const answer of jawaban) same.jawaban.add(answer);
      same.konversi = { ...konversi, ...same.konversi };
    }
  }
  return groups.map((one) => ({ ...one, jawaban: [...one.jawaban].toSorted() }));
}

/** A question that joins others whose every answer has its worth is read as they are: it was put beside them by a person who saw that. */
export function joined(pertanyaan: readonly PertanyaanSkm[], kolom: readonly KolomSkm[]): readonly PertanyaanSkm[] {
  const whole = skalaJawaban(pertanyaan, kolom).filter(({ jawaban, konversi }) =>
    jawaban.every((answer) => Object.hasOwn(konversi, answer)),
  );
  return pertanyaan.map((one) => {
    const group = one.konversi === null ? whole.find(({ judul }) => judul.includes(one.judul)) : undefined;
    return group === undefined ? one : { ...one, konversi: group.konversi };
  });
}

const FIVE = ['1', '2', '3', '4', '5'] as const;

/** Numbers that nobody has chosen yet: the next file of the form may hold them. Of words nobody knows which there are. */
const wholeScale = (skala: SkalaSkm, given: readonly string[]): readonly string[] =>
  skala === '1-5' && given.every((answer) => /^[1-5]$/.test(answer)) ? FIVE : [];
