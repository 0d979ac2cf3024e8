import { conflictsIn, type Stated } from '../../claim/conflicts.ts';
import { type Said, saidIn, standingsOf } from '../../claim/said.ts';
import { factWords, quoted } from '../../claim/say.ts';
import type { Finding } from '../../finding.ts';
import type { Examined } from '../rule.ts';
import { isLessBetter, isReached, type Judged, judgedBy, pairOf, type TargetWord, targetWordsIn } from './target-words.ts';

/** A word about the target that its own figures contradict. */
export type ContradictedWord = {
  readonly said: Said;
  readonly word: TargetWord;
  readonly judged: Judged;
  readonly reached: 'above' | 'met' | 'below';
};

export function contradictedTargetWords(examined: Examined): readonly ContradictedWord[] {
  const standings = standingsOf(examined);
  const rightOf = new Map(
    conflictsIn(examined.claims).flatMap(({ wrong, right: [right] }) =>
      right === undefined ? [] : wrong.map((one) => [one, right] as const),
    ),
  );
  // A figure that is told to be wrong is no ground for telling the word wrong too.
  const corrected = (claim: Stated): Stated => rightOf.get(claim) ?? claim;
  return saidIn(examined).flatMap((said): readonly ContradictedWord[] => {
    const words = targetWordsIn(said.text, pairOf(said) !== null);
    const [first] = words;
    const stated = first === undefined ? null : judgedBy(said, standings, first.says);
    const judged = stated === null ? null : { ...stated, target: corrected(stated.target), realisasi: corrected(stated.realisasi) };
    if (judged === null || new Set(words.map(({ says }) => says === 'below')).size > 1) return [];
    const name = said.indicator?.names[0]?.passage.text ?? '';
    const reached = isReached(judged, name);
    const [word] = words;
    // "di bawah target" of a waiting time is good news, and says what it says.
    if (word !== undefined && isLessBetter(name) && /atas|bawah|lebih|lampau/i.test(said.text.slice(word.start, word.end))) return [];
    return reached === null || word === undefined || !isContradicted(word.says, reached) ? [] : [{ said, word, judged, reached }];
  });
}

const isContradicted = (says: TargetWord['says'], reached: 'above' | 'met' | 'below'): boolean => {
  if (says === 'below') return reached !== 'below';
  return says === 'above' ? reached !== 'above' : reached === 'below';
};

/** "melebihi target" where it was missed; "belum mencapai target" beside two figures that say otherwise. */
export const targetWordFindings = (examined: Examined): readonly Finding[] =>
  contradictedTargetWords(examined)
    .filter(({ word, judged }) => word.says !== 'below' || judged.isOwn)
    .map((one) => targetWordFinding(one, 'rank-word'));

const TRUTH = {
  above: { id: 'melampaui target', en: 'above the target' },
  met: { id: 'tepat mencapai target', en: 'exactly at the target' },
  below: { id: 'belum mencapai target', en: 'below the target' },
} as const;

export function targetWordFinding({ said, word, judged, reached }: ContradictedWord, rule: 'rank-word' | 'unmet-not-discussed'): Finding {
  const { target, realisasi, isOwn } = judged;
  const words = quoted(said.text.slice(word.start, word.end));
  const fact = factWords(realisasi);
  const [r, t] = [quoted(realisasi.value.text), quoted(target.value.text)];
  // "melampaui" for an exactly met target is a slip of the pen, not of the figures.
  const isSlight = word.says === 'above' && reached === 'met';
  return {
    rule,
    severity: isSlight ? 'warn' : 'error',
    confidence: isSlight
      ? 0.65
      : Math.min(
          isOwn ? 0.93 : 0.8,
          isLessBetter(said.indicator?.names[0]?.passage.text ?? '') ? 0.72 : 1,
          realisasi.confidence + 0.05,
          target.confidence + 0.05,
        ),
    message: {
      id: `Tertulis "${words}", padahal ${fact.id.charAt(0).toLowerCase()}${fact.id.slice(1)} ${r} terhadap target ${t}: ${TRUTH[reached].id}.`,
      en: `The text says "${words}", but ${fact.en.charAt(0).toLowerCase()}${fact.en.slice(1)} is ${r} against a target of ${t}: ${TRUTH[reached].en}.`,
    },
    expected: TRUTH[reached].id,
    key: [realisasi.subject.key, realisasi.period, words].join('|'),
    spans: [said.place(word.start, word.end), realisasi.span, target.span],
  };
}
