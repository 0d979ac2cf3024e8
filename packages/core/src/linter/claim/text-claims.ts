import { composePeriod, type Period } from '../../kernel/period.ts';
import { type Passage, spanIn } from '../source/passage.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import { sentencesOf } from '../structure/sentences.ts';
import type { Claim, Measure, TargetPlan, Unit } from './claim.ts';
import { cueOf } from './cues.ts';
import { type Indicator, type Indicators, labelKey } from './indicators.ts';
import { type FoundFigure, figuresIn } from './read-figures.ts';
import { layerOf } from './read-heading.ts';
import { type FoundPeriod, periodOf, periodsIn, wholeYear } from './read-period.ts';
import { subjectOf } from './table-claims.ts';
import { OWN_LAYER } from './value-columns.ts';

/** What is known of an indicator from its tables when its text is read. */
export type Known = { readonly unit: Unit | null | undefined; readonly year: number | null };
export type KnownOf = (indicator: Indicator, section: number) => Known;

/** Every figure in running text that a word of its sentence calls target, realisasi or capaian. */
export function textClaims(structure: DocumentStructure, indicators: Indicators, knownOf: KnownOf): readonly Claim[] {
  return structure.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const { passage, section } = block;
    if (!/\d/.test(passage.text)) return [];
    return sentencesOf(passage).flatMap((sentence, at, all) => {
      const before = at === 0 ? '' : passage.text.slice(all[at - 1]?.start, all[at - 1]?.end);
      return sentenceClaims({ passage, section, ...sentence, before, own: OWN_LAYER[structure.jenis] }, indicators, knownOf);
    });
  });
}

type Sentence = {
  readonly passage: Passage;
  readonly section: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly own: TargetPlan | undefined;
};

function sentenceClaims(sentence: Sentence, indicators: Indicators, knownOf: KnownOf): readonly Claim[] {
  const text = sentence.passage.text.slice(sentence.start, sentence.end);
  const figures = figuresIn(text);
  if (figures.length === 0 || figures.length > 12 || isRowOfCells(text, figures)) return [];
  const indicator = indicatorOf(text, sentence.section, indicators);
  if (indicator === null) return [];
  const known = knownOf(indicator, sentence.section);
  const periods = periodsIn(text);
  return figures.flatMap((figure, at): readonly Claim[] => {
    const left = text.slice(figures[at - 1]?.end ?? 0, figure.start);
    const right = text.slice(figure.end, figure.end + 80);
    const cue = cueOf({ left, right, figure, unit: known.unit, names: indicator.words });
    if (cue === null) return [];
    const when = periodFor({ text, figure, figures, at, periods, known, measure: cue.measure });
    if (when === null) return [];
    const span = spanIn(sentence.passage, sentence.start + figure.start, sentence.start + figure.end);
    const claim = {
      subject: subjectOf(indicator),
      measure: cue.measure,
      period: when.period,
      value: figure.value,
      from: 'text',
      span,
      section: sentence.section,
    } as const;
    const told = cue.measure === 'target' ? layerOfTarget(left, right) : null;
    const layer = told === sentence.own ? null : told;
    const confidence = Math.min(cue.confidence, when.confidence);
    return [{ ...claim, confidence, ...(layer === null ? {} : { layer }), ...(cue.orElse === undefined ? {} : { orElse: cue.orElse }) }];
  });
}

/** Three figures with nothing between them are a row of a table that was not seen as one. */
const isRowOfCells = (text: string, figures: readonly FoundFigure[]): boolean =>
  figures.some(
    (_, at) => at >= 2 && [0, 1].every((back) => text.slice(figures[at - back - 1]?.end, figures[at - back]?.start).trim() === ''),
  );

/** The indicator that a sentence names by its number, else the one in whose block it stands, else the one it names. */
export function indicatorOf(text: string, section: number, indicators: Indicators): Indicator | null {
  const numbers = [...text.matchAll(/\bIK[UKPS]\s?[.]?\s?\d{1,2}(?:\.\d{1,2})*/gi)].flatMap(({ 0: piece }) => labelKey(piece)?.label ?? []);
  const distinct = [...new Set(numbers)];
  if (distinct.length > 1) return null;
  const [label] = distinct;
  if (label !== undefined) return indicators.ofLabel(label);
  return indicators.ofSection(section) ?? indicators.ofWords(text);
}

function layerOfTarget(left: string, right: string): TargetPlan | null {
  const at = left.toLowerCase().lastIndexOf('target');
  return layerOf(left.slice(Math.max(at, 0))) ?? layerOf(/^\s*\([^()]{1,40}\)/.exec(right)?.[0] ?? '');
}

type When = { readonly period: Period | null; readonly confidence: number };
type PeriodContext = {
  readonly text: string;
  readonly figure: FoundFigure;
  readonly figures: readonly FoundFigure[];
  readonly at: number;
  readonly periods: readonly FoundPeriod[];
  readonly known: Known;
  readonly measure: Measure;
};

/** The period nearest to a figure in its clause: before it, right behind it, else of the sentence if it names only one, else of the block. */
function periodFor({ text, figure, figures, at, periods, known }: PeriodContext): When | null {
  const from = figures[at - 1]?.end ?? 0;
  const until = figures[at + 1]?.start ?? text.length;
  const within = periods.filter(({ start, end }) => start >= from && end <= figure.start && !isNameOfOther(text, start));
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
    return within.length > 1 && behind === undefined && yearsOf(within).length > 1 ? whenOf(near, known, 0.7) : whenOf(near, known, 0.95);
  const earlier = periods.filter(({ end, start }) => end <= figure.start && !isNameOfOther(text, start));
  const years = yearsOf(periods);
  if (earlier.length > 0 && years.length === 1) return whenOf(earlier.at(-1) ?? null, known, 0.85);
  if (periods.length > 0 && years.length > 1) return earlier.length === 0 ? null : whenOf(earlier.at(-1) ?? null, known, 0.65);
  return known.year === null
    ? { period: null, confidence: 0.5 }
    : { period: composePeriod({ kind: 'tahun', year: known.year, index: 1 }), confidence: 0.72 };
}

const yearsOf = (periods: readonly FoundPeriod[]): readonly (number | null)[] => [
  ...new Set(periods.map(({ year, kind, index }) => (kind === 'tahun' ? year : (year ?? 0) * 100 + index))),
];

/** `Renja Tahun 2024`, `evaluasi tahun 2023`, `tanggal 12 Desember 2023`: the year of a paper is not the year of a figure. */
const isNameOfOther = (text: string, at: number): boolean =>
  /(?:tanggal|renstra|rpjmn|rpjmd|renja|rencana kerja|rencana strategis|surat|keputusan|peraturan|laporan|perjanjian kinerja|rencana aksi|anggaran|penilaian|evaluasi|data|survei)\s(?:\S+\s){0,5}$/i.test(
    text.slice(Math.max(0, at - 70), at),
  ) && !/realisasi|capaian|target/i.test(text.slice(Math.max(0, at - 25), at));

function whenOf(found: FoundPeriod | null, known: Known, confidence: number): When | null {
  if (found === null) return null;
  const whole = wholeYear(found);
  const period = periodOf(whole, known.year);
  const isPartSum = whole.isUpTo && whole.kind !== 'tahun';
  const sure = isPartSum ? 0.55 : found.doubtful ? 0.6 : found.year === null ? Math.min(confidence, 0.75) : confidence;
  return { period, confidence: period === null ? 0.4 : sure };
}
