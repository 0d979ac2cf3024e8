import { composePeriod, type Period, type PeriodKind } from '../../kernel/period.ts';

/** A period that a text names. Without `year` it belongs to a year told elsewhere. */
export type FoundPeriod = {
  readonly kind: PeriodKind;
  /** From 1 within the year. */
  readonly index: number;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
  /** `s.d. Triwulan III`, `sampai dengan akhir tahun 2024`. */
  readonly isUpTo: boolean;
  /** Day of a date (`31 Desember 2024`); the period is then its month. */
  readonly day: number | null;
  /** The numeral may have been misread: `Il` is II or III. */
  readonly doubtful: boolean;
};

export const MONTHS: readonly RegExp[] = [
  /^jan(?:uari)?$/,
  /^(?:f|p)eb(?:ruari)?$/,
  /^mar(?:et)?$/,
  /^apr(?:il)?$/,
  /^mei$/,
  /^jun(?:i)?$/,
  /^jul(?:i)?$/,
  /^a(?:gustus|gs|gt|gu|gst|ug)$/,
  /^sep(?:t|tember)?$/,
  /^o(?:k|c)t(?:ober)?$/,
  /^no(?:v|p)(?:ember)?$/,
  /^de(?:s|c)(?:ember)?$/,
];

/** `Ags` → 8; `null` where it is no month. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  const at = name.length > 9 ? -1 : MONTHS.findIndex((month) => month.test(name));
  return at < 0 ? null : at + 1;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ...['I', 'l', '|', '1', 'i'].map((one) => [one, 1] as const),
  ...['II', 'Il', 'lI', 'll', 'I|', '||', '2', 'ii', 'Ii', 'kedua', 'dua'].map((two) => [two, 2] as const),
  ...['III', 'IIl', 'IlI', 'lII', 'Ill', 'lll', '3', 'iii', 'ketiga', 'tiga'].map((three) => [three, 3] as const),
  ...['IV', 'lV', 'iv', '1V', '|V', '4', 'keempat', 'empat'].map((four) => [four, 4] as const),
  ...['pertama', 'satu'].map((one) => [one, 1] as const),
]);

/** `III`, `Ill`, `3`, `ketiga`. */
export const numeralOf = (text: string): number | null => ROMAN.get(text) ?? ROMAN.get(text.toLowerCase()) ?? null;
const isSureNumeral = (text: string): boolean => /^(?:I|II|III|IV|[1-4]|i|ii|iii|iv|pertama|kedua|ketiga|keempat)$/.test(text);

const NUMERAL = '(?:I{1,3}|IV|[Il|]{1,3}V?|i{1,3}|iv|[1-4]|pertama|kedua|ketiga|keempat)';
const UP_TO =
  '(?<upto>(?:[sS]\\.?\\s?/?d\\.?|[Ss]ampai(?:\\s(?:dengan|pada))?|[Hh]ingga|[Pp]er)\\s(?:akhir\\s|bulan\\s|posisi\\s|tanggal\\s)?)?';
const YEAR = '(?:,?\\s(?:tahun\\s(?:anggaran\\s)?|TA\\.?\\s)?(?<year>(?:19|20)\\d\\d))?(?![\\w/-])';

const QUARTER = new RegExp(
  `(?<![\\w/.-])${UP_TO}(?:triwulan|tw|trw|kuartal)\\.?\\s?-?(?:ke-?)?(?<numeral>${NUMERAL})(?![\\w/|])${YEAR}`,
  'gi',
);
const SEMESTER = new RegExp(`(?<![\\w/.-])${UP_TO}(?:semester|smt|sem)\\.?\\s?-?(?:ke-?)?(?<numeral>${NUMERAL})(?![\\w/|])${YEAR}`, 'gi');
const MONTH_NAMES =
  'Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agt|Ags|Agu|Sept|Sep|Okt|Nov|Des';
