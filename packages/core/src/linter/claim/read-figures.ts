import { type Fraction, greater, lesser, whole } from '../../kernel/fraction.ts';
import type { PrintedValue, Unit } from './claim.ts';
import { middleOf } from './meeting.ts';
import { NAMING_WORDS, type Stretch, stretchesWithoutFigures, UNIT_WORDS } from './not-figures.ts';
import { endsOf, MULTIPLIERS, type ReadNumber, readNumber } from './read-number.ts';
import { isNumberWord, numberOfWords } from './terbilang.ts';

/** A figure and its place in the text. `14 (empat belas)` is one figure; `terbilang` are the words as printed. */
export type FoundFigure = { readonly value: PrintedValue; readonly start: number; readonly end: number; readonly terbilang?: string };

type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Longer texts are no sentences; what stands behind is not read, so that a hostile line takes no time. */
const LONGEST = 20_000;

/** Every figure of a text, in order. Dates, years, numbers of letters, people, tables and lists are none. */
export function figuresIn(whole: string): readonly FoundFigure[] {
  const text = whole.slice(0, LONGEST);
  if (!/\d/.test(text) && !NUMBER_WORDS.test(text)) return [];
  const closed = stretchesWithoutFigures(text);
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
  const found: FoundFigure[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    while ((closed[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const last = found.at(-1);
    if ((last !== undefined && last.end > word.start) || isClosed(closed, next, word)) continue;
    found.push(...figuresAt({ text, words, at }));
  }
  return found;
}

const NUMBER_WORDS = /\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)\b/i;

/** A stretch may begin inside a word (`(tahun 2024)`), and stretches may overlap: the nearest few are looked at. */
function isClosed(closed: readonly Stretch[], from: number, { text, start, end }: Word): boolean {
  const first = start + Math.max(text.search(/[\dlIO]/), 0);
  for (let at = from; at < Math.min(from + 4, closed.length); at++) {
    const one = closed[at];
    if (one === undefined || one.start >= end) return false;
    if (one.start <= first && one.end > first) return true;
  }
  return false;
}

type Place = { readonly text: string; readonly words: readonly Word[]; readonly at: number };

function figuresAt(place: Place): readonly FoundFigure[] {
  const word = place.words[place.at];
  if (word === undefined) return [];
  if (!/\d/.test(word.text)) return spelledAt(place);
  const core = coreOf(word);
  if (core.text === '' || isNamed(place, core)) return [];
  const fraction = /^(\d{1,9}(?:\.\d{3})*)\/(\d{1,9}(?:\.\d{3})*)$/.exec(core.text);
  if (fraction !== null) return fractionAt(core, fraction);
  const range = rangeAt(place, core);
  if (range !== null) return [range];
  const number = readNumber(withoutMoney(core.text).number);
  if (number === null || isYear(place, core, number)) return [];
  return [withWords(place, core, number)];
}

const OPENING = /^[([{"'“”‘’«:;=<>≥≤±~,.*]+/;
const CLOSING = /[)\]}"'“”‘’»:;,.!?*°…]+$/;

/** The word without what opens and closes it; the sign of percent belongs to it. */
function coreOf({ text, start }: Word): Word {
  const opened = OPENING.exec(text.slice(0, 40))?.[0].length ?? 0;
  const rest = text.slice(opened);
  const kept = rest.length > 60 ? '' : rest.replace(CLOSING, '');
  return { text: kept, start: start + opened, end: start + opened + kept.length };
}

/** `Rp5.294.655.000,00`, `69,39%`. */
function withoutMoney(text: string): { readonly number: string; readonly isMoney: boolean; readonly isPercent: boolean } {
  const money = /^(?:Rp|IDR)\.?/i.exec(text)?.[0].length ?? 0;
  const isPercent = text.endsWith('%');
  const number = text.slice(money, isPercent ? -1 : undefined).replace(/,-$|\.-$/, '');
  return { number, isMoney: money > 0, isPercent };
}

const clean = (word: Word | undefined): string =>
  word === undefined ? '' : word.text.toLowerCase().replace(/^[("“‘']+|[)"”’'.,;:!?]+$/g, '');

/** `IKU 3`, `Tabel 2.1`, `(1)`, `1.` at the beginning: the number names something. */
function isNamed({ text, words, at }: Place, core: Word): boolean {
  const word = words[at];
  if (word === undefined) return true;
  const isShort = /^[\dlI|]{1,3}$/.test(core.text);
  const before = words[at - 1];
  const isDotted = /^\d{1,2}(?:\.\d{1,2}){1,4}$/.test(core.text);
  // "Dari ke 12 layanan" counts; "ke 12" alone names.
  const isCounting = clean(before) === 'ke' && clean(words[at - 2]) === 'dari';
  const isNamedBefore = before !== undefined && !/[,;:)]$/.test(before.text) && NAMING_WORDS.has(clean(before).replace(/-$/, ''));
  if ((isShort || isDotted) && isNamedBefore && !isCounting) return true;
  if (isShort && /^\d{1,3}[.)]$/.test(word.text) && (at === 0 || /[.;:]$/.test(before?.text ?? '')) && at < words.length - 1) return true;
  if (isShort && /^\(\d{1,2}\)/.test(word.text) && Number(core.text) <= 20 && !isNumberWord(clean(before))) return true;
  if (isDotted && at === 0 && words.length > 1 && /^\s*[A-Z]/.test(text.slice(word.end))) return true;
  return /^[ivxl\d]{1,4}\)?[.)][\p{L}\d]/iu.test(word.text) && !/^\d{1,3}\.\d/.test(word.text);
}

function fractionAt(core: Word, [, above = '', below = '']: RegExpExecArray): readonly FoundFigure[] {
  const [a, b] = [readNumber(above), readNumber(below)];
  if (a === null || b === null || (/^(?:19|20)\d\d$/.test(below) && !/^(?:19|20)\d\d$/.test(above))) return [];
  const end = core.start + above.length;
  return [
    { value: printed(a, { unit: null, text: above }), start: core.start, end },
    { value: printed(b, { unit: null, text: below }), start: end + 1, end: core.end },
  ];
}

/** `5,3–5,6` in one word, `0,379 - 0,382` in three. */
function rangeAt({ text, words, at }: Place, core: Word): FoundFigure | null {
  const joined = /^([\d.,]{1,20}%?)[-–—]([\d.,]{1,20}%?)$/.exec(core.text);
  if (joined !== null) return rangeOf(joined[1] ?? '', joined[2] ?? '', core);
  const [dash, last] = [words[at + 1], words[at + 2]];
  if (dash === undefined || last === undefined || !/^[-–—]$/.test(dash.text) || !/^[\d.,]{1,20}%?[)\].,;:]*$/.test(last.text)) return null;
  const end = coreOf(last);
  return rangeOf(core.text, end.text, { text: text.slice(core.start, end.end), start: core.start, end: end.end });
}

function rangeOf(from: string, to: string, { text, start, end }: Word): FoundFigure | null {
  const [a, b] = [readNumber(withoutMoney(from).number), readNumber(withoutMoney(to).number)];
  if (a === null || b === null) return null;
  const unit: Unit | null = to.endsWith('%') ? 'persen' : null;
  const [low, high] = [printed(a, { unit, text: from }), printed(b, { unit, text: to })];
  const ends = { low: lesser(low.low, high.low), high: greater(low.high, high.high) };
  return { value: { ...low, ...ends, value: middleOf(ends), doubtful: low.doubtful || high.doubtful, text }, start, end };
}

/** A bare number of four digits from 1945 to 2099 is a year, unless it is told what was counted. */
function isYear({ words, at }: Place, core: Word, { digits, separator }: ReadNumber): boolean {
  if (digits > 0 || separator !== null || !/^(?:19[4-9]|20)\d\d?$/.test(core.text) || core.text.length !== 4) return false;
  return (/[,;:.)]$/.test(words[at]?.text ?? '') || !UNIT_WORDS.has(clean(words[at + 1]))) && !/^rp\.?$/i.test(words[at - 1]?.text ?? '');
}

