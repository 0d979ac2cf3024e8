import { compare, type Fraction } from '../../../kernel/fraction.ts';
import { period, periodParts, yearOfPeriod } from '../../../kernel/period.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import type { Indicator } from '../../claim/indicators.ts';
import { nameTokens } from '../../claim/name-key.ts';
import { type Said, type Standings, saidIn, standingsOf } from '../../claim/said.ts';
import { quoted } from '../../claim/say.ts';
import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import type { Examined } from '../rule.ts';

type Direction = 'up' | 'down' | 'same';
type Word = { readonly says: Direction; readonly start: number; readonly end: number };
/** What was before and what is now, with the places where both stand. */
type Change = { readonly before: PrintedValue; readonly now: PrintedValue; readonly spans: readonly Span[]; readonly confidence: number };

const UP =
  /\b(?:mengalami (?:peningkatan|kenaikan)|terjadi (?:peningkatan|kenaikan)|meningkat|naik|bertambah|lebih tinggi(?= (?:dari|dibanding)[^,;.]{0,40}\btahun))\b/gi;
const DOWN =
  /\b(?:mengalami penurunan|terjadi penurunan|menurun|turun|berkurang|lebih rendah(?= (?:dari|dibanding)[^,;.]{0,40}\btahun))\b/gi;
/** A better rank is a smaller number. */
const TURNED =
  /\b(?:peringkat|ranking|rangking|urutan ke|tidak (?:meningkat|naik|menurun|turun|mengalami)|belum (?:meningkat|naik)|naik turun|tindak lanjut|turun tangan)\b/i;
const WISH = /\b(?:diharapkan|akan|agar|supaya|untuk|dapat|perlu|harus|guna|target(?:nya)?|terus|upaya)\s(?:\p{L}+\s){0,2}$/iu;

/** "meningkat" and "menurun" against the two figures of the sentence, else against both years of the table. */
export function directionFindings(examined: Examined): readonly Finding[] {
  const standings = standingsOf(examined);
  return saidIn(examined).flatMap((said): readonly Finding[] => {
    const word = onlyWord(said.text);
    if (word === null || TURNED.test(said.text)) return [];
    const change =
      changeInSentence(said, word) ??
      changeOfClaims(said, word) ??
      (WISH.test(said.text.slice(Math.max(0, word.start - 40), word.start)) ? null : changeOfYears(said, word, standings));
    if (change === null || change.before.doubtful || change.now.doubtful) return [];
    const real = directionOf(change.before.value, change.now.value);
    return real === word.says || real === 'same' ? [] : [finding({ said, word, change, real })];
  });
}

const directionOf = (before: Fraction, now: Fraction): Direction => (['down', 'same', 'up'] as const)[compare(now, before) + 1] ?? 'same';

/** One word of change, or several that agree. */
function onlyWord(text: string): Word | null {
  if (text.length > 3000) return null;
  const words = [...wordsOf(text, UP, 'up'), ...wordsOf(text, DOWN, 'down')].toSorted((a, b) => a.start - b.start);
  const [first] = words;
  return first === undefined || new Set(words.map(({ says }) => says)).size > 1 ? null : first;
}

const wordsOf = (text: string, pattern: RegExp, says: Direction): readonly Word[] =>
  [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({ says, start: index, end: index + piece.length }));

const FROM = /\b(?:dari|semula|sebelumnya|awalnya|dibandingkan|dibanding|terhadap|tahun lalu)\b[^;:]{0,90}$/i;
const REACHED = /\bmencapai\s(?:sebesar\s|nilai\s)?$/i;
const TO = /\bmenjadi\s(?:sebesar\s|senilai\s|sebanyak\s|nilai\s|sekitar\s|\p{L}+\s)?$/iu;

/** "dari 80 … menjadi 84", "dibandingkan tahun 2023 yang terealisasi 80, … menjadi 84", "88,40 meningkat dibandingkan tahun 2023 sebesar 81,25". */
function changeInSentence({ text, figures, place }: Said, word: Word): Change | null {
  const isBegun = /\b(?:awalnya|semula)\b/i.test(text);
  const to = figures.findIndex(
    ({ start }, at) =>
      TO.test(text.slice(Math.max(0, start - 40), start)) ||
      (isBegun && at > 0 && REACHED.test(text.slice(Math.max(0, start - 40), start))),
  );
  const now = figures[to];
  if (now !== undefined) {
    const after = figures[to + 1];
    if (
      after !== undefined &&
      /^\s?(?:persen\s|poin\s)?(?:dari|dibanding(?:kan)?)\b[^;,]{0,50}$/i.test(text.slice(now.end, after.start)) &&
      isAlike(after.value, now.value)
    )
      return { before: after.value, now: now.value, spans: [place(now.start, now.end), place(after.start, after.end)], confidence: 0.88 };
    const earlier = figures.slice(0, to).filter((one) => FROM.test(text.slice(0, one.start).slice(-130)) && isAlike(one.value, now.value));
    const before = earlier.at(-1);
    const isLone = figures.filter(({ value }) => isAlike(value, now.value)).length <= 3;
    return before === undefined || !isLone
      ? null
      : { before: before.value, now: now.value, spans: [place(now.start, now.end), place(before.start, before.end)], confidence: 0.9 };
  }
  return sideBySide({ text, figures, place }, word);
}

