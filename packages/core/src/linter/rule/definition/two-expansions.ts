import { isSameWord } from '../../../legal-basis/match-title.ts';
import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import { isScanned } from '../is-scanned.ts';
import { textsOf } from '../read-texts.ts';

/** `Survei Kepuasan Masyarakat (SKM)`. */
const EXPANDED =
  /((?:\p{Lu}[\p{L}-]{2,24}\s(?:(?:dan|atas|di|dalam|untuk|dengan|pada|yang)\s)?){2,7}\p{Lu}[\p{L}-]{2,24})\s\((\p{Lu}{3,7})\)/gu;
const SMALL = /^(?:dan|atas|di|dalam|untuk|dengan|pada|yang)$/i;
/** Short forms that stand for several things in one document by right. */
const MANY = new Set(['SPM', 'TIK', 'SPT', 'PKS', 'SOP', 'RKA']);

type Expansion = { readonly short: string; readonly words: readonly string[]; readonly said: string; readonly span: Span };

/** One abbreviation that a document spells out in two ways, both of them letter by letter. */
export function twoExpansions(structure: DocumentStructure): readonly Finding[] {
  if (isScanned(structure)) return [];
  const found = textsOf(structure).flatMap(({ passage }) =>
    [...passage.text.matchAll(EXPANDED)].flatMap((match): readonly Expansion[] => {
      const [, long = '', short = ''] = match;
      const words = spelling(long, short);
      if (words === null || MANY.has(short)) return [];
      const said = words.join(' ');
      const at = match.index + long.length - said.length;
      return long.endsWith(said) ? [{ short, words, said, span: spanIn(passage, at, at + said.length) }] : [];
    }),
  );
  return [...grouped(found, ({ short }) => short)].flatMap(([short, group]) => {
    const [first] = group;
    const other = first === undefined ? undefined : group.find(({ words }) => !isSame(words, first.words));
    if (first === undefined || other === undefined) return [];
    const often = (one: Expansion): number => group.filter(({ words }) => isSame(words, one.words)).length;
    return [often(first) < often(other) ? expansionFinding(short, first, other) : expansionFinding(short, other, first)];
  });
}

/** The last words before the bracket whose initials are the abbreviation. */
function spelling(long: string, short: string): readonly string[] | null {
  const words = long.split(/\s+/);
  for (let start = words.length - short.length; start >= Math.max(0, words.length - short.length - 3); start--) {
    const tail = words.slice(start);
    const initials = tail.filter((word) => !SMALL.test(word)).map((word) => word.charAt(0).toUpperCase());
    if (initials.join('') === short && !SMALL.test(tail[0] ?? '')) return tail;
  }
  return null;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [first, second] = [a.filter((word) => !SMALL.test(word)), b.filter((word) => !SMALL.test(word))];
  return first.every((word, at) => isAlike(word.toLowerCase(), (second[at] ?? '').toLowerCase()));
};

const isAlike = (a: string, b: string): boolean => isSameWord(a, b) || a.slice(0, 5) === b.slice(0, 5);

const expansionFinding = (short: string, wrong: Expansion, right: Expansion): Finding => ({
  rule: 'definition',
  severity: 'warn',
  confidence: 0.72,
  message: {
    id: `${short} dipanjangkan sebagai “${wrong.said}” di sini, “${right.said}” di tempat lain.`,
    en: `${short} is spelt out as “${wrong.said}” here, as “${right.said}” elsewhere.`,
  },
  expected: right.said,
  key: `expansion|${short}|${wrong.said}`,
  spans: [wrong.span, right.span],
});