/** The figure with what follows it: unit, `juta`, and its words in parentheses. */
function withWords({ text, words, at }: Place, core: Word, number: ReadNumber): FoundFigure {
  const { isMoney, isPercent } = withoutMoney(core.text);
  const before = words[at - 1];
  const isRupiah = isMoney || /^\(?(?:Rp|IDR)\.?$/i.test(before?.text ?? '');
  const start = isRupiah && !isMoney && before !== undefined ? before.start + (before.text.startsWith('(') ? 1 : 0) : core.start;
  const follows = /[.,;:!?)]$/.test(words[at]?.text ?? '') ? undefined : words[at + 1];
  const terbilang = spelledBehind(text, core.end);
  const behind = terbilang === null ? follows : wordAfter(words, at, terbilang.end);
  const factor = terbilang === null ? MULTIPLIERS.get(clean(follows)) : undefined;
  const unit = unitOf({ isPercent: isPercent || behind?.text.startsWith('%') === true, isRupiah, behind: clean(behind) });
  const sign = !isPercent && unit === 'persen' && behind !== undefined && terbilang === null ? behind : null;
  const end =
    terbilang?.end ?? (factor !== undefined && follows !== undefined ? follows.start + clean(follows).length : endWith(core, sign));
  const value = printed(number, {
    unit: unit === null && factor !== undefined && isMoneyBy(clean(follows), words[at + 2]?.text ?? '') ? 'rupiah' : unit,
    text: text.slice(start, end),
    factor,
  });
  return { value, start, end, ...(terbilang === null ? {} : { terbilang: terbilang.words }) };
}

