import { nameTokens } from '../claim/name-key.ts';
import type { MatchedSubject } from './match-subjects.ts';
import type { PaketSubject, PrintedWords } from './paket-document.ts';

export type WordsDifference = {
  readonly a: PaketSubject;
  readonly b: PaketSubject;
  readonly wordsA: PrintedWords;
  readonly wordsB: PrintedWords;
};

/**
 * Documents that call one indicator by names of different meaning: each has a word that the other has not, and it is no misprint of a
 * word of the other. A name that is only longer (the office behind it) is the same name.
 */
export function differentNames({ members, ragu, isNumbered }: MatchedSubject, office: ReadonlySet<string>): readonly WordsDifference[] {
  const [first, ...others] = members.filter(({ kind, wholeNames }) => kind === 'indikator' && wholeNames.length > 0);
  if (first === undefined || (ragu && !isNumbered)) return [];
  return others.flatMap((other) => {
    const pairs = first.wholeNames.flatMap((wordsA) =>
      other.wholeNames.map((wordsB) => ({ wordsA, wordsB, ...exclusive(wordsA.text, wordsB.text, office) })),
    );
    const isAlike = pairs.length === 0 || pairs.some(({ ofA, ofB }) => ofA.length === 0 || ofB.length === 0);
    const [nearest] = pairs.toSorted((x, y) => x.ofA.length + x.ofB.length - (y.ofA.length + y.ofB.length));
    return isAlike || nearest === undefined ? [] : [{ a: first, b: other, wordsA: nearest.wordsA, wordsB: nearest.wordsB }];
  });
}

function exclusive(
  a: string,
  b: string,
  office: ReadonlySet<string>,
): { readonly ofA: readonly string[]; readonly ofB: readonly string[] } {
  const [wordsA, wordsB] = [tellingWords(a, office), tellingWords(b, office)];
  return { ofA: unlike(wordsA, wordsB), ofB: unlike(wordsB, wordsA) };
}

const tellingWords = (name: string, office: ReadonlySet<string>): readonly string[] => nameTokens(name).filter((word) => !office.has(word));

const unlike = (of: readonly string[], others: readonly string[]): readonly string[] => {
  const together = others.join('');
  const initials = others.map((word) => word.slice(0, 1)).join('');
  return of.filter((word) => !others.some((other) => isMisprint(word, other)) && !together.includes(word) && !initials.includes(word));
};

/** One letter in five may differ: OCR, a missing letter, an ending. */
function isMisprint(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longest / 4 && !(a.length > 4 && b.length > 4 && (a.startsWith(b) || b.startsWith(a)))) return false;
  return a.startsWith(b) || b.startsWith(a) || distance(a, b) <= Math.floor(longest / 5);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a.slice(0, 40)).entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Names of one unit of measurement: what is a score has many. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['persen', /^(?:%|persen(?:tase)?|percent|presentase|prosentase)$/i],
  ['nilai', /^(?:nilai|angka|skor|indeks|poin|point|skala)$/i],
];
const unitOf = (text: string): string => UNITS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? text.trim().toLowerCase();

/** Documents that count one indicator in different units. */
export function differentUnits({ members, ragu }: MatchedSubject): readonly WordsDifference[] {
  const [first, ...others] = members.flatMap((member) => (member.satuan === null ? [] : [{ member, satuan: member.satuan }]));
  if (first === undefined || ragu) return [];
  return others
    .filter(({ satuan }) => unitOf(satuan.text) !== unitOf(first.satuan.text))
    .map(({ member, satuan }) => ({ a: first.member, b: member, wordsA: first.satuan, wordsB: satuan }));
}
