import { canMeet, loosened, percentRange, sumRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { figureText } from '../table/table-findings.ts';
import { before, placeOfFigure, type Sentence } from '../text/sentences.ts';

const SPENT = /\b(?:realisasi|terealisasi|direalisasikan|terserap|penyerapan|serapan)\b/i;
const LEFT = /\b(?:sisa|tersisa|tidak\s(?:terserap|terealisasi))\b[^.;]{0,50}$/i;

/** `realisasi 91% yaitu Rp 910 juta dengan sisa Rp 90 juta`: what was spent and what was left make what was allotted. */
export function spentAndLeft(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) => {
    const money = sentence.figures.filter(({ value }) => value.unit === 'rupiah');
    const percents = sentence.figures.filter(({ value }) => value.unit === 'persen');
    const [spent, left, third] = money;
    const [percent, another] = percents;
    if (spent === undefined || left === undefined || third !== undefined || percent === undefined || another !== undefined) return [];
    const isTold =
      SPENT.test(sentence.text.slice(0, spent.start)) &&
      LEFT.test(before(sentence, left, 70)) &&
      percent.start < left.start &&
      !/\b(?:pagu|alokasi|target|fisik)\b/i.test(sentence.text);
    return isTold ? judged(sentence, { spent, left, percent }) : [];
  });
}

type Told = { readonly spent: FoundFigure; readonly left: FoundFigure; readonly percent: FoundFigure };

function judged(sentence: Sentence, { spent, left, percent }: Told): readonly Finding[] {
  const share = percentRange(spent.value, sumRange([spent.value, left.value]));
  if (share === null || canMeet(share, loosened(percent.value))) return [];
  const wanted = figureText(share, Math.max(percent.value.digits, 2), true);
  const [s, l, p] = [spent, left, percent].map(({ value }) => value.text);
  return [
    {
      rule: 'ratio',
      severity: 'error',
      confidence: 0.82,
      message: {
        id: `Tercetak ${p}, padahal realisasi ${s} dengan sisa ${l} adalah ${wanted} (${s} ÷ (${s} + ${l}) × 100).`,
        en: `${p} is printed, but ${s} spent and ${l} left are ${wanted} (${s} ÷ (${s} + ${l}) × 100).`,
      },
      expected: wanted,
      key: ['sisa', s, l, p].join('|'),
      spans: [percent, spent, left].map((figure) => placeOfFigure(sentence, figure)) as [Finding['spans'][0], ...Finding['spans'][0][]],
      ...([spent, left, percent].some(({ value }) => value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}
