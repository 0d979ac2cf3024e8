import { compare, minus, over, printedText, times, whole } from '../../../kernel/fraction.ts';
import { period, periodParts, yearOfPeriod } from '../../../kernel/period.ts';
import { conflictsIn, isSame, type Stated } from '../../claim/conflicts.ts';
import { canMeet, loosened, minusRange, type Range, ratioRange, scaleRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import { type Said, type Standings, saidIn, standingsOf } from '../../claim/said.ts';
import { quoted } from '../../claim/say.ts';
import type { Finding } from '../../finding.ts';
import type { Examined } from '../rule.ts';

/** "naik 2,19%", "kenaikan sebesar 3,24 poin": the words right before a difference. */
const BEFORE =
  /\b(?:peningkatan|kenaikan|penurunan|meningkat|menurun|naik|turun|bertambah|berkurang)\s(?:(?:realisasi|capaian|nilai|indeks|kinerja)\s){0,2}(?:sebesar\s|sebanyak\s|senilai\s)?$/i;
const OF_OTHERS = /\b(?:target|anggaran|pagu|jumlah|pegawai|dimensi|komponen|unsur|semester|triwulan|peringkat)\b/i;

/** A difference that the results of the two years do not give, neither in points nor in percent of the first. */
export function differenceFindings(examined: Examined): readonly Finding[] {
  const standings = standingsOf(examined);
  const contested = new Set(conflictsIn(examined.claims).flatMap(({ wrong, right }) => [...wrong, ...right]));
  return saidIn(examined).flatMap((said): readonly Finding[] => {
    if (
      said.indicator === null ||
      said.text.length > 1500 ||
      OF_OTHERS.test(said.text.replace(/\b(?:dari|dibanding(?:kan)?|melampaui|mencapai)\s(?:dari\s)?target\b/gi, ''))
    )
      return [];
    const told = said.figures.filter(({ start }) => BEFORE.test(said.text.slice(Math.max(0, start - 70), start)));
    const [figure] = told;
    const years = figure === undefined || told.length > 1 ? null : yearsOf(said, standings);
    // What rests on a figure that is contradicted is told there.
    const isContested = years !== null && (contested.has(years.before) || contested.has(years.now));
    return figure === undefined || years === null || isContested ? [] : judged(said, figure, years);
  });
}

type Years = { readonly before: Stated; readonly now: Stated };

/** The year looked back to, and the one after it; both results have to be known. */
function yearsOf({ claims, periods, indicator }: Said, standings: Standings): Years | null {
  if (indicator === null || periods.some(({ kind, isUpTo }) => kind !== 'tahun' && !isUpTo)) return null;
  const stated = claims.filter(
    ({ measure, orElse, period: one }) => measure === 'realisasi' && orElse === undefined && periodParts(one).kind === 'tahun',
  );
  const named = [
    ...new Set([
      ...periods.flatMap(({ kind, year }) => (kind === 'tahun' && year !== null ? [year] : [])),
      ...stated.map(({ period: one }) => yearOfPeriod(one)),
    ]),
  ];
  const latest = standings.years(indicator).at(-1);
  const all = named.length === 1 && latest !== undefined ? [...new Set([...named, latest])] : named;
  const [first, last] = all.toSorted((a, b) => a - b);
  if (first === undefined || last === undefined || all.length !== 2 || last - first !== 1) return null;
  const of = (year: number): Stated | null =>
    stated.find(({ period: one }) => yearOfPeriod(one) === year) ?? standings.of(indicator, period(year)).realisasi;
  const [before, now] = [of(first), of(last)];
  return before === null || now === null || (before.value.unit === 'persen') !== (now.value.unit === 'persen') ? null : { before, now };
}

function judged(said: Said, figure: FoundFigure, { before, now }: Years): readonly Finding[] {
  const { value } = figure;
  if (value.unit === 'rupiah' || value.doubtful || value.digits === 0 || isSame(value, now.value) || isSame(value, before.value)) return [];
  const points = minusRange(now.value, before.value);
  const ratio = ratioRange(points, before.value);
  const ways: readonly Range[] = [points, ...(ratio === null ? [] : [scaleRange(ratio, whole(100))])];
  const wanted = loosened(value);
  if (ways.some((way) => canMeet(way, wanted) || canMeet(scaleRange(way, whole(-1)), wanted))) return [];
  return [finding(said, figure, { before, now })];
}

function finding(said: Said, { value, start, end }: FoundFigure, { before, now }: Years): Finding {
  const difference = minus(now.value.value, before.value.value);
  const size = compare(difference, whole(0)) < 0 ? times(difference, whole(-1)) : difference;
  const [a, b, told] = [quoted(now.value.text), quoted(before.value.text), quoted(value.text)];
  const expected = `${printedText(size, Math.max(value.digits, 2))}${value.text.includes('%') ? '%' : ''}`;
  const percent = printedText(times(over(size, before.value.value), whole(100)));
  return {
    rule: 'sum',
    severity: 'error',
    confidence: Math.min(0.82, before.confidence, now.confidence),
    message: {
      id: `Selisih tertulis ${told}, padahal dari ${b} menjadi ${a} selisihnya ${printedText(size)} (${percent} % dari ${b}).`,
      en: `The difference is printed as ${told}, but from ${b} to ${a} it is ${printedText(size)} (${percent} % of ${b}).`,
    },
    expected,
    key: ['selisih', now.subject.key, now.period, told].join('|'),
    spans: [said.place(start, end), now.span, before.span],
  };
}
