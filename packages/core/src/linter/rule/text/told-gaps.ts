import { compare } from '../../../kernel/fraction.ts';
import { canMeet, minusRange, type Range } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { figureText } from '../table/table-findings.ts';
import { before, between, placeOfFigure, type Sentence } from './sentences.ts';

const THUS =
  /^[^.;:]{0,60}\b(?:sehingga|dengan demikian|maka|jadi)\b[^.;:]{0,60}\b(?:efisiensi|selisih|deviasi|gap|kesenjangan|perbedaan)\b[^.;:\d]{0,90}\b(?:sebesar|adalah|mencapai)\s*$/i;
const JOINED = /^[^.;:]{0,170}$/;

/** `rata-rata capaian 96,10% dan serapan 90,50%, sehingga terdapat efisiensi sebesar 5,60%`. */
export function toldGaps(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) =>
    sentence.figures.flatMap((gap, at) => {
      const [a, b] = [sentence.figures[at - 2], sentence.figures[at - 1]];
      if (a === undefined || b === undefined || [a, b, gap].some(({ value }) => value.unit !== 'persen')) return [];
      if (!THUS.test(between(sentence, b, gap)) || !JOINED.test(between(sentence, a, b)) || /\btarget\b/i.test(before(sentence, b, 30)))
        return [];
      return judged(sentence, { a, b, gap });
    }),
  );
}

type Told = { readonly a: FoundFigure; readonly b: FoundFigure; readonly gap: FoundFigure };

function judged(sentence: Sentence, { a, b, gap }: Told): readonly Finding[] {
  const [more, less] = compare(a.value.value, b.value.value) >= 0 ? [a, b] : [b, a];
  const expected: Range = minusRange(more.value, less.value);
  if (canMeet(expected, gap.value)) return [];
  const wanted = figureText(expected, gap.value.digits, true);
  const [m, l, g] = [more, less, gap].map(({ value }) => value.text);
  return [
    {
      rule: 'sum',
      severity: 'error',
      confidence: 0.85,
      message: {
        id: `Selisihnya tercetak ${g}, padahal ${m} − ${l} = ${wanted}.`,
        en: `The difference reads ${g}, but ${m} − ${l} = ${wanted}.`,
      },
      expected: wanted,
      key: ['selisih', m, l, g].join('|'),
      spans: [placeOfFigure(sentence, gap), placeOfFigure(sentence, a), placeOfFigure(sentence, b)],
      ...([a, b, gap].some(({ value }) => value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}
