/** Words that say nothing about which indicator is meant. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'yang di dan pada terhadap dengan oleh atas dalam untuk ke dari the of telah sudah akan para serta atau suatu ini itu kepada antara hasil rangka melalui secara sesuai'.split(
    ' ',
  ),
);

/** Spellings that mean one word. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['presentase', 'persentase'],
  ['prosentase', 'persentase'],
  ['persen', 'persentase'],
  ['pct', 'persentase'],
  ['indek', 'indeks'],
  ['index', 'indeks'],
  ['kanreg', 'kantor'],
  ['simpeg', 'simpeg'],
  ['masayarakat', 'masyarakat'],
  ['survey', 'survei'],
  ['tindaklanjut', 'lanjut'],
  ['tindak', 'lanjut'],
]);

const LONGEST_NAME = 600;

/** The words that tell one name from another, in order, each once. */
export function nameTokens(name: string): readonly string[] {
  const words =
    name
      .slice(0, LONGEST_NAME)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\([^()]*\)/g, ' ')
      .match(/[\p{L}\d]+/gu) ?? [];
  const kept = words
    .map((word) => ALIKE.get(word) ?? word)
    .filter((word) => !EMPTY_WORDS.has(word) && !(word.length < 2 && !/\d/.test(word)));
  return [...new Set(kept)];
}

/** A name as a key: `persentase-layanan-digital`. */
export const nameKey = (name: string): string => nameTokens(name).slice(0, 24).join('-');

/** 0–1: how much two names have in common, by the words of the shorter and of both. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  const ofAll = shared / (a.size + b.size - shared);
  return shared === small.size && small.size >= 3 ? Math.max(ofAll, 0.5 + 0.5 * (small.size / large.size)) : ofAll;
}

/** Words that stand in most names (the office's own name, as a rule) tell nothing. */
export function commonWords(names: readonly (readonly string[])[]): ReadonlySet<string> {
  if (names.length < 4) return new Set();
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > names.length * 0.5).map(([word]) => word));
}

const MOST_INITIALS = 6;

/** Short forms of a name: what it has in parentheses, and the initials of two to six words in a row (`ikm`, `rb`). */
export function shortForms(name: string): readonly string[] {
  const given = [...name.slice(0, LONGEST_NAME).matchAll(/\(([\p{L}\d /-]{2,30})\)/gu)].flatMap(
    ([, inside = '']) => inside.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [],
  );
  const words =
    name
      .slice(0, LONGEST_NAME)
      .replace(/\([^()]*\)/g, ' ')
      .match(/\p{L}+/gu) ?? [];
  const initials = words.map((word) => word.slice(0, 1).toLowerCase());
  const made = initials.flatMap((_, from) =>
    Array.from({ length: MOST_INITIALS - 1 }, (__, more) => initials.slice(from, from + more + 2).join('')),
  );
  return [...new Set([...given, ...made.filter((short) => short.length >= 2)])];
}
