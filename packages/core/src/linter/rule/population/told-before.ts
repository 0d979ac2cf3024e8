import type { FoundFigure } from '../../claim/read-figures.ts';
import { before, type Sentence } from '../text/sentences.ts';
import type { Breakdown } from './breakdowns.ts';

/** `Anggaran tersebut terbagi dalam …`, `Realisasi tersebut terdiri dari …`. */
const OF_BEFORE =
  /^["“‘]?(?:dari\s)?(?<what>anggaran|pagu|realisasi|alokasi|dana|belanja|jumlah|total|dipa)(?:\s[\p{L}-]+){0,3}?\s(?:tersebut|ini|itu|dimaksud)\s(?:[\p{L}-]+\s)?(?:terdiri\s(?:dari|atas)|terbagi\s(?:dalam|atas|menjadi|ke dalam)|dibagi\s(?:dalam|menjadi)|meliputi|mencakup|dirinci|berasal\sdari)\b|^adapun\srincian(?:nya)?,?\s(?:untuk\s)?(?<of>pagu|anggaran|realisasi|belanja)\b/iu;
const FAR = 3;

/** A whole that one sentence names and another one, up to three behind, takes apart. The last that bears its name is meant. */
export function toldBefore(
  sentences: readonly Sentence[],
  at: number,
  areJoined: (sentence: Sentence, parts: readonly FoundFigure[]) => boolean,
): readonly Breakdown[] {
  const sentence = sentences[at];
  const found = sentence === undefined ? undefined : OF_BEFORE.exec(sentence.text)?.groups;
  const what = found?.['what'] ?? found?.['of'];
  if (sentence === undefined || what === undefined) return [];
  const parts = sentence.figures.filter(({ value }) => value.unit !== 'persen');
  if (parts.length < 2 || parts.some(({ value }) => value.unit !== 'rupiah') || !areJoined(sentence, parts)) return [];
  for (const earlier of sentences.slice(Math.max(0, at - FAR), at).toReversed()) {
    if (earlier.section !== sentence.section) return [];
    const money = earlier.figures.filter(({ value }) => value.unit === 'rupiah');
    const [only, another] = money;
    const isNamed = only !== undefined && new RegExp(`\\b${what.toLowerCase()}\\b`, 'i').test(before(earlier, only, 160));
    if (isNamed && another !== undefined) return [];
    if (isNamed) return [{ whole: { sentence: earlier, figure: only }, parts: parts.map((figure) => ({ sentence, figure })) }];
  }
  return [];
}
