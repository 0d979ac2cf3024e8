import type { KonversiSkm, SkalaSkm } from './profil-skm.ts';

/** An answer as it is compared: small letters, no stops, single blanks. */
export const answerKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[.,;:()[\]"'’]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is known of a column of answers. `konversi: null`: the scale is seen, what it is worth must be declared. */
export type Tangga = { readonly skala: SkalaSkm; readonly konversi: KonversiSkm | null };

/** How a form grades a word: tidak, kurang, -, sangat; or sangat tidak, tidak, -, sangat. */
export type BentukTangga = 'kurang' | 'sangat_tidak';

export const EMPAT: KonversiSkm = { 1: 1, 2: 2, 3: 3, 4: 4 };

/** The words of the official questionnaire that are not degrees of one word. */
const KHUSUS: readonly KonversiSkm[] = [
  { 'sangat mahal': 1, 'cukup mahal': 2, murah: 3, gratis: 4 },
  { buruk: 1, cukup: 2, baik: 3, 'sangat baik': 4 },
  { 'tidak ada': 1, 'ada tetapi tidak berfungsi': 2, 'berfungsi kurang maksimal': 3, 'dikelola dengan baik': 4 },
];
const YA: ReadonlySet<string> = new Set(['ya', 'tidak', 'y', 't', 'iya', 'yes', 'no']);

/** A column is a scale where nearly all of its answers are on it; the others are told row by row, not swallowed. */
const NEARLY_ALL = 0.8;

/**
 * The scale of a column by its answers; `null`: they are no scale at all. `bentuk`: how the other questions of the form grade, for a
 * column whose own answers leave it open.
 */
export function tanggaOf(answers: readonly string[], bentuk: BentukTangga | null = null): Tangga | null {
  const given = answers.map(answerKey).filter((answer) => answer !== '');
  if (given.length === 0) return null;
  return numbers(given) ?? yesNo(given) ?? numbered(given) ?? special(given) ?? degrees(given, bentuk);
}

const isNearlyAll = (given: readonly string[], isOn: (answer: string) => boolean): boolean =>
  given.filter(isOn).length >= given.length * NEARLY_ALL;

function numbers(given: readonly string[]): Tangga | null {
  if (!isNearlyAll(given, (answer) => /^[1-5]$/.test(answer))) return null;
  return given.includes('5') ? { skala: '1-5', konversi: null } : { skala: '1-4', konversi: EMPAT };
}

const yesNo = (given: readonly string[]): Tangga | null =>
  isNearlyAll(given, (answer) => YA.has(answer)) ? { skala: 'ya-tidak', konversi: null } : null;

const numberOf = (answer: string): string | undefined => /^([1-5])(?=[ \-–=])/.exec(answer)?.[1] ?? /(?<= )([1-5])$/.exec(answer)?.[1];

/** `4 - Sangat sesuai`, `Sangat sesuai (4)`: the number is the answer. */
function numbered(given: readonly string[]): Tangga | null {
  if (!isNearlyAll(given, (answer) => numberOf(answer) !== undefined)) return null;
  const values = [...new Set(given)].flatMap((answer): [string, number][] => {
    const value = numberOf(answer);
    return value === undefined ? [] : [[answer, Number(value)]];
  });
  return values.some(([, value]) => value === 5)
    ? { skala: '1-5', konversi: null }
    : { skala: 'kata', konversi: Object.fromEntries(values) };
}

const special = (given: readonly string[]): Tangga | null => {
  const found = KHUSUS.find((words) => isNearlyAll(given, (answer) => Object.hasOwn(words, answer)));
  return found === undefined ? null : { skala: 'kata', konversi: found };
};

const TENGAH = /^(?:netral|ragu ragu|ragu-ragu|biasa saja|biasa)$/;
const DERAJAT = /^(sangat tidak|sangat kurang|sangat|tidak|kurang|cukup) (.+)$/;

/** `kurang sesuai` → kurang of sesuai; `sesuai` → sesuai itself; `netral` is the middle of any word. */
const degreeOf = (answer: string): { readonly derajat: string; readonly kata: string | null } => {
  if (TENGAH.test(answer)) return { derajat: 'tengah', kata: null };
  const [, derajat, kata] = DERAJAT.exec(answer) ?? [];
  return { derajat: derajat === 'sangat kurang' ? 'sangat tidak' : (derajat ?? ''), kata: kata ?? answer };
};

/** Degrees of one word. Names of offices and free remarks share no word, and hold none of sangat, tidak and kurang. */
function degrees(given: readonly string[], bentuk: BentukTangga | null): Tangga | null {
  const kata = mostUsual(given.flatMap((answer) => degreeOf(answer).kata ?? []));
  const own = given.map(degreeOf).filter((one) => one.kata === kata || one.kata === null);
  const held = new Set(own.map(({ derajat }) => derajat));
  const isGraded = ['sangat', 'sangat tidak', 'tidak', 'kurang'].some((one) => held.has(one));
  if (kata === null || !isGraded || own.length < given.length * NEARLY_ALL) return null;
  if (held.has('tengah') || (held.has('cukup') && held.has(''))) return { skala: '1-5', konversi: null };
  const own4 = bentukOf(held) ?? (held.has('tidak') ? bentuk : 'kurang'); // without tidak both ladders say the same
  if (own4 === null) return { skala: 'kata', konversi: null };
  if (own4 === 'sangat_tidak' && (held.has('kurang') || held.has('cukup'))) return { skala: '1-5', konversi: null };
  return { skala: 'kata', konversi: tanggaKata(kata, own4) };
}

const bentukOf = (held: ReadonlySet<string>): BentukTangga | null =>
  held.has('sangat tidak') ? 'sangat_tidak' : held.has('kurang') || held.has('cukup') ? 'kurang' : null;

/** How a column grades its word, where its answers show it: told to the columns that leave it open. */
export function bentukIn(answers: readonly string[]): BentukTangga | null {
  const given = answers.map(answerKey).filter((answer) => answer !== '');
  return special(given) === null ? bentukOf(new Set(given.map((answer) => degreeOf(answer).derajat))) : null;
}

/** The whole ladder, also the rungs that nobody has chosen yet: the next file of the form may hold them. */
const tanggaKata = (kata: string, bentuk: BentukTangga): KonversiSkm =>
  bentuk === 'kurang'
    ? { [`tidak ${kata}`]: 1, [`kurang ${kata}`]: 2, [`cukup ${kata}`]: 3, [kata]: 3, [`sangat ${kata}`]: 4 }
    : { [`sangat tidak ${kata}`]: 1, [`tidak ${kata}`]: 2, [kata]: 3, [`sangat ${kata}`]: 4 };

function mostUsual(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
