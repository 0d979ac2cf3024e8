import { compare, isZero } from '../../../kernel/fraction.ts';
import { canMeet, loosened, minusRange, percentRange, type Range } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { figureText } from '../table/table-findings.ts';
import { figureLike } from '../text/figure-like.ts';
import { before, between, placeOfFigure, type Sentence } from '../text/sentences.ts';

const INTO = /^[^.;:()]{0,70}\bmenjadi\b[^.;:()\d]{0,40}$/i;
const CHANGED = /\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|bertambah|berkurang|pertumbuhan|tumbuh)\b/i;
const LEAD = /^[^.;:]{0,30}(?:\(|,|\batau\b|\bsebesar\b|\bsehingga\b|\byaitu\b)[^.;:\d]{0,50}$/i;

/** "dari 12 desa menjadi 9 desa atau turun 25%". */
export function growths(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) => (CHANGED.test(sentence.text) ? [...growthsIn(sentence), ...amountsIn(sentence)] : []));
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

const FROM = /^[^.;:()\d]{0,90}\bdari\b[^.;:()\d]{0,60}$/i;

/** "penurunan Rp34,8 miliar dari target Rp277,9 miliar menjadi Rp243,1 miliar". */
function amountsIn(sentence: Sentence): readonly Finding[] {
  return sentence.figures.flatMap((change, at) => {
    const [from, to] = [sentence.figures[at + 1], sentence.figures[at + 2]];
    if (from === undefined || to === undefined || [change, from, to].some(({ value }) => value.unit !== 'rupiah')) return [];
    if (!/\b(?:naik|turun|kenaikan|penurunan|bertambah|berkurang|peningkatan)\b[^.;:\d]{0,20}$/i.test(before(sentence, change, 40)))
      return [];
    if (!FROM.test(between(sentence, change, from)) || !INTO.test(between(sentence, from, to))) return [];
    const isRise = compare(to.value.value, from.value.value) >= 0;
    const expected: Range = isRise ? minusRange(to.value, from.value) : minusRange(from.value, to.value);
    return canMeet(expected, loosened(change.value)) || canMeet(expected, change.value)
      ? []
      : [amountFinding(sentence, { from, to, change }, expected)];
  });
}

function amountFinding(sentence: Sentence, { from, to, change }: Told, expected: Range): Finding {
  const [a, b, c] = [from, to, change].map(({ value }) => value.text);
  const wanted = figureLike(expected, change.value, 0);
  return {
    rule: 'ratio',
    severity: 'error',
    confidence: 0.82,
    message: {
      id: `Perubahan dari ${a} menjadi ${b} tercetak ${c}, padahal selisihnya ${wanted}.`,
      en: `The change from ${a} to ${b} reads ${c}, but their difference is ${wanted}.`,
    },
    expected: wanted,
    key: ['selisih', a, b, c].join('|'),
    spans: [placeOfFigure(sentence, change), placeOfFigure(sentence, from), placeOfFigure(sentence, to)],
    ...([from, to, change].some(({ value }) => value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
  };
}

type Told = { readonly from: FoundFigure; readonly to: FoundFigure; readonly change: FoundFigure };

function judged(sentence: Sentence, { from, to, change }: Told): readonly Finding[] {
  const isRise = compare(to.value.value, from.value.value) >= 0;
  const difference: Range = isRise ? minusRange(to.value, from.value) : minusRange(from.value, to.value);
  const relative = percentRange(difference, from.value);
  if (relative === null || canMeet(relative, change.value) || canMeet(difference, change.value)) return [];
  // "dari 21 menjadi 30 atau 143 persen" tells how much of it the new one is.
  const share = percentRange(to.value, from.value);
  if (share !== null && canMeet(share, loosened(change.value))) return [];
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
