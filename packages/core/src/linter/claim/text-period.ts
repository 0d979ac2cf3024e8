import { composePeriod, type Period } from '../../kernel/period.ts';
import type { FoundFigure } from './read-figures.ts';
import { type FoundPeriod, periodOf, wholeYear } from './read-period.ts';

export type When = { readonly period: Period | null; readonly confidence: number };
type PeriodContext = {
  readonly text: string;
  readonly figure: FoundFigure;
  readonly figures: readonly FoundFigure[];
  readonly at: number;
  readonly periods: readonly FoundPeriod[];
  /** The year whose result the block tells. */
  readonly year: number | null;
};

/** The period nearest to a figure in its clause: before it, right behind it, else of the sentence if it names only one, else of the block. */
export function periodFor({ text, figure, figures, at, periods, year }: PeriodContext): When | null {
  const from = figures[at - 1]?.end ?? 0;
  const until = figures[at + 1]?.start ?? text.length;
  const within = periods.filter(
    (one) =>
      one.start >= from &&
      one.end <= figure.start &&
      !isNameOfOther(text, one) &&
      !(isCompared(text, one.start) && isOverWithIt(text.slice(one.end, figure.start))),
  );
  const behind = periods.find(
    ({ start }) =>
      start >= figure.end &&
      start < until &&
      /^\)?,?\s(?:(?:pada|di|untuk|sampai|s\.d|per|hingga)\s)?(?:akhir\s|bulan\s)?$/.test(text.slice(figure.end, start)),
  );
  const near =
    /^\s*(?:pada|di|untuk|sampai|per|hingga)?\b/.test(text.slice(figure.end, behind?.start ?? 0)) && behind !== undefined
      ? behind
      : within.at(-1);
  if (near !== undefined)
    return within.length > 1 && behind === undefined && yearsOf(within).length > 1 ? whenOf(near, year, 0.7) : whenOf(near, year, 0.95);
  const own = periods.filter(({ start }) => !isCompared(text, start));
  const earlier = own.filter((one) => one.end <= figure.start && !isNameOfOther(text, one));
  const years = yearsOf(own);
  if (earlier.length > 0 && years.length === 1) return whenOf(earlier.at(-1) ?? null, year, 0.85);
  if (years.length > 1) return earlier.length === 0 ? null : whenOf(earlier.at(-1) ?? null, year, 0.65);
  return year === null ? { period: null, confidence: 0.5 } : { period: composePeriod({ kind: 'tahun', year, index: 1 }), confidence: 0.72 };
}

const yearsOf = (periods: readonly FoundPeriod[]): readonly (number | null)[] => [
  ...new Set(periods.map(({ year, kind, index }) => (kind === 'tahun' ? year : (year ?? 0) * 100 + index))),
];

/** "dibandingkan dengan tahun 2023": a year that is looked back to, not the one that is spoken of. */
const isCompared = (text: string, at: number): boolean =>
  /\b(?:dibanding(?:kan)?|daripada|dari|terhadap|meningkat|menurun|naik|turun)\s(?:\p{L}+\s){0,4}$/iu.test(
    text.slice(Math.max(0, at - 60), at),
  );

/** "naik 2,58 poin dari tahun 2023, tetapi belum mencapai target 85": a new clause speaks of the own year again. */
const isOverWithIt = (between: string): boolean =>
  /,\s(?!(?:yaitu|yakni|yang|sebesar|senilai|dengan|saat|ketika|di\s?mana)\b)/i.test(between) || /\bmenjadi\b/i.test(between);

/** `Renja Tahun 2024`, `evaluasi tahun 2023`, `tanggal 12 Desember 2023`: the year of a paper is not the year of a figure. */
const isNameOfOther = (text: string, { start: at, isUpTo }: FoundPeriod): boolean =>
  !isUpTo &&
  /(?:tanggal|renstra|rpjmn|rpjmd|renja|rencana kerja|rencana strategis|surat|keputusan|peraturan|laporan|perjanjian kinerja|rencana aksi|anggaran|penilaian|evaluasi|data|survei)\s(?:\S+\s){0,5}$/i.test(
    text.slice(Math.max(0, at - 70), at),
  ) &&
  !/realisasi|capaian|target/i.test(text.slice(Math.max(0, at - 25), at));

function whenOf(found: FoundPeriod | null, year: number | null, confidence: number): When | null {
  if (found === null) return null;
  const whole = wholeYear(found);
  const period = periodOf(whole, year);
  const isPartSum = whole.isUpTo && whole.kind !== 'tahun';
  const sure = isPartSum ? 0.55 : found.doubtful ? 0.6 : found.year === null ? Math.min(confidence, 0.75) : confidence;
  return { period, confidence: period === null ? 0.4 : sure };
}
