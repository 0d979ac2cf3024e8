import { compare, type Fraction, isWhole, over, printedText, times, whole } from '../../../kernel/fraction.ts';
import type { Claim, PrintedValue } from '../../claim/claim.ts';
import { canMeet, countOf, percentRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { textsOf } from '../read-texts.ts';
import type { Examined } from '../rule.ts';
import { after, before, placeOfFigure, type Sentence } from '../text/sentences.ts';

const OF_ALL = /\bdari\s+(?:(?:ke|total|seluruh|jumlah|sebanyak)[\s-]*){0,2}$/i;
/** The document says itself that the figure is taken over as it was. */
const OWNED_UP = /\bsebagaimana (?:tercetak|tercantum|dilaporkan|adanya)\b|\btidak sama dengan pecahan\b|\bdugaan\b/i;
const MOST = whole(200);
const LEAST = whole(3);
const HUNDRED = whole(100);

type Told = { readonly sentence: Sentence; readonly figure: FoundFigure };

/**
 * "83,30 %" of an indicator whose section counts 12 services, and whose other year is 11 of these 12: no number of twelfths gives it.
 */
export function sharesThatCannotBe({ claims, structure }: Examined, sentences: readonly Sentence[]): readonly Finding[] {
  const owned = textsOf(structure).filter(({ passage }) => OWNED_UP.test(passage.text));
  const results = claims.filter(
    ({ subject, measure, value, from }) =>
      subject.kind === 'indikator' && measure === 'realisasi' && from === 'table' && value?.unit === 'persen',
  );
  const bySection = new Map<number, Claim[]>();
  for (const claim of results) bySection.set(claim.section, [...(bySection.get(claim.section) ?? []), claim]);
  return [...bySection].flatMap(([section, own]) => {
    const near = own.length < 2 ? [] : sentences.filter((sentence) => sentence.section === section);
    const open = own.filter(
      ({ value }) => !owned.some((text) => text.section === section && text.passage.text.includes(value?.text ?? '')),
    );
    return near
      .flatMap(wholesIn)
      .flatMap((one) => judged(one, own))
      .filter(({ spans: [place] }) => open.some(({ span }) => span === place))
      .slice(0, 1);
  });
}

function wholesIn(sentence: Sentence): readonly Told[] {
  return sentence.figures.flatMap((figure) => {
    const { value } = figure;
    const isCount = value.digits === 0 && value.unit !== 'persen' && value.unit !== 'rupiah' && !value.doubtful && isWhole(value.value);
    if (!isCount || compare(value.value, LEAST) < 0 || compare(value.value, MOST) > 0) return [];
    return OF_ALL.test(before(sentence, figure, 40)) && /^\s*[a-z]{4,}/i.test(after(sentence, figure, 12)) ? [{ sentence, figure }] : [];
  });
}

function judged(told: Told, claims: readonly Claim[]): readonly Finding[] {
  const of = told.figure.value.value;
  const values = claims.flatMap(({ value, span, subject, period }) => (value === null ? [] : [{ value, span, subject, period }]));
  if (!values.some(({ value }) => isTelling(value) && nearestPart(value, of).fits)) return [];
  return values.flatMap(({ value, span, subject, period }) => {
    const { fits, part, share } = nearestPart(value, of);
    if (!isTelling(value) || fits || value.doubtful) return [];
    const [name, year] = [subject.name, period ?? ''];
    return [
      {
        rule: 'ratio' as const,
        severity: 'warn' as const,
        confidence: 0.65,
        message: {
          id: `${name}: ${value.text} (${year}) bukan bagian dari ${told.figure.value.text} yang mungkin; yang terdekat ${part} ÷ ${printedText(of, 0)} = ${share}%.`,
          en: `${name}: ${value.text} (${year}) is no possible share of ${told.figure.value.text}; the nearest is ${part} ÷ ${printedText(of, 0)} = ${share}%.`,
        },
        key: ['bukan-bagian', subject.key, year, value.text].join('|'),
        spans: [span, placeOfFigure(told.sentence, told.figure)] as const,
      },
    ];
  });
}

/** With decimals, and neither nothing nor all. */
const isTelling = ({ digits, value }: PrintedValue): boolean => digits > 0 && compare(value, whole(0)) > 0 && compare(value, HUNDRED) < 0;

function nearestPart(
  { value, low, high }: PrintedValue,
  of: Fraction,
): { readonly fits: boolean; readonly part: string; readonly share: string } {
  const part = printedText(over(times(value, of), HUNDRED), 0);
  const range = percentRange(countOf(Number(part)), { low: of, high: of });
  return { fits: range !== null && canMeet(range, { low, high }), part, share: range === null ? '' : printedText(range.low, 2) };
}
