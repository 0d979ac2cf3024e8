import { type Passage, spanIn } from '../source/passage.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import { sentencesOf } from '../structure/sentences.ts';
import type { Claim, Measure, TargetPlan, Unit } from './claim.ts';
import { type Cue, cueOf } from './cues.ts';
import { type Indicator, type Indicators, labelKey } from './indicators.ts';
import { type FoundFigure, figuresIn } from './read-figures.ts';
import { layerOf } from './read-heading.ts';
import { periodsIn } from './read-period.ts';
import { subjectOf } from './table-claims.ts';
import { periodFor, type When } from './text-period.ts';
import { OWN_LAYER } from './value-columns.ts';

/** What is known of an indicator from its tables when its text is read. */
export type Known = { readonly unit: Unit | null | undefined; readonly year: number | null };
export type KnownOf = (indicator: Indicator, section: number) => Known;

/** Every figure in running text that a word of its sentence calls target, realisasi or capaian. */
export function textClaims(structure: DocumentStructure, indicators: Indicators, knownOf: KnownOf): readonly Claim[] {
  return structure.blocks.flatMap((block, blockAt) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const { passage, section } = block;
    if (!/\d/.test(passage.text)) return [];
    const owner = indicators.ofBlock(blockAt);
    const sentences = sentencesOf(passage);
    const about = indicatorsOfSentences(
      sentences.map(({ start, end }) => passage.text.slice(start, end)),
      owner,
      indicators,
    );
    return sentences.flatMap((sentence, at) =>
      sentenceClaims({ passage, section, ...sentence, own: OWN_LAYER[structure.jenis] }, about[at] ?? null, knownOf),
    );
  });
}

const GOES_ON =
  /^(?:di?banding|jika|bila|apabila|capaian|pencapaian|nilai|realisasi|target|hasil|angka|indeks|persentase|indikator|terhadap|kondisi)/i;

/** What each sentence of a paragraph is about; one that names nothing and goes on ("Dibandingkan tahun 2023 …") is about the same. */
export function indicatorsOfSentences(
  sentences: readonly string[],
  owner: Indicator | null,
  indicators: Indicators,
): readonly (Indicator | null)[] {
  let last: Indicator | null = null;
  return sentences.map((text) => {
    const own = indicatorOf(text, owner, indicators);
    last = own ?? (GOES_ON.test(text) ? last : null);
    return last;
  });
}

type Sentence = {
  readonly passage: Passage;
  readonly section: number;
  readonly start: number;
  readonly end: number;
  readonly own: TargetPlan | undefined;
};

function sentenceClaims(sentence: Sentence, indicator: Indicator | null, knownOf: KnownOf): readonly Claim[] {
  const text = sentence.passage.text.slice(sentence.start, sentence.end);
  const figures = figuresIn(text);
  if (indicator === null || figures.length === 0 || figures.length > 12 || isRowOfCells(text, figures)) return [];
  const known = knownOf(indicator, sentence.section);
  const periods = periodsIn(text);
  let last: Measure | null | 'none' = 'none';
  return figures.flatMap((figure, at): readonly Claim[] => {
    const left = text.slice(figures[at - 1]?.end ?? 0, figure.start);
    const right = text.slice(figure.end, figure.end + 80);
    const told = text.slice(0, figure.start);
    const isBeside = BESIDE.test(left);
    const cue =
      besideCue({
        isBeside,
        isInParentheses: left.trim() === '(',
        isOfTarget: OF_TARGET.test(right),
        last,
        own: figure.value.unit,
        unit: known.unit,
      }) ?? cueOf({ left, right, told, figure, unit: known.unit, names: indicator.words, tokens: indicator.tokens });
    // "96,4% dari target 90%" is about whatever the 96,4% is about.
    const isOfUnread = last === null && OF_TARGET.test(left);
    const when = cue === null || isOfUnread ? null : periodFor({ text, figure, figures, at, periods, year: known.year });
    last = when === null ? (isBeside ? last : null) : (cue?.measure ?? null);
    if (cue === null || when === null) return [];
    const plan = planOf(cue.measure, { left, right, told });
    return [claimOf({ sentence, indicator, figure, cue, when, layer: plan === sentence.own ? null : plan })];
  });
}

