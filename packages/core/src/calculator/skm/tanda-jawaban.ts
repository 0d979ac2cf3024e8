import type { Jawaban } from './rekap-jawaban.ts';

/** `kunci`: what tells respondents apart without naming them, such as moment and service; `null` where nothing does. */
export type BarisJawaban = { readonly kunci: string | null; readonly jawaban: Jawaban };

export type TandaJawaban = {
  /** The same answer everywhere, and to more than one unsur: perhaps nobody read the questions. */
  readonly isLurus: boolean;
  /** Index of an earlier row with the same key and the same answers: perhaps sent twice. */
  readonly kembarDari: number | null;
};

/**
 * Marks answers that somebody should look at. They stay in the index until a person takes them out: a content user may well
 * answer 4 everywhere, so equal answers alone never make a row a double.
 */
export function tandaJawaban(rows: readonly BarisJawaban[]): readonly TandaJawaban[] {
  const seen = new Map<string, number>();
  return rows.map(({ kunci, jawaban }, index) => {
    const isLurus = isStraight(jawaban);
    if (kunci === null) return { isLurus, kembarDari: null };
    const whole = JSON.stringify([kunci, jawaban]);
    const kembarDari = seen.get(whole) ?? null;
    if (kembarDari === null) seen.set(whole, index);
    return { isLurus, kembarDari };
  });
}

function isStraight(jawaban: Jawaban): boolean {
  const given = jawaban.filter((nilai) => nilai !== null);
  return given.length > 1 && given.every((nilai) => nilai === given[0]);
}
