import { groupedBy } from '../claim/grouped-by.ts';
import { commonWords, nameKey, nameTokens, similarity } from '../claim/name-key.ts';
import type { PaketSubject } from './paket-document.ts';

/** One subject with the document it stands in, at most one from each. */
export type MatchedSubject = {
  readonly kunci: string;
  readonly members: readonly PaketSubject[];
  /** The match rests on names that are only alike. */
  readonly ragu: boolean;
  /** All bear the same number of the same series. */
  readonly isNumbered: boolean;
};

type Words = { readonly keys: ReadonlySet<string>; readonly sets: readonly ReadonlySet<string>[] };
type Row = { readonly members: PaketSubject[]; readonly words: Words[]; ragu: boolean };
type Pair = {
  readonly row: Row;
  readonly subject: PaketSubject;
  readonly score: number;
  readonly likeness: number;
  readonly isSure: boolean;
};

/** What the same number adds, and another number of the same series takes away. */
const [SAME_NUMBER, OTHER_NUMBER] = [0.4, 0.12];
/** Below this two subjects are two; below `SURE` names are only alike. Of a programme the name is all there is. */
const [LEAST, SURE, SURE_BY_NUMBER, LEAST_OF_BUDGET] = [0.62, 0.72, 0.6, 0.88];

/** Finds each subject of a document again in the others, by number and name; every one is used once. */
export function matchSubjects(documents: readonly (readonly PaketSubject[])[]): readonly MatchedSubject[] {
  const all = documents.flat();
  const common = commonWords(all.flatMap(({ names }) => names.slice(0, 1).map(nameTokens)));
  const wordsOf = new Map(all.map((subject) => [subject, words(subject, common)]));
  const rows: Row[] = [];
  for (const subjects of documents) {
    const pairs = pairsOf(rows, subjects, wordsOf).toSorted((a, b) => b.score - a.score);
    const [taken, placed] = [new Set<Row>(), new Set<PaketSubject>()];
    for (const { row, subject, likeness, isSure } of pairs) {
      if (taken.has(row) || placed.has(subject)) continue;
      taken.add(row);
      placed.add(subject);
      const rival = pairs.find((other) => other.subject === subject && other.row !== row && !taken.has(other.row));
      row.ragu ||= !isSure || (rival !== undefined && likeness < 1 && rival.likeness > likeness - 0.06);
      row.members.push(subject);
      row.words.push(wordsOf.get(subject) ?? NO_WORDS);
    }
    for (const subject of subjects)
      if (!placed.has(subject)) rows.push({ members: [subject], words: [wordsOf.get(subject) ?? NO_WORDS], ragu: false });
  }
  return rows
    .filter(({ members }) => members.length > 1)
    .map(({ members, ragu }) => ({ kunci: keyOf(members), members, ragu, isNumbered: isNumbered(members) }));
}

const NO_WORDS: Words = { keys: new Set(), sets: [] };

function words({ names }: PaketSubject, common: ReadonlySet<string>): Words {
  const sets = names.map((name) => {
    const tokens = nameTokens(name);
    const rare = tokens.filter((word) => !common.has(word));
    return new Set(rare.length >= 2 ? rare : tokens);
  });
  return { keys: new Set(names.map(nameKey)), sets };
}

/** Only those that share a word or a number are compared. */
function pairsOf(rows: readonly Row[], subjects: readonly PaketSubject[], wordsOf: ReadonlyMap<PaketSubject, Words>): readonly Pair[] {
  const byWord = groupedBy(
    rows.flatMap((row) => [...hooks(row.members, row.words)].map((hook) => ({ hook, row }))),
    ({ hook }) => hook,
  );
  return subjects.flatMap((subject) => {
    const own = wordsOf.get(subject) ?? NO_WORDS;
    const near = new Set(
      [...hooks([subject], [own])].flatMap((hook) => (byWord.get(hook) ?? []).slice(0, MOST_NEAR).map(({ row }) => row)),
    );
    return [...near].flatMap((row) => pairOf(row, subject, own) ?? []);
  });
}

const MOST_NEAR = 60;

const hooks = (members: readonly PaketSubject[], of: readonly Words[]): ReadonlySet<string> =>
  new Set([
    ...members.flatMap(({ label }) => (label === null ? [] : [`#${label}`])),
    ...of.flatMap(({ sets }) => sets.flatMap((set) => [...set])),
  ]);

function pairOf(row: Row, subject: PaketSubject, own: Words): Pair | null {
  if (row.members[0]?.kind !== subject.kind) return null;
  const likeness = Math.max(...row.words.map((other) => likenessOf(own, other)), 0);
  const numbers = row.members.map(({ label }) => comparedNumbers(label, subject.label));
  const isSame = numbers.includes('same');
  const isOther = !isSame && numbers.includes('other');
  const isNameless = own.sets.length === 0 || row.words.every(({ sets }) => sets.length === 0);
  const score = likeness + (isSame ? SAME_NUMBER : 0) - (isOther && likeness < 1 ? OTHER_NUMBER : 0) + (isSame && isNameless ? 0.5 : 0);
  const least = subject.kind === 'indikator' ? LEAST : LEAST_OF_BUDGET;
  const alike = isSame && isNameless ? 1 : likeness;
  return score < least ? null : { row, subject, score, likeness: alike, isSure: alike >= (isSame ? SURE_BY_NUMBER : SURE) };
}

function comparedNumbers(a: string | null, b: string | null): 'same' | 'other' | null {
  if (a === null || b === null) return null;
  if (a.toLowerCase() === b.toLowerCase()) return 'same';
  return a.split(' ')[0] === b.split(' ')[0] ? 'other' : null;
}

function likenessOf(a: Words, b: Words): number {
  if ([...a.keys].some((key) => b.keys.has(key))) return 1;
  return Math.max(...a.sets.flatMap((one) => b.sets.map((other) => similarity(one, other))), 0);
}

const isNumbered = ([first, ...others]: readonly PaketSubject[]): boolean =>
  others.every(({ label }) => comparedNumbers(first?.label ?? null, label) === 'same');

const keyOf = (members: readonly PaketSubject[]): string => {
  const [first] = members;
  return (
    members
      .find(({ label }) => label !== null)
      ?.label?.toLowerCase()
      .replace(' ', '-') ?? nameKey(first?.names[0] ?? first?.key ?? '')
  );
};