const MONTH = new RegExp(`(?<![\\w/.-])${UP_TO}(?:(?<day>\\d{1,2})\\s)?(?<month>${MONTH_NAMES})\\.?(?![\\w/])${YEAR}`, 'g');
const WHOLE_YEAR = new RegExp(
  `(?<![\\w/.,-])${UP_TO}(?:(?:tahun|thn|TA|periode)\\.?\\s(?:anggaran\\s)?)?(?<year>(?:19|20)\\d\\d)(?![\\w/]|[.,]\\d)`,
  'gi',
);
/** `2020 – 2024` is a plan's life, and `Nomor 53 Tahun 2014` a regulation's name: no figure belongs to them. */
const NO_PERIODS =
  /(?<![\w/])(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d|\b(?:nomor|no\.?|nomer)\s{0,3}\d[\w./-]{0,60}\s(?:tahun|thn)\s(?:19|20)\d\d|\b\S{1,60}\/(?:19|20)\d\d\b/gi;

const SOME_YEAR = /(?:19|20)\d\d/;
/** Longer names first: the year inside `TW III 2024` is part of it. The hint spares most texts the pattern. */
const PATTERNS = [
  ['triwulan', /t(?:ri|r)?w|kuartal/i, QUARTER],
  ['semester', /sem|smt/i, SEMESTER],
  ['bulan', /Jan|[FP]eb|Mar|Apr|Mei|Ju[nl]|Ag|Sep|Okt|No[vp]|Des/, MONTH],
  ['tahun', SOME_YEAR, WHOLE_YEAR],
] as const;

const LONGEST = 20_000;

/** Every period of a text, in order; a year inside a quarter's name is part of it. */
export function periodsIn(whole: string): readonly FoundPeriod[] {
  const text = whole.slice(0, LONGEST);
  const hasYear = SOME_YEAR.test(text);
  const taken: { start: number; end: number }[] = hasYear ? [...text.matchAll(NO_PERIODS)].map(placeOf) : [];
  const found: FoundPeriod[] = [];
  for (const [kind, hint, pattern] of PATTERNS) {
    if (!hint.test(text)) continue;
    const isTaken = overlapsOf(taken);
    for (const match of text.matchAll(pattern)) {
      const place = placeOf(match);
      const read = isTaken(place) ? null : periodFrom(kind, match.groups ?? {});
      if (read === null) continue;
      found.push({ ...read, ...place });
      taken.push(place);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const placeOf = ({ 0: piece, index }: RegExpExecArray): { readonly start: number; readonly end: number } => ({
  start: index,
  end: index + piece.length,
});

/** Asks in rising order whether a place lies in one that was taken before. */
function overlapsOf(taken: readonly { start: number; end: number }[]): (place: { start: number; end: number }) => boolean {
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function periodFrom(kind: PeriodKind, groups: Groups): Omit<FoundPeriod, 'start' | 'end'> | null {
  const index = indexOf(kind, groups);
  if (index === null) return null;
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  const day = groups['day'] === undefined ? null : Number(groups['day']);
  const doubtful = groups['numeral'] !== undefined && !isSureNumeral(groups['numeral']);
  return { kind, index, year, isUpTo: groups['upto'] !== undefined, day, doubtful };
}

function indexOf(kind: PeriodKind, { numeral, month }: Groups): number | null {
  if (kind === 'tahun') return 1;
  if (kind === 'bulan') return monthOf(month ?? '');
  const index = numeralOf(numeral ?? '');
  return index !== null && kind === 'semester' && index > 2 ? null : index;
}

/** The period itself, with the year told elsewhere where it has none. */
export function periodOf({ kind, index, year }: FoundPeriod, elsewhere: number | null): Period | null {
  const known = year ?? elsewhere;
  return known === null ? null : composePeriod({ kind, year: known, index });
}

/** Up to the last part of a year is the year itself: `s.d. Desember`, `sampai dengan Triwulan IV`. */
export function wholeYear(found: FoundPeriod): FoundPeriod {
  const isLast = found.isUpTo && found.kind !== 'tahun' && found.index === { bulan: 12, triwulan: 4, semester: 2 }[found.kind];
  return isLast ? { ...found, kind: 'tahun', index: 1 } : found;
}
