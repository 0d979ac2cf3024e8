import { compare, type Fraction, isZero, minus, over, plus, whole } from '../../../kernel/fraction.ts';
import { canMeet, exactly, minusRange, percentRange, type Range } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import { after, before, between, type Sentence } from './sentences.ts';

/** A percentage that a sentence prints beside what it was computed of. */
export type TextRatio = {
  readonly sentence: Sentence;
  readonly percent: FoundFigure;
  readonly part: FoundFigure;
  readonly of: FoundFigure;
  /** The sentence that tells the part, where it is another one. */
  readonly partIn?: Sentence;
  /** The same of what it is a share of. */
  readonly ofIn?: Sentence;
  /** Whether the part may be what is missing: "tinggal 1 dari 12 … 91,67%". */
  readonly mayBeRest: boolean;
  readonly confidence: number;
};

const OF =
  /^(?:\s+[^\s.;:]+){0,3}?\s+dari\s+(?:(?:ke|total|jumlah|seluruh|sebanyak|sejumlah|sebesar|keseluruhan|semua|pagu|angg?aran|alokasi|dana|dipa|belanja)[\s-]*){0,4}$/i;
/** `seluas 1.050 ha yang terdiri dari 866 ha (82,5%)` begins with the whole: what follows is its part. */
const NO_SHARE = /\b(?:terdiri|berasal|lebih|kurang|selain|terlepas|terbagi|diperoleh|dihitung|diambil)\s+dari\b/i;
const DIVIDED = /^\s*(?:\/|:|÷|dibagi(?:\s+dengan)?)\s*$/i;
const TIMES_HUNDRED = /^\s*\)?\s*[x×*]\s*$/i;
const LEADS =
  /=|\bsama dengan\b|\batau\b|\bsehingga\b|\bsebesar\b|\byaitu\b|\byakni\b|\bmencapai\b|\bsetara\b|\badalah\b|\bmaka\b|\(\s*$|\bdengan persentase\b/i;
const MISLEADS =
  /\btarget\b|\bdibanding|\bnaik\b|\bturun\b|\bmeningkat\b|\bmenurun\b|\bsebelumnya\b|\bsisanya\b|\bsedangkan\b|\bsementara\b|\bkategori\b|\bbobot\b|\bfisik\b|\bpenyerapan\b|\bserapan\b|\bkumulatif\b|\brata-rata\b|\bindeks\b|\bskor\b/i;
const LONGEST_LEAD = 170;
const PERCENT_FIRST =
  /^\s*,?\s*(?:\(|atau|yaitu|yakni|setara(?:\s+dengan)?|dengan rincian|diperoleh dari|berasal dari|dari)?\s*(?:\(|sebanyak|sejumlah|yaitu)?\s*$/i;
const REST = /\b(?:tinggal|sisa|tersisa|belum|tidak|kurang)\b/i;

export function ratiosIn(sentence: Sentence): readonly TextRatio[] {
  const { figures } = sentence;
  return figures.flatMap((figure, at) => {
    const found = dividedAt(sentence, at) ?? percentBetween(sentence, at) ?? ofFirst(sentence, at) ?? spentOf(sentence, at);
    return found === null || figure.value.doubtful ? [] : [found];
  });
}

const isPercent = ({ value }: FoundFigure): boolean => value.unit === 'persen';

/** `34/49 = 69,39%`, `11 dari 12 layanan atau 91,67%`, `91,67% (11 dari 12)`. */
function dividedAt(sentence: Sentence, at: number): TextRatio | null {
  const [part, of] = [sentence.figures[at], sentence.figures[at + 1]];
  if (part === undefined || of === undefined || isPercent(part) || isPercent(of) || isZero(of.value.value)) return null;
  const gap = between(sentence, part, of);
  if (!(OF.test(gap) || DIVIDED.test(gap)) || /\btarget\b/i.test(gap) || NO_SHARE.test(gap)) return null;
  const mayBeRest = REST.test(before(sentence, part, 80)) || REST.test(gap) || REST.test(after(sentence, of, 80));
  const behind = percentBehind(sentence, at + 2, of);
  // A capaian may be measured against a target that is not all of them.
  const isCapaian = behind !== null && /\bcapaian/i.test(between(sentence, of, behind));
  if (behind !== null) return { sentence, percent: behind, part, of, mayBeRest, confidence: isCapaian ? 0.6 : 0.9 };
  const ahead = sentence.figures[at - 1];
  if (ahead === undefined || !isPercent(ahead) || !PERCENT_FIRST.test(between(sentence, ahead, part))) return null;
  return { sentence, percent: ahead, part, of, mayBeRest, confidence: 0.9 };
}

function percentBehind(sentence: Sentence, at: number, of: FoundFigure): FoundFigure | null {
  let next = sentence.figures[at];
  let from = of;
  if (next !== undefined && TIMES_HUNDRED.test(between(sentence, from, next)) && /^100\s?%?$/.test(next.value.text)) {
    from = next;
    next = sentence.figures[at + 1];
  }
  if (next === undefined || !isPercent(next)) return null;
  const gap = between(sentence, from, next);
  return gap.length <= LONGEST_LEAD && LEADS.test(gap) && !MISLEADS.test(gap) ? next : null;
}

const OR_REACHES = /^(?:\s+[^\s.;:()]+){0,4}?\s*(?:\batau\b|\bsetara\b|\byaitu\b|\(|,)(?:\s*[^\s\d.;:()]+){0,4}\s*$/i;
const OUT_OF =
  /^\s*\)?\s*dari\s+(?:(?:ke|total|jumlah|seluruh|nilai|skor|poin|bobot|optimal|maksimal|maksimum|keseluruhan|sebanyak|sebesar|ideal|tertinggi|pagu|angg?aran|alokasi|dana|dipa)[\s-]*){0,4}$/i;

/** `32,25 poin atau mencapai 80,63% dari nilai optimal 40 poin`. */
function percentBetween(sentence: Sentence, at: number): TextRatio | null {
  const [part, percent, of] = [sentence.figures[at], sentence.figures[at + 1], sentence.figures[at + 2]];
  if (part === undefined || percent === undefined || of === undefined) return null;
  if (isPercent(part) || !isPercent(percent) || isPercent(of) || isZero(of.value.value)) return null;
  const [gap, tail] = [between(sentence, part, percent), between(sentence, percent, of)];
  if (!OR_REACHES.test(gap) || MISLEADS.test(gap) || !OUT_OF.test(tail)) return null;
  return { sentence, percent, part, of, mayBeRest: REST.test(gap), confidence: 0.88 };
}

const FROM =
  /\bdari\s+(?:(?:ke|total|jumlah|seluruh|sebanyak|sejumlah|sebesar|keseluruhan|semua|pagu|angg?aran|alokasi|dana|dipa|belanja)[\s-]*){0,4}$/i;
/** What was counted by its target, not what the target is. */
const BESIDE_TARGET = /\b(?:di\s?bawah|melampaui|melebihi|mencapai|memenuhi|di\s?atas|sesuai)\s+target\b/i;
const THEN = /^(?:[^.;:]{0,140})$/;

/** `Dari 86 pegawai, sebanyak 25 pegawai di bawah target (29,07%)`. */
function ofFirst(sentence: Sentence, at: number): TextRatio | null {
  const [of, part, percent] = [sentence.figures[at], sentence.figures[at + 1], sentence.figures[at + 2]];
  if (of === undefined || part === undefined || percent === undefined) return null;
  if (isPercent(of) || isPercent(part) || !isPercent(percent) || isZero(of.value.value)) return null;
  if (!FROM.test(before(sentence, of)) || of.value.digits > 0 || part.value.digits > 0 || compare(part.value.value, of.value.value) > 0)
    return null;
  const [gap, lead] = [between(sentence, of, part), between(sentence, part, percent)];
  if (!THEN.test(gap) || !LEADS.test(lead) || MISLEADS.test(lead.replace(BESIDE_TARGET, '')) || lead.length > LONGEST_LEAD) return null;
  return { sentence, percent, part, of, mayBeRest: REST.test(`${gap} ${lead}`), confidence: 0.85 };
}

const ALLOTTED = /\b(?:pagu|alokasi|angg?aran|dipa)\b[^.;]{0,45}$/i;
const SPENT = /\b(?:realisasi|terealisasi|direalisasikan|terserap|penyerapan|diserap)\b/i;

/** `pagu anggaran sebesar Rp1.000.000 dengan realisasi Rp900.000 atau 90%`. */
function spentOf(sentence: Sentence, at: number): TextRatio | null {
  const [of, part, percent] = [sentence.figures[at], sentence.figures[at + 1], sentence.figures[at + 2]];
  if (of === undefined || part === undefined || percent === undefined || isZero(of.value.value)) return null;
  if (of.value.unit !== 'rupiah' || part.value.unit !== 'rupiah' || !isPercent(percent)) return null;
  const [ahead, gap, lead] = [before(sentence, of), between(sentence, of, part), between(sentence, part, percent)];
  if (!ALLOTTED.test(ahead) || SPENT.test(ahead) || !SPENT.test(gap) || gap.length > LONGEST_LEAD) return null;
  if (lead.length > 60 || !LEADS.test(lead) || MISLEADS.test(lead)) return null;
  return { sentence, percent, part, of, mayBeRest: false, confidence: 0.85 };
}

/** `Angka ini setara 86,0% dari pagu yang sebesar Rp…`: of what the sentence before tells. */
const OF_BEFORE =
  /^["“‘]?(?:angka|jumlah|nilai|realisasi|belanja|capaian|anggaran|total|penyerapan)\s(?:ini|tersebut|itu)\s(?:telah\s|sudah\s)?(?:setara|sama|mencapai|sebesar|terealisasi|atau|adalah)\s?(?:dengan\s|sebesar\s|sekitar\s)?$/i;
const TO_WHOLE = /^\s?dari\s[^.;:%]{0,90}$/i;

export function ratiosOfBefore(sentences: readonly Sentence[]): readonly TextRatio[] {
  return sentences.flatMap((sentence, at) => {
    const [percent, of] = sentence.figures.filter(({ value }) => value.unit === 'persen' || value.unit === 'rupiah');
    const earlier = sentences[at - 1];
    if (earlier === undefined || percent === undefined || of === undefined || !isPercent(percent) || isPercent(of)) return [];
    const [part, another] = earlier.figures.filter(({ value }) => value.unit === 'rupiah');
    if (part === undefined || another !== undefined || earlier.section !== sentence.section || isZero(of.value.value)) return [];
    if (!OF_BEFORE.test(sentence.text.slice(0, percent.start)) || !TO_WHOLE.test(between(sentence, percent, of))) return [];
    return [{ sentence, percent, part, of, partIn: earlier, mayBeRest: false, confidence: 0.85 }];
  });
}

export type Judged = 'fits' | 'loosely' | 'not';

/** The percentage as its parts make it, and whether the printed one is that. */
export function judged({ percent, part, of, mayBeRest }: TextRatio): { readonly judged: Judged; readonly expected: Range } | null {
  const direct = percentRange(part.value, of.value);
  if (direct === null) return null;
  const rest = mayBeRest ? percentRange(minusRange(of.value, part.value), of.value) : null;
  const readings = rest === null ? [direct] : [direct, rest];
  if (readings.some((range) => canMeet(range, percent.value))) return { judged: 'fits', expected: direct };
  const expected = nearest(readings, percent);
  return { judged: readings.some((range) => canMeet(range, cutOff(percent.value))) ? 'loosely' : 'not', expected };
}

/** What a figure stands for if its last digits were cut off instead of rounded. */
const cutOff = ({ value, digits }: FoundFigure['value']): Range => ({
  low: value,
  high: plus(value, over(whole(1), whole(10n ** BigInt(digits)))),
});

function nearest(readings: readonly Range[], { value }: FoundFigure): Range {
  const distance = ({ low }: Range): Fraction => (compare(low, value.value) < 0 ? minus(value.value, low) : minus(low, value.value));
  const [first, second] = readings;
  if (first === undefined) return exactly(whole(0));
  return second === undefined || compare(distance(first), distance(second)) <= 0 ? first : second;
}

/** Figures of ratios that do not fit: one of them is wrong, whatever else is computed with it. */
export const figuresOfBroken = (ratios: readonly TextRatio[]): ReadonlySet<FoundFigure> =>
  new Set(ratios.flatMap((ratio) => (judged(ratio)?.judged === 'not' ? [ratio.part, ratio.of] : [])));
