import { compare } from '../../../kernel/fraction.ts';
import { canMeet, minusRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { figureText } from '../table/table-findings.ts';
import { before, placeOfFigure, type Sentence } from '../text/sentences.ts';
import { figuresOfBroken, ratiosIn } from '../text/text-ratios.ts';

const ALLOTTED = /\b(?:pagu|alokasi|dipa)\b[^.;]{0,60}$/i;
const SPENT = /\b(?:terealisasi|direalisasikan|terserap|realisasi)\b[^.;]{0,40}$/i;
const LEFT = /\bsisa\b[^.;]{0,50}$|\b(?:tidak|belum)\s+(?:terserap|terealisasi)\b[^.;]{0,30}$/i;

type Told = { readonly sentence: Sentence; readonly figure: FoundFigure };

/** What is left of a budget against what was allotted and spent, where one paragraph tells all three. */
export function leftovers(sentences: readonly Sentence[]): readonly Finding[] {
  const accused = figuresOfBroken(sentences.flatMap(ratiosIn));
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) byBlock.set(sentence.block, [...(byBlock.get(sentence.block) ?? []), sentence]);
  return [...byBlock.values()].flatMap((block) => {
    const money = block.flatMap((sentence) =>
      sentence.figures.flatMap((figure) => (figure.value.unit === 'rupiah' ? [{ sentence, figure }] : [])),
    );
    if (money.length !== 3) return [];
    const [pagu, spent, left] = [ALLOTTED, SPENT, LEFT].map((pattern) => onlyOne(money, pattern));
    if (pagu == null || spent == null || left == null || accused.has(pagu.figure) || accused.has(spent.figure)) return [];
    return judged(pagu, spent, left);
  });
}

/** The one amount that is told so last before it. */
function onlyOne(money: readonly Told[], pattern: RegExp): Told | null {
  const [only, another] = money.filter(({ sentence, figure }) => roleOf(before(sentence, figure, 90)) === pattern);
  return only === undefined || another !== undefined ? null : only;
}

/** Which of the three words stands nearest. */
function roleOf(ahead: string): RegExp | null {
  const found = [ALLOTTED, SPENT, LEFT].flatMap((pattern) => {
    const at = pattern.exec(ahead)?.index;
    return at === undefined ? [] : [{ pattern, at }];
  });
  return found.toSorted((a, b) => b.at - a.at)[0]?.pattern ?? null;
}

function judged(pagu: Told, spent: Told, left: Told): readonly Finding[] {
  const expected = minusRange(pagu.figure.value, spent.figure.value);
  const [p, s, l] = [pagu, spent, left].map(({ figure }) => figure.value.text);
  if (canMeet(expected, left.figure.value) || compare(expected.high, left.figure.value.value) === 0) return [];
  const wanted = figureText(expected, left.figure.value.digits, false);
  return [
    {
      rule: 'budget',
      severity: 'error',
      confidence: 0.85,
      message: {
        id: `Sisa anggaran tercetak ${l}, padahal ${p} − ${s} = ${wanted}.`,
        en: `${l} is said to be left, but ${p} − ${s} = ${wanted}.`,
      },
      expected: wanted,
      key: ['sisa', p, s, l].join('|'),
      spans: [
        placeOfFigure(left.sentence, left.figure),
        placeOfFigure(pagu.sentence, pagu.figure),
        placeOfFigure(spent.sentence, spent.figure),
      ],
      ...([pagu, spent, left].some(({ figure }) => figure.value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}