/** `1,2 juta rupiah`; `12,1 triliun` is money also where `Rp` was left out, unless something else was counted. */
const isMoneyBy = (multiplier: string, next: string): boolean =>
  /rupiah/i.test(next) || (/^(?:mil[iy]ar|tril[iy]un)$/.test(multiplier) && !OTHER_LARGE.test(next));
const OTHER_LARGE =
  /^(?:ton|dolar|dollar|usd|us\$|euro|barel|kubik|meter|m3|batang|ekor|orang|jiwa|pohon|liter|kwh|unit|butir|lembar|pengguna|kali|data|transaksi|km)/i;

const endWith = (core: Word, sign: Word | null): number =>
  sign === null ? core.end : sign.start + (sign.text.startsWith('%') ? 1 : clean(sign).length);

const wordAfter = (words: readonly Word[], at: number, end: number): Word | undefined =>
  words.slice(at + 1, at + 40).find(({ start }) => start >= end);

function unitOf({ isPercent, isRupiah, behind }: { isPercent: boolean; isRupiah: boolean; behind: string }): Unit | null {
  if (isPercent) return 'persen';
  if (isRupiah || behind === 'rupiah') return 'rupiah';
  return UNIT_WORDS.get(behind) ?? null;
}

/** `(empat belas)` behind a number: what stands in the parentheses is a number, also where it is another one. */
function spelledBehind(text: string, from: number): { readonly words: string; readonly end: number } | null {
  const found = /^\s?\(\s?([A-Za-z][A-Za-z\s-]{2,300})\)/.exec(text.slice(from, from + 320));
  if (found === null || numberOfWords(found[1] ?? '') === null) return null;
  return { words: (found[1] ?? '').trim(), end: from + found[0].length };
}

/** A number in words: of two words or more (`lima belas`), or before what is counted (`lima tujuan`). `lima (5)` is one figure. */
function spelledAt({ text, words, at }: Place): readonly FoundFigure[] {
  const first = words[at];
  if (first === undefined || !isNumberWord(clean(first)) || isNumberWord(clean(words[at - 1]))) return [];
  let last = at;
  while (!/[.,;:)]$/.test(words[last]?.text ?? '.') && isNumberWord(clean(words[last + 1]))) last++;
  const spelled = words
    .slice(at, last + 1)
    .map(clean)
    .join(' ');
  const amount = numberOfWords(spelled);
  const end = (words[last]?.start ?? 0) + clean(words[last]).length;
  if (amount === null || amount < 2) return [];
  const behind = words[last + 1];
  const inDigits = /^\((\d{1,6})\)/.exec(behind?.text ?? '');
  const start = first.start + first.text.toLowerCase().indexOf(clean(first));
  if (inDigits !== null && behind !== undefined) return reversedAt({ words, last }, { spelled, start, digits: inDigits[1] ?? '' });
  const unit = UNIT_WORDS.get(clean(behind)) ?? null;
  if (last === at && (unit === null || unit === 'poin')) return [];
  const number: ReadNumber = { value: whole(amount), digits: 0, separator: null, doubtful: false };
  return [{ value: printed(number, { unit, text: text.slice(start, end) }), start, end, terbilang: spelled }];
}

type Reversed = { readonly spelled: string; readonly start: number; readonly digits: string };

function reversedAt(
  { words, last }: { words: readonly Word[]; last: number },
  { spelled, start, digits }: Reversed,
): readonly FoundFigure[] {
  const behind = words[last + 1];
  const number = readNumber(digits);
  if (number === null || behind === undefined) return [];
  const unit = UNIT_WORDS.get(clean(words[last + 2])) ?? null;
  return [{ value: printed(number, { unit, text: digits }), start, end: behind.start + digits.length + 2, terbilang: spelled }];
}

type Printing = { readonly unit: Unit | null; readonly text: string; readonly factor?: Fraction | undefined };

/** Whole numbers were counted, unless they are a percentage or stand for millions: those were rounded. */
export function printed(number: ReadNumber, { unit, text, factor }: Printing): PrintedValue {
  const { value, digits, separator, doubtful } = number;
  const ends = endsOf(number, factor ?? whole(1), digits > 0 || unit === 'persen' || factor !== undefined);
  return { ...ends, value: factor === undefined ? value : middleOf(ends), digits, separator, unit, doubtful, text };
}
