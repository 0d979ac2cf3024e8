import { over, whole } from '../../../kernel/fraction.ts';
import { canMeet, countOf, meanRange, type Range, scaleRange, sumRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { figureText } from '../table/table-findings.ts';
import { between, placeOfFigure, type Sentence } from '../text/sentences.ts';

const PLUS = /^\s*\)?\s*\+\s*\(?\s*$/;
const EQUALS = /^\s*\)?\s*(?:=|sama dengan)\s*$/i;
const DIVIDED = /^\s*\)?\s*[/:÷]\s*$/;

/** `22,80 + 22,50 + 10,50 + 17,25 = 73,05`, also `(98,58 + 99,44) / 2 = 99,01`. */
export function textSums(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) => (sentence.text.includes('+') ? sumsIn(sentence) : []));
}

function sumsIn(sentence: Sentence): readonly Finding[] {
  const { figures } = sentence;
  const found: Finding[] = [];
  for (let at = 0; at < figures.length; at++) {
    const parts = chainFrom(sentence, at);
    if (parts.length < 2) continue;
    found.push(...judged(sentence, parts, at + parts.length));
    at += parts.length - 1;
  }
  return found;
}

function chainFrom(sentence: Sentence, from: number): readonly FoundFigure[] {
  const parts = sentence.figures.slice(from, from + 1);
  for (let at = from + 1; at < sentence.figures.length; at++) {
    const [last, next] = [sentence.figures[at - 1], sentence.figures[at]];
    if (last === undefined || next === undefined || !PLUS.test(between(sentence, last, next))) break;
    parts.push(next);
  }
  return parts;
}

function judged(sentence: Sentence, parts: readonly FoundFigure[], next: number): readonly Finding[] {
  const last = parts.at(-1);
  const [first, second] = [sentence.figures[next], sentence.figures[next + 1]];
  if (last === undefined || first === undefined) return [];
  const values = parts.map(({ value }) => value);
  const terms = values.map(({ text }) => text).join(' + ');
  if (EQUALS.test(between(sentence, last, first))) return findingOf(sentence, { parts, result: first, expected: sumRange(values), terms });
  if (second === undefined || !DIVIDED.test(between(sentence, last, first)) || !EQUALS.test(between(sentence, first, second))) return [];
  const divisor = first.value.value;
  const isCount = meanRange(values) !== null && canMeet(first.value, countOf(parts.length));
  const expected = isCount ? meanRange(values) : scaleRange(sumRange(values), over(whole(1), divisor));
  return expected === null ? [] : findingOf(sentence, { parts, result: second, expected, terms: `(${terms}) ÷ ${first.value.text}` });
}

type Told = { readonly parts: readonly FoundFigure[]; readonly result: FoundFigure; readonly expected: Range; readonly terms: string };

function findingOf(sentence: Sentence, { parts, result, expected, terms }: Told): readonly Finding[] {
  if (canMeet(expected, result.value)) return [];
  const wanted = figureText(expected, result.value.digits, result.value.unit === 'persen');
  return [
    {
      rule: 'composition',
      severity: 'error',
      confidence: 0.92,
      message: {
        id: `Tercetak ${result.value.text}, padahal ${terms} = ${wanted}.`,
        en: `${result.value.text} is printed, but ${terms} = ${wanted}.`,
      },
      expected: wanted,
      key: ['jumlah', terms, result.value.text].join('|'),
      spans: [placeOfFigure(sentence, result), ...parts.map((part) => placeOfFigure(sentence, part))],
      ...([result, ...parts].some(({ value }) => value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}