type Read = {
  readonly sentence: Sentence;
  readonly indicator: Indicator;
  readonly figure: FoundFigure;
  readonly cue: Cue;
  readonly when: When;
  readonly layer: TargetPlan | null;
};

function claimOf({ sentence, indicator, figure, cue, when, layer }: Read): Claim {
  const { passage, start, section } = sentence;
  return {
    subject: subjectOf(indicator),
    measure: cue.measure,
    period: when.period,
    value: figure.value,
    from: 'text',
    span: spanIn(passage, start + figure.start, start + figure.end),
    section,
    confidence: Math.min(cue.confidence, when.confidence),
    ...(layer === null ? {} : { layer }),
    ...(cue.orElse === undefined ? {} : { orElse: cue.orElse }),
  };
}

/** "87,45 atau 102,88%", "dari target 85,00 (102,88%)". */
const BESIDE =
  /^\s?(?:\(|,?\s?(?:atau|setara|yaitu|yakni)(?:\s(?:sebesar|setara|telah|dengan|sekitar|capaian(?:nya)?|mencapai))*\s?\(?)\s?$/i;
const OF_TARGET = /^\s?(?:%|persen|kali|\p{L}+)?\s?(?:dari|terhadap)\s(?:total\s)?target\b/iu;

type Beside = {
  readonly isBeside: boolean;
  readonly isInParentheses: boolean;
  readonly isOfTarget: boolean;
  readonly last: Measure | null | 'none';
  readonly own: Unit | null;
  readonly unit: Unit | null | undefined;
};

/** A percentage right beside the result of an index, or beside any target, is the capaian. */
function besideCue({ isBeside, isInParentheses, isOfTarget, last, own, unit }: Beside): Cue | null {
  if (!isBeside || own !== 'persen' || unit === undefined) return null;
  const isShare = last === 'target' || (last === 'realisasi' && unit !== 'persen');
  if (isShare) return { measure: 'capaian', confidence: 0.78 };
  // "86,12% (95,69%)": the second is hardly the first again.
  if (last !== 'realisasi') return null;
  if (isOfTarget) return { measure: 'capaian', confidence: 0.72 };
  return isInParentheses ? { measure: 'capaian', confidence: 0.65 } : null;
}

/** Three figures with nothing between them are a row of a table that was not seen as one. */
const isRowOfCells = (text: string, figures: readonly FoundFigure[]): boolean =>
  figures.some(
    (_, at) => at >= 2 && [0, 1].every((back) => text.slice(figures[at - back - 1]?.end, figures[at - back]?.start).trim() === ''),
  );

/** The indicator that a sentence names by its number, else the one in whose block it stands, else the one it names. */
function indicatorOf(text: string, owner: Indicator | null, indicators: Indicators): Indicator | null {
  const numbers = [...text.matchAll(/\bIK[UKPS]\s?[.]?\s?\d{1,2}(?:\.\d{1,2})*/gi)].flatMap(({ 0: piece }) => labelKey(piece)?.label ?? []);
  const distinct = [...new Set(numbers)];
  if (distinct.length > 1) return null;
  const [label] = distinct;
  if (label !== undefined) return indicators.ofLabel(label);
  return owner ?? indicators.ofWords(text);
}

type Words = { readonly left: string; readonly right: string; readonly told: string };

function planOf(measure: Measure, { left, right, told }: Words): TargetPlan | null {
  if (measure === 'target') return layerOfTarget(left, right);
  return measure === 'capaian' && /\b(?:renstra|jangka menengah|rpjm[dn])\b/i.test(told) ? 'renstra' : null;
}

function layerOfTarget(left: string, right: string): TargetPlan | null {
  const at = left.toLowerCase().lastIndexOf('target');
  return layerOf(left.slice(Math.max(at, 0))) ?? layerOf(/^\s*\([^()]{1,40}\)/.exec(right)?.[0] ?? '');
}