/** "16,20% dari 18,90% pada tahun lalu", "88,40 menurun dibandingkan tahun 2023 sebesar 81,25". */
function sideBySide({ text, figures, place }: Pick<Said, 'text' | 'figures' | 'place'>, word: Word): Change | null {
  const [a, b] = figures;
  if (a === undefined || b === undefined || figures.length > 2 || a.end > word.start || b.start < word.end || !isAlike(a.value, b.value))
    return null;
  const between = text.slice(word.end, b.start);
  if (
    !/\b(?:dari|dibandingkan|dibanding)\b[^;:]{0,60}\b(?:sebesar|yaitu|senilai|yakni|adalah|\()\s?$/i.test(between) ||
    /\bsebesar\b.{0,40}\b(?:dari|dibanding)/i.test(between)
  )
    return null;
  if (!/\b(?:realisasi|nilai|capaian|indeks|skor|sebesar|menjadi|terealisasi)\b/i.test(text.slice(0, a.start))) return null;
  return { before: b.value, now: a.value, spans: [place(a.start, a.end), place(b.start, b.end)], confidence: 0.85 };
}

/** "75,12 melampaui target 74,00, meningkat dari 73,40 pada tahun 2023": the results of two years that the sentence states. */
function changeOfClaims({ text, claims }: Said, word: Word): Change | null {
  const results = claims.filter(
    ({ measure, orElse, period: one }) => measure === 'realisasi' && orElse === undefined && periodParts(one).kind === 'tahun',
  );
  const [a, b] = results.toSorted((one, two) => yearOfPeriod(one.period) - yearOfPeriod(two.period));
  const clause =
    text
      .slice(0, word.start)
      .split(/[,;](?!\d)/)
      .at(-1) ?? '';
  if (
    a === undefined ||
    b === undefined ||
    results.length > 2 ||
    a.period === b.period ||
    /\btarget/i.test(clause) ||
    !isAlike(a.value, b.value)
  )
    return null;
  return { before: a.value, now: b.value, spans: [b.span, a.span], confidence: Math.min(0.8, a.confidence, b.confidence) };
}

/** Both percentages or both not, and of one size: a difference is no value. */
const isAlike = (a: PrintedValue, b: PrintedValue): boolean =>
  (a.unit === 'persen') === (b.unit === 'persen') && (a.unit === 'rupiah') === (b.unit === 'rupiah');

/** "Realisasi tahun 2024 meningkat dibandingkan tahun 2023": what the table has for both. */
function changeOfYears({ text, periods, indicator }: Said, word: Word, standings: Standings): Change | null {
  if (
    indicator === null ||
    !isAbout(text.slice(0, word.start), indicator) ||
    /\b(?:target|anggaran|pagu|jumlah|pegawai|dimensi|komponen|unsur|semester|triwulan)\b/i.test(text)
  )
    return null;
  const years = [...new Set(periods.flatMap(({ kind, year }) => (kind === 'tahun' && year !== null ? [year] : [])))].toSorted(
    (a, b) => a - b,
  );
  const [last, first] =
    years.length === 2
      ? [years[1], years[0]]
      : years.length > 2
        ? []
        : lookedBack(text.slice(word.end), { year: years[0], latest: standings.years(indicator).at(-1) });
  if (last === undefined || first === undefined || last - first > 1 || periods.some(({ kind }) => kind !== 'tahun')) return null;
  const [now, before] = [standings.of(indicator, period(last)).realisasi, standings.of(indicator, period(first)).realisasi];
  if (now === null || before === null || now.from !== 'table' || !isAlike(now.value, before.value)) return null;
  return { before: before.value, now: now.value, spans: [now.span, before.span], confidence: Math.min(0.78, now.confidence) };
}

const isAbout = (left: string, { words }: Indicator): boolean =>
  /\b(?:realisasi|capaian|nilai|indeks|skor|indikator ini|ik[uk])\b/i.test(left) ||
  nameTokens(left).filter((token) => words.has(token)).length >= 2;

type Spoken = { readonly year: number | undefined; readonly latest: number | undefined };

/** "dibandingkan tahun sebelumnya", "dibandingkan tahun 2023": the latest year, or the one spoken of, and the one looked back to. */
function lookedBack(behind: string, { year, latest }: Spoken): readonly [number, number] | readonly [] {
  const found = /\b(?:dibandingkan|dibanding|dari)\b.{0,40}?\btahun (?:sebelumnya|lalu|(?<year>(?:19|20)\d\d))/i.exec(behind);
  if (found === null) return [];
  const named = found.groups?.['year'];
  if (named !== undefined) return latest === undefined ? [] : [latest, Number(named)];
  const spoken = year ?? latest;
  return spoken === undefined ? [] : [spoken, spoken - 1];
}

type Told = { readonly said: Said; readonly word: Word; readonly change: Change; readonly real: Direction };

function finding({ said, word, change, real }: Told): Finding {
  const words = quoted(said.text.slice(word.start, word.end));
  const [before, now] = [quoted(change.before.text), quoted(change.now.text)];
  const truth = real === 'up' ? { id: 'naik', en: 'a rise' } : { id: 'turun', en: 'a fall' };
  return {
    rule: 'rank-word',
    severity: 'error',
    confidence: change.confidence,
    message: {
      id: `Tertulis "${words}", padahal dari ${before} menjadi ${now} adalah ${truth.id}.`,
      en: `The text says "${words}", but from ${before} to ${now} is ${truth.en}.`,
    },
    expected: real === 'up' ? 'meningkat' : 'menurun',
    key: ['arah', said.indicator?.key ?? '', words, before, now].join('|'),
    spans: [said.place(word.start, word.end), ...change.spans],
  };
}
