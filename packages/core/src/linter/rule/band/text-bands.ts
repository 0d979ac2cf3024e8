import type { PrintedValue } from '../../claim/claim.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { after, before, placeIn, placeOfFigure, type Sentence } from '../text/sentences.ts';
import { bandFinding } from './band-finding.ts';
import { type FoundWord, introducedWords, wordBehind } from './band-words.ts';
import { judge, type KnownScale, onScale, scaleNamedIn } from './known-scales.ts';

const FAR = 90;

/** "memperoleh nilai 73,05 atau predikat BB", "75,45 (Sedang)". */
export function textBands(structure: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence, at) => {
    const pairs = pairsIn(sentence);
    return pairs.flatMap(({ figure, word }) => {
      const scale = scaleOf(structure, sentence, figure, sentences[at - 1]);
      return scale === null ? [] : (findingOf(sentence, { figure, word, scale }) ?? []);
    });
  });
}

type Pair = { readonly figure: FoundFigure; readonly word: FoundWord };

function pairsIn(sentence: Sentence): readonly Pair[] {
  const scores = sentence.figures.filter((figure) => isScore(sentence, figure));
  const inParentheses = scores.flatMap((figure) => {
    const word = wordBehind(sentence.text, figure.end);
    return word === null ? [] : [{ figure, word }];
  });
  const taken = new Set(inParentheses.map(({ word }) => word.start));
  const introduced = introducedWords(sentence.text).flatMap((word) => {
    const figure = taken.has(word.start) ? null : nearest(sentence, scores, word);
    return figure === null ? [] : [{ figure, word }];
  });
  return [...inParentheses, ...introduced];
}

/** The score before the word with no other figure between, else the one right behind it. */
function nearest({ figures, text }: Sentence, scores: readonly FoundFigure[], word: FoundWord): FoundFigure | null {
  const ahead = figures.findLast(({ end }) => end <= word.start);
  if (
    ahead !== undefined &&
    scores.includes(ahead) &&
    word.start - ahead.end <= FAR &&
    !/\b(?:dari|menjadi)\s+(?:predikat|kategori)/i.test(text.slice(ahead.end, word.start))
  )
    return ahead;
  const behind = figures.find(({ start }) => start >= word.end);
  if (behind === undefined || !scores.includes(behind)) return null;
  return /^["“”'’)\s,]*(?:dengan|atau|dan|yaitu|\(|pada)?\s*(?:nilai|skor|indeks|angka|capaian|sebesar|\()[^.;]{0,30}$/i.test(
    text.slice(word.end, behind.start),
  )
    ? behind
    : null;
}

function isScore(sentence: Sentence, figure: FoundFigure): boolean {
  const { value } = figure;
  const isUnitInBrackets = value.unit === 'satuan-lain' && /^\s*\(/.test(after(sentence, figure, 4));
  if (value.unit !== null && value.unit !== 'poin' && !isUnitInBrackets) return false;
  if (value.digits > 0) return true;
  return (
    /\b(?:nilai|skor|indeks|sebesar|senilai|angka|target|mencapai|adalah)\s*$/i.test(before(sentence, figure, 20)) &&
    !/^\s*[a-z]{3,}/.test(after(sentence, figure, 12).replace(/^\s*(?:dengan|atau|dan|yang|kategori|predikat|mutu)\b.*/, ''))
  );
}

/** Which index the sentence speaks of before the figure; else what the sentence before or the heading names. */
function scaleOf(
  { sections }: DocumentStructure,
  sentence: Sentence,
  { start }: FoundFigure,
  previous: Sentence | undefined,
): KnownScale | null {
  const own = scaleNamedIn(sentence.text.slice(0, start)) ?? scaleNamedIn(sentence.text);
  if (own !== null) return own;
  const earlier = previous?.block === sentence.block ? scaleNamedIn(previous.text) : null;
  return earlier ?? scaleNamedIn(sections[sentence.section]?.title.text ?? '');
}

type Told = Pair & { readonly scale: KnownScale };

function findingOf(sentence: Sentence, { figure, word, scale }: Told): Finding | null {
  const score: PrintedValue = figure.value;
  const range = onScale(score, scale);
  const verdict = range === null ? 'unknown' : judge(range, word.word, scale);
  if (verdict === 'unknown' || verdict === 'fits') return null;
  const places = [placeIn(sentence, word.start, word.end), placeOfFigure(sentence, figure)] as const;
  return bandFinding({ scale, score, word: word.word, band: verdict, places, confidence: 0.88 });
}
