import { compare, isZero } from '../../../kernel/fraction.ts';
import { canMeet, minusRange, percentRange, type Range } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { figureText } from '../table/table-findings.ts';
import { before, between, placeOfFigure, type Sentence } from '../text/sentences.ts';

const INTO = /^[^.;:()]{0,70}\bmenjadi\b[^.;:()\d]{0,40}$/i;
const CHANGED = /\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|bertambah|berkurang|pertumbuhan|tumbuh)\b/i;
const LEAD = /^[^.;:]{0,30}(?:\(|,|\batau\b|\bsebesar\b|\bsehingga\b|\byaitu\b)[^.;:\d]{0,50}$/i;

/** "dari 12 desa menjadi 9 desa atau turun 25%". */
export function growths(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) => (CHANGED.test(sentence.text) ? growthsIn(sentence) : []));
}

function growthsIn(sentence: Sentence): readonly Finding[] {
  return sentence.figures.flatMap((from, at) => {
    const [to, change] = [sentence.figures[at + 1], sentence.figures[at + 2]];
    if (to === undefined || change === undefined || change.value.unit !== 'persen' || isZero(from.value.value)) return [];
    if (!/\bdari\b[^.;:\d]{0,40}$/i.test(before(sentence, from)) || !INTO.test(between(sentence, from, to))) return [];
    const lead = between(sentence, to, change);
    const isTold = LEAD.test(lead) && (CHANGED.test(lead) || CHANGED.test(before(sentence, from, 160)));
    return isTold && !/\btarget\b|\bcapaian\b|\brealisasi\s+angg?aran\b/i.test(lead) ? judged(sentence, { from, to, change }) : [];
  });
}

type Told = { readonly from: FoundFigure; readonly to: FoundFigure; readonly change: FoundFigure };

function judged(sentence: Sentence, { from, to, change }: Told): readonly Finding[] {
  const isRise = compare(to.value.value, from.value.value) >= 0;
  const difference: Range = isRise ? minusRange(to.value, from.value) : minusRange(from.value, to.value);
  const relative = percentRange(difference, from.value);
  if (relative === null || canMeet(relative, change.value) || canMeet(difference, change.value)) return [];
  const wanted = figureText(relative, Math.max(change.value.digits, 2), true);
  const [a, b, p] = [from, to, change].map(({ value }) => value.text);
  return [
    {
      rule: 'ratio',
      severity: 'error',
      confidence: 0.8,
      message: {
        id: `Perubahan dari ${a} menjadi ${b} tercetak ${p}, padahal (${isRise ? `${b} − ${a}` : `${a} − ${b}`}) ÷ ${a} = ${wanted}.`,
        en: `The change from ${a} to ${b} reads ${p}, but (${isRise ? `${b} − ${a}` : `${a} − ${b}`}) ÷ ${a} = ${wanted}.`,
      },
      expected: wanted,
      key: ['perubahan', a, b, p].join('|'),
      spans: [placeOfFigure(sentence, change), placeOfFigure(sentence, from), placeOfFigure(sentence, to)],
      ...([from, to, change].some(({ value }) => value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}
