import { compare, exactText, type Fraction, minus, plus, printedText, whole } from '../../../kernel/fraction.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { after, before, placeOfFigure, type Sentence } from '../text/sentences.ts';
import { outOfTotals } from './out-of-totals.ts';

type Role = 'total' | 'dinilai' | 'dikecualikan';
type Head = { readonly sentence: Sentence; readonly order: number; readonly figure: FoundFigure; readonly role: Role };

const PEOPLE = /^\s*(?:orang|pegawai|asn|pns|pppk|responden|peserta|instansi|lembaga|opd|satker|jiwa)\b/i;
const EXCLUDED =
  /\b(?:tidak|belum)\s+(?:termasuk|masuk|dinilai|diukur|mengisi|mengikuti|ikut|terukur|terdata|dapat dinilai|dihitung|diperhitungkan)\b|\bdikecualikan\b|\bdikeluarkan dari\b/i;
const ASSESSED =
  /\b(?:dinilai|subye?k penilaian|subjek penilaian|objek penilaian|diukur|yang mengisi|mengisi|responden|terukur|diperhitungkan)\b/i;
const TOTAL =
  /\b(?:memiliki|mempunyai|total|posisi|jumlah seluruh|seluruh(?:nya)?|keseluruhan(?:nya)?|jumlah (?:pegawai|asn|pns|instansi|responden)|berjumlah)\s+(?:(?:pegawai|asn|instansi|sebanyak|sejumlah|berjumlah|adalah|sebesar|dari|ada|yaitu)\s+){0,3}$/i;
const OF_TOTAL = /\bdari\s+(?:(?:total|jumlah|seluruh|keseluruhan)\s+){1,2}$/i;
const ONLY = /\b(?:hanya\s+(?:terdapat|ada)?|sebanyak|terdapat)\s*$/i;
const ASSESSED_AHEAD =
  /\byang\s+(?:dinilai|diukur|mengisi|dihitung|diperhitungkan)\s+(?:(?:adalah|ada|sebanyak|berjumlah|hanya|menjadi)\s+){0,2}$/i;
const NEAR = 4;

/** Those assessed and those left out make all of them; where they do not, one of the three is wrong. */
export function headCounts(sentences: readonly Sentence[]): readonly Finding[] {
  return [...outOfTotals(sentences), ...closings(sentences)];
}

function closings(sentences: readonly Sentence[]): readonly Finding[] {
  const heads = sentences.flatMap((sentence, order) => headsIn(sentence, order));
  const told = toldHeads(heads);
  return heads.flatMap((excluded, at) => {
    if (excluded.role !== 'dikecualikan') return [];
    const total = nearest(heads, at, 'total', NEAR);
    const assessed = behind(heads, at) ?? nearest(heads, at, 'dinilai', 3 * NEAR);
    if (total === null || assessed === null || fits(total, assessed, excluded)) return [];
    return [findingOf({ total, assessed, excluded }, told)];
  });
}

/** How often a section tells a number in a role. */
type ToldHeads = (role: Role, value: Fraction, section: number) => number;

const headKey = (role: Role, value: Fraction, section: number): string => `${section}|${role}|${exactText(value)}`;

