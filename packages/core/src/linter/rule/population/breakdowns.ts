import { compare, isZero, times, whole } from '../../../kernel/fraction.ts';
import { canMeet, minusRange, percentRange, type Range, sumRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import { numberOfWords } from '../../claim/terbilang.ts';
import type { Finding, RuleId } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { figureLike } from '../text/figure-like.ts';
import { after, before, between, placeOfFigure, type Sentence } from '../text/sentences.ts';
import { partitionsIn } from './partitions.ts';
import { toldBefore } from './told-before.ts';

/** "12 pegawai … dikarenakan 5 orang …, 1 orang … dan 6 orang …": a whole that is told with its parts. */
export type Breakdown = {
  readonly whole: { readonly sentence: Sentence; readonly figure: FoundFigure };
  readonly parts: readonly { readonly sentence: Sentence; readonly figure: FoundFigure }[];
  /** Which rule tells it, where what was counted does not decide. */
  readonly rule?: RuleId;
};

const LEAD =
  /\b(?:terdiri\s+(?:dari|atas)|(?:dengan|adapun)\s+rincian(?:nya)?|rincian(?:nya)?(?:\s+(?:adalah|yaitu|sebagai berikut))?|dikarenakan|karena|yaitu|yakni|meliputi|terbagi\s+(?:atas|menjadi|dalam|ke dalam)|dengan komposisi|berasal dari|mencakup)\b/i;
const NOT_ALL =
  /\b(?:antara\s+lain|di\s?antaranya|misalnya|seperti|sekitar|lebih dari|kurang dari|minimal|rata-rata|masing-masing|setiap|per\s+(?:bulan|tahun|orang)|(?:dari|dibandingkan?(?:\s+dengan)?)\s+target)\b/i;
const OTHER_UNIT = /^\s*(?:kali|hari|bulan|tahun|jam|menit|minggu|jp|poin|persen|%|kegiatan|unsur|km|meter|juta|miliar|m2)\b/i;
const LONGEST_LEAD = 160;

const known = new WeakMap<DocumentStructure, readonly Breakdown[]>();

/** Three rules ask for them. */
export function breakdownsIn(structure: DocumentStructure, sentences: readonly Sentence[]): readonly Breakdown[] {
  const before = known.get(structure);
  if (before !== undefined) return before;
  const found = readBreakdowns(structure, sentences);
  known.set(structure, found);
  return found;
}

/** A sentence with more figures is a table that was not read as one. */
const MOST_FIGURES = 40;

function readBreakdowns(structure: DocumentStructure, sentences: readonly Sentence[]): readonly Breakdown[] {
  return sentences.flatMap((sentence, at) => {
    if (sentence.figures.length > MOST_FIGURES) return [];
    const split = partitionsIn(sentence);
    if (split.length > 0 || NOT_ALL.test(sentence.text)) return split;
    const own = inSentence(sentence);
    return [
      ...own,
      ...inList(structure, sentences, at),
      ...byTrait(sentences, at),
      ...(own.length > 0 ? [] : toldBefore(sentences, at, areJoined)),
    ];
  });
}

type Kind = 'rupiah' | 'jumlah' | 'nilai';

/** Amounts of money, counts, and scores with decimals: only parts of one kind make a whole of it. */
function kindOf({ value }: FoundFigure): Kind {
  if (value.unit === 'rupiah') return 'rupiah';
  return value.digits === 0 ? 'jumlah' : 'nilai';
}

/** The first amount whose parts follow behind a word that says so, up to the end of the sentence. */
function inSentence(sentence: Sentence): readonly Breakdown[] {
  const amounts = sentence.figures.filter((figure) => figure.value.unit !== 'persen');

  for (const [at, figure] of amounts.entries()) {
    const parts = partsUntilConclusion(sentence, amounts.slice(at + 1));
    const [first] = parts;
    if (first === undefined) return [];
    const gap = between(sentence, figure, first);
    if (parts.length < 2 || gap.length > LONGEST_LEAD || !LEAD.test(gap) || /[;.]\s/.test(gap)) continue;
    if (!isWhole(figure, parts) || !areJoined(sentence, parts) || hasUncounted(sentence, parts)) return [];
    if ([figure, ...parts].some((one) => kindOf(one) !== 'nilai' && OTHER_UNIT.test(after(sentence, one, 14)))) return [];
    return [{ whole: { sentence, figure }, parts: parts.map((part) => ({ sentence, figure: part })) }];
  }
  return [];
}

/** "… 20 PPPK serta tenaga honorer": a part without a number. */
function hasUncounted(sentence: Sentence, parts: readonly FoundFigure[]): boolean {
  const last = parts.at(-1);
  const tail = last === undefined ? '' : after(sentence, last, 120).replace(/\([^()]{0,40}\)/g, '');
  const own = tail.split(/[.;]|\b(?:yang|dengan|di|pada|untuk|sehingga|dari|tahun)\b/i, 1)[0] ?? '';
  return /\b(?:dan|serta)\s+\p{L}/iu.test(own) || /\b(?:sisanya|selebihnya|lainnya)\b/i.test(tail);
}

/** What is concluded from the parts ("sehingga …", "total …") is none of them. */
function partsUntilConclusion(sentence: Sentence, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  const end = figures.findIndex((figure, at) => {
    const last = figures[at - 1];
    return (
      last !== undefined && /\b(?:sehingga|maka|jadi|dengan demikian|total|seluruhnya|jumlah)\b/i.test(between(sentence, last, figure))
    );
  });
  return end < 0 ? figures : figures.slice(0, end);
}

/** A whole score may have a part without decimals; three parts of it are no accident. */
const isOfKind = (part: FoundFigure, kind: Kind): boolean =>
  kindOf(part) === kind || (kind === 'nilai' && kindOf(part) === 'jumlah' && part.value.unit === null);

/** All are of its kind. */
function isWhole(figure: FoundFigure, parts: readonly FoundFigure[]): boolean {
  return !isZero(figure.value.value) && parts.every((part) => isOfKind(part, kindOf(figure)));
}

/** Parts stand beside each other with a comma or an "and"; "dari", "menjadi" or a bracket make them something else. */
function areJoined(sentence: Sentence, parts: readonly FoundFigure[]): boolean {
  return parts.every((part, at) => {
    const last = parts[at - 1];
    if (last === undefined) return true;
    const gap = between(sentence, last, part).replace(/\([^()]{0,40}\)/g, '');
    return (
      /,|\bdan\b|\bserta\b|;|\bsedangkan\b/i.test(gap) &&
      !/\bdari\b|\bmenjadi\b|\btotal\b|\bsehingga\b|\(|\bdi mana\b|\btarget\b|\brealisasi\b/i.test(gap)
    );
  });
}

const BY_TRAIT = /^(?:berdasarkan|menurut|dilihat dari|ditinjau dari|dari segi)\s/i;
const ALL_OF_THEM = /\b(?:jumlah|total|sebanyak|berjumlah|memiliki|seluruhnya|didukung(?:\s+oleh)?)\b[^.;]{0,60}$/i;

/** "Jumlah pegawai 45 orang. Berdasarkan pendidikan, terdapat 5 orang …, 28 orang … dan 12 orang …". */
function byTrait(sentences: readonly Sentence[], at: number): readonly Breakdown[] {
  const sentence = sentences[at];
  if (sentence === undefined || !BY_TRAIT.test(sentence.text)) return [];
  const parts = sentence.figures.filter(({ value }) => value.unit !== 'persen');
  if (
    parts.length < 2 ||
    parts.some(({ value }) => value.unit !== 'orang' && value.unit !== 'instansi') ||
    !areJoined(sentence, parts) ||
    hasUncounted(sentence, parts)
  )
    return [];
  for (const earlier of sentences.slice(Math.max(0, at - 4), at).toReversed()) {
    const whole =
      earlier.block === sentence.block
        ? earlier.figures.find((figure) => figure.value.unit === parts[0]?.value.unit && ALL_OF_THEM.test(before(earlier, figure, 80)))
        : undefined;
    if (whole !== undefined) return [{ whole: { sentence: earlier, figure: whole }, parts: parts.map((figure) => ({ sentence, figure })) }];
  }
  return [];
}

/** "97 orang dengan rincian:" and one amount in each item that follows. */
function inList({ blocks }: DocumentStructure, sentences: readonly Sentence[], at: number): readonly Breakdown[] {
  const sentence = sentences[at];
  const figure = sentence?.figures.findLast((one) => one.value.unit !== 'persen');
  if (sentence === undefined || figure === undefined || kindOf(figure) === 'nilai' || sentences[at + 1]?.block === sentence.block)
    return [];
  const tail = sentence.text.slice(figure.end);
  if (!/:\s*$|\b(?:sebagai )?berikut\s*$/.test(tail) || tail.length > LONGEST_LEAD || !LEAD.test(tail)) return [];
  if (figure.value.unit !== 'orang' && figure.value.unit !== 'instansi' && figure.value.unit !== 'rupiah') return [];
  const parts: { sentence: Sentence; figure: FoundFigure }[] = [];
  for (let next = at + 1; next < sentences.length; next++) {
    const item = sentences[next];
    if (item === undefined || blocks[item.block]?.kind !== 'item' || item.block !== sentence.block + parts.length + 1) break;
    const [only, ...more] = item.figures.filter(({ value }) => value.unit !== 'persen');
    if (only === undefined || more.length > 0 || only.value.unit !== figure.value.unit) return [];
    parts.push({ sentence: item, figure: only });
  }
  return parts.length >= 2 &&
    isWhole(
      figure,
      parts.map((part) => part.figure),
    )
    ? [{ whole: { sentence, figure }, parts }]
    : [];
}

const RULES: readonly RuleId[] = ['population', 'budget', 'sum', 'count', 'composition'];

/** All of them, whichever rule tells them. */
export const allBroken = (breakdowns: readonly Breakdown[]): readonly Finding[] =>
  RULES.flatMap((rule) => brokenBreakdowns(breakdowns, rule));

/** What does not add up, under the rule of its kind. */
export function brokenBreakdowns(breakdowns: readonly Breakdown[], rule: RuleId): readonly Finding[] {
  return breakdowns.flatMap((breakdown) => (ruleOf(breakdown) === rule ? findingOf(breakdown, rule) : []));
}

const PEOPLE =
  /\b(?:orang|pegawai|asn|pns|pppk|cpns|responden|peserta|instansi|lembaga|opd|skpd|satker|kabupaten|kota|jiwa|penduduk|laki-laki|perempuan)\b/i;

function ruleOf({ whole: { sentence, figure }, rule }: Breakdown): RuleId {
  if (rule !== undefined) return rule;
  if (figure.value.unit === 'rupiah') return 'budget';
  if (kindOf(figure) === 'nilai') return 'composition';
  if (figure.value.unit === 'orang' || figure.value.unit === 'instansi') return 'population';
  return PEOPLE.test(after(sentence, figure, 40)) || PEOPLE.test(before(sentence, figure, 40)) ? 'population' : 'sum';
}

type Member = Breakdown['whole'];
const plainText = ({ figure }: Member): string => figure.value.text.replace(/\s?\(.*$/, '');

function findingOf(breakdown: Breakdown, rule: RuleId): readonly Finding[] {
  const { whole, parts } = breakdown;
  const sum = sumRange(parts.map(({ figure }) => figure.value));
  if (kindOf(whole.figure) === 'nilai' && !isScore(breakdown, sum)) return [];
  if (
    canMeet(sum, whole.figure.value) ||
    differsFromWords(whole.figure) ||
    !(breakdown.rule === 'count' || isNear(sum, whole.figure.value))
  )
    return [];
  const wrong = partAgainstItsShare(breakdown) ?? whole;
  const others = minusRange(whole.figure.value, sumRange(parts.filter((part) => part !== wrong).map(({ figure }) => figure.value)));
  const digits = kindOf(whole.figure) === 'nilai' ? whole.figure.value.digits : 0;
  const wanted = figureLike(wrong === whole ? sum : others, wrong.figure.value, digits);
  const made = figureLike(sum, whole.figure.value, digits);
  const terms = parts.map(plainText).join(' + ');
  const members = [wrong, ...[whole, ...parts].filter((one) => one !== wrong)];
  const [place, ...more] = members.map(({ sentence, figure }) => placeOfFigure(sentence, figure));
  if (place === undefined) return [];
  return [
    {
      rule,
      severity: 'error',
      confidence: 0.82,
      message: {
        id: `Disebut ${plainText(whole)}, padahal rinciannya ${terms} = ${made}.`,
        en: `${plainText(whole)} is named, but its parts are ${terms} = ${made}.`,
      },
      expected: wanted,
      key: ['rincian', plainText(whole), terms].join('|'),
      spans: [place, ...more],
      ...(members.some(({ figure }) => figure.value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}

/** `41 (empat puluh lima)`: that is one fault already. */
const differsFromWords = ({ value, terbilang }: FoundFigure): boolean => {
  const words = terbilang === undefined ? null : numberOfWords(terbilang);
  return words !== null && compare(value.value, { n: words, d: 1 }) !== 0;
};

/** Three parts or more, none above the whole, that come near to it: a mean of scores is no sum. */
function isScore({ whole, parts }: Breakdown, sum: Range): boolean {
  const { value } = whole.figure.value;
  const isBelow = parts.every(({ figure }) => compare(figure.value.value, value) < 0);
  return (
    parts.length >= 3 &&
    isBelow &&
    compare(times(sum.high, whole4), times(value, whole3)) >= 0 &&
    compare(times(sum.low, whole3), times(value, whole4)) <= 0
  );
}

const whole3 = whole(3);
const whole4 = whole(4);

/** The one part whose printed percentage of the whole is not its own, while the others' are. */
function partAgainstItsShare({ whole, parts }: Breakdown): Member | null {
  const shares = parts.flatMap((part) => {
    const percent = part.sentence.figures.find(({ start }) => start > part.figure.start);
    const share = percent?.value.unit === 'persen' ? percentRange(part.figure.value, whole.figure.value) : null;
    return share === null || percent === undefined ? [] : [{ part, fits: canMeet(share, percent.value) }];
  });
  const [wrong, another] = shares.filter(({ fits }) => !fits);
  return wrong !== undefined && another === undefined && shares.length > 1 ? wrong.part : null;
}

/** Parts that make less than half or more than twice of it are not the parts of this whole. */
const isNear = (sum: Range, printed: Range): boolean =>
  compare(times(sum.high, whole(2)), printed.low) >= 0 && compare(sum.low, times(printed.high, whole(2))) <= 0;
