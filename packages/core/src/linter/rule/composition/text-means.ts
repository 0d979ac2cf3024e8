import { compare, exactText, meanOf, over, roundTo, whole } from '../../../kernel/fraction.ts';
import { canMeet, isAbove, isBelow, meanRange, type Range, scaleRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { figureText } from '../table/table-findings.ts';
import { between, placeOfFigure, type Sentence } from '../text/sentences.ts';

const MEAN = /\brata[\s-]*rata\b/i;
const JOINED =
  /^\)?\s*(?:,\s*dan\b|,|\bdan\b|\bserta\b|;|\+)\s*(?:(?:dan|pada|nilai|hasil|untuk|sebesar|senilai|yaitu)\s+){0,3}(?:(?:semester|smt|triwulan|tw|tahap|periode|survei|bulan)\.?\s*(?:ke-?)?(?:[IVl]{1,3}|\d|pertama|kedua|ketiga|keempat)\s*)?(?:(?:sebesar|senilai|yaitu|dengan nilai|adalah|:)\s*)?\(?\s*$/i;
const MOST_PARTS = 4;

/** "99,01 … hasil rata-rata semester 1 (98,58) dan semester 2 (99,44)". */
export function textMeans(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence, at) => {
    const mean = MEAN.exec(sentence.text);
    if (mean === null) return [];
    const parts = partsBehind(sentence, mean.index);
    if (parts.length < 2) return [];
    const own = sentence.figures.findLast(({ end }) => end <= mean.index) ?? resultBehind(sentence, parts);
    const previous = sentences[at - 1];
    const before =
      own === undefined &&
      previous?.block === sentence.block &&
      /^(?:nilai|hasil|angka)\s+(?:ini|tersebut)\b|^(?:ini|hal)\b/i.test(sentence.text)
        ? previous
        : undefined;
    const result = own ?? before?.figures.at(-1);
    return result === undefined
      ? []
      : findingOf({ sentence, result, parts, from: own === undefined && before !== undefined ? before : sentence });
  });
}

/** What a sentence says to be the parts of a mean; empty where it tells none. */
export function partsOfMean(sentence: Sentence): readonly FoundFigure[] {
  const mean = MEAN.exec(sentence.text);
  return mean === null ? [] : partsBehind(sentence, mean.index);
}

/** Figures of one kind that follow, joined by small words only. */
function partsBehind(sentence: Sentence, from: number): readonly FoundFigure[] {
  const behind = sentence.figures.filter(({ start }) => start > from && start - from < 300);
  const parts: FoundFigure[] = [];
  for (const figure of behind) {
    const last = parts.at(-1);
    if (last !== undefined && !JOINED.test(between(sentence, last, figure))) break;
    if (figure.value.digits === 0 && figure.value.unit !== 'persen') break;
    parts.push(figure);
    if (parts.length === MOST_PARTS) break;
  }
  return parts;
}

function resultBehind(sentence: Sentence, parts: readonly FoundFigure[]): FoundFigure | undefined {
  const last = parts.at(-1);
  const next = last === undefined ? undefined : sentence.figures.find(({ start }) => start > last.end);
  if (last === undefined || next === undefined) return undefined;
  return /^\)?\s*,?\s*(?:sehingga|maka|yaitu|adalah|=|dengan hasil|menghasilkan|diperoleh|didapat)/i.test(between(sentence, last, next))
    ? next
    : undefined;
}

type Told = { readonly sentence: Sentence; readonly result: FoundFigure; readonly parts: readonly FoundFigure[]; readonly from: Sentence };

function findingOf({ sentence, result, parts, from }: Told): readonly Finding[] {
  const mean = meanRange(parts.map(({ value }) => value));
  if (mean === null || result.value.digits === 0 || !(isAlike(mean, result.value) || isToldAsMean(sentence, result))) return [];
  const plain = meanOf(parts.map(({ value }) => value.value));
  const digits = result.value.digits;
  const texts = parts.map(({ value }) => value.text);
  const computed = exactText(plain).replace('.', ',');
  const key = ['rata-rata', result.value.text, ...texts].join('|');
  const spans = [placeOfFigure(from, result), ...parts.map((part) => placeOfFigure(sentence, part))] as const;
  const sum = `(${texts.join(' + ')}) ÷ ${parts.length}`;
  if (canMeet(mean, result.value)) {
    const isHalfUp = compare(roundTo(plain, digits), result.value.value) === 0;
    const isBetween = !isHalfUp && exactText(plain).length < 12 && digits >= 2;
    return isBetween && isOneDigitOff(exactText(plain), digits) ? [rounding({ computed, sum, key, spans, result })] : [];
  }
  const expected = figureText(mean, digits, result.value.unit === 'persen');
  return [
    {
      rule: 'composition',
      severity: 'error',
      confidence: 0.85,
      message: {
        id: `Rata-rata tercetak ${result.value.text}, padahal ${sum} = ${computed}.`,
        en: `The mean reads ${result.value.text}, but ${sum} = ${computed}.`,
      },
      expected,
      key,
      spans,
      ...([result, ...parts].some(({ value }) => value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}

/** "88,75 diperoleh dari rata-rata …": whatever its size, it is said to be this mean. */
function isToldAsMean(sentence: Sentence, result: FoundFigure): boolean {
  const mean = MEAN.exec(sentence.text);
  return (
    mean !== null &&
    /^[^\d.;]{0,40}\b(?:diperoleh|hasil|merupakan|dari|didapat\w*|dihitung)\b[^\d.;]{0,25}$/i.test(
      sentence.text.slice(result.end, mean.index),
    )
  );
}

/** A mean of another size is the mean of other things. */
function isAlike(mean: Range, printed: Range): boolean {
  const [fourth, fifth] = [scaleRange(mean, over(whole(4), whole(5))), scaleRange(mean, over(whole(5), whole(4)))];
  return !isBelow(printed, fourth) && !isAbove(printed, fifth);
}

/** Exactly half a unit of the last printed digit. */
const isOneDigitOff = (exact: string, digits: number): boolean => new RegExp(`\\.\\d{${digits}}5$`).test(exact);

type Rounding = {
  readonly computed: string;
  readonly sum: string;
  readonly key: string;
  readonly spans: Finding['spans'];
  readonly result: FoundFigure;
};

function rounding({ computed, sum, key, spans, result }: Rounding): Finding {
  return {
    rule: 'composition',
    severity: 'info',
    confidence: 0.6,
    message: {
      id: `${sum} = ${computed}, tercetak ${result.value.text}: cocok bila dipotong atau dibulatkan ke genap, tidak bila dibulatkan ke atas.`,
      en: `${sum} = ${computed}, printed ${result.value.text}: it fits if cut off or rounded to even, not if rounded half up.`,
    },
    key,
    spans,
  };
}