function toldHeads(heads: readonly Head[]): ToldHeads {
  const counts = new Map<string, number>();

  for (const { role, figure, sentence } of heads) {
    const name = headKey(role, figure.value.value, sentence.section);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (role, value, section) => counts.get(headKey(role, value, section)) ?? 0;
}

function headsIn(sentence: Sentence, order: number): readonly Head[] {
  const counts = sentence.figures.filter(
    ({ value }) => value.digits === 0 && value.unit !== 'persen' && value.unit !== 'rupiah' && !value.doubtful,
  );
  return counts.flatMap((figure, at) => {
    const role = roleOf(sentence, figure, counts[at + 1]);
    return role === null ? [] : [{ sentence, order, figure, role }];
  });
}

function roleOf(sentence: Sentence, figure: FoundFigure, next: FoundFigure | undefined): Role | null {
  const behind = after(sentence, figure, 20);
  const isPeople = figure.value.unit === 'orang' || figure.value.unit === 'instansi' || PEOPLE.test(behind);
  if (!isPeople) return null;
  const ahead = before(sentence, figure, 60);
  if (OF_TOTAL.test(ahead) || TOTAL.test(ahead)) return 'total';
  const clause = sentence.text.slice(figure.end, next?.start ?? figure.end + 160).slice(0, 160);
  const rest = sentence.text.slice(figure.end, figure.end + 330);
  if (
    /\bterdapat\s*$|\bada\s*$|\bsebanyak\s*$/i.test(ahead) &&
    (EXCLUDED.test(clause) || EXCLUDED.test(rest.replace(/.*\brincian\b/i, ' ')))
  )
    return 'dikecualikan';
  const isOfTotal = next !== undefined && OF_TOTAL.test(before(sentence, next, 40));
  if (isOfTotal && ONLY.test(ahead)) return 'dinilai';
  if (ASSESSED_AHEAD.test(ahead) && !EXCLUDED.test(ahead)) return 'dinilai';
  return ASSESSED.test(before(sentence, figure, 120)) && /\b(?:sebanyak|berjumlah|adalah|sejumlah)\s*$/i.test(ahead) ? 'dinilai' : null;
}

/** The last of its role before it in the section, at most so many sentences away; in the same sentence first. */
function nearest(heads: readonly Head[], from: number, role: Role, far: number): Head | null {
  const own = heads[from];
  for (let at = from - 1; at >= 0; at--) {
    const head = heads[at];
    if (own === undefined || head === undefined || own.order - head.order > far) return null;
    if (head.role === role && head.sentence.section === own.sentence.section) return head;
  }
  return null;
}

/** "…, sehingga yang dinilai 85 pegawai": told as the result, right behind. */
function behind(heads: readonly Head[], from: number): Head | null {
  const own = heads[from];
  for (let at = from + 1; at < heads.length; at++) {
    const head = heads[at];
    if (own === undefined || head === undefined || head.order > own.order + 1) return null;
    if (head.role === 'dinilai' && head.sentence.section === own.sentence.section && isConcluded(head)) return head;
  }
  return null;
}

const isConcluded = ({ sentence, figure }: Head): boolean =>
  /\b(?:sehingga|maka|jadi|dengan demikian|oleh karena itu)\b[^.;]{0,60}$/i.test(before(sentence, figure, 90));

const amountOf = ({ figure }: Head): Fraction => figure.value.value;
const fits = (total: Head, assessed: Head, excluded: Head): boolean =>
  compare(minus(amountOf(total), amountOf(excluded)), amountOf(assessed)) === 0;

type Triad = { readonly total: Head; readonly assessed: Head; readonly excluded: Head };

/** Which of them to correct: the one for which the section gives the fitting number elsewhere. */
function findingOf({ total, assessed, excluded }: Triad, told: ToldHeads): Finding {
  const wantedTotal = plus(amountOf(assessed), amountOf(excluded));
  const wantedRest = minus(amountOf(total), amountOf(assessed));
  const { section } = excluded.sentence;
  const isRestWrong =
    told('dikecualikan', wantedRest, section) > 0 &&
    told('total', amountOf(total), section) >= told('total', wantedTotal, section) &&
    compare(wantedRest, whole(0)) > 0;
  const left = minus(amountOf(total), amountOf(excluded));
  const isConclusion = isConcluded(assessed) && compare(left, whole(0)) > 0;
  const [wrong, wanted] = isConclusion ? [assessed, left] : isRestWrong ? [excluded, wantedRest] : [total, wantedTotal];
  const [t, a, x] = [total, assessed, excluded].map(({ figure }) => figure.value.text.replace(/\s?\(.*$/, ''));
  const others = [total, assessed, excluded].filter((one) => one !== wrong);
  return {
    rule: 'population',
    severity: 'error',
    confidence: 0.78,
    message: {
      id: `Jumlahnya tidak tertutup: ${a} dinilai + ${x} tidak termasuk = ${printedText(wantedTotal, 0)}, padahal seluruhnya disebut ${t}.`,
      en: `The numbers do not close: ${a} assessed + ${x} left out = ${printedText(wantedTotal, 0)}, but all of them are said to be ${t}.`,
    },
    expected: printedText(wanted, 0),
    key: ['tertutup', t, a, x].join('|'),
    spans: [placeOfFigure(wrong.sentence, wrong.figure), ...others.map(({ sentence, figure }) => placeOfFigure(sentence, figure))],
  };
}
