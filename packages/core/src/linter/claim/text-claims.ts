import { type Passage, spanIn } from '../source/passage.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import { sentencesOf } from '../structure/sentences.ts';
import type { Claim, TargetPlan, Unit } from './claim.ts';
import { cueOf } from './cues.ts';
import { type Indicator, type Indicators, labelKey } from './indicators.ts';
import { type FoundFigure, figuresIn } from './read-figures.ts';
import { layerOf } from './read-heading.ts';
import { periodsIn } from './read-period.ts';
import { subjectOf } from './table-claims.ts';
import { periodFor } from './text-period.ts';
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
    return sentencesOf(passage).flatMap((sentence, at, all) => {
      const before = at === 0 ? '' : passage.text.slice(all[at - 1]?.start, all[at - 1]?.end);
      return sentenceClaims(
        { passage, section, owner: indicators.ofBlock(blockAt), ...sentence, before, own: OWN_LAYER[structure.jenis] },
        indicators,
        knownOf,
      );
    });
  });
}

type Sentence = {
  readonly passage: Passage;
  readonly section: number;
  readonly owner: Indicator | null;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly own: TargetPlan | undefined;
};

function sentenceClaims(sentence: Sentence, indicators: Indicators, knownOf: KnownOf): readonly Claim[] {
  const text = sentence.passage.text.slice(sentence.start, sentence.end);
  const figures = figuresIn(text);
  if (figures.length === 0 || figures.length > 12 || isRowOfCells(text, figures)) return [];
  const indicator = indicatorOf(text, sentence.owner, indicators);
  if (indicator === null) return [];
  const known = knownOf(indicator, sentence.section);
  const periods = periodsIn(text);
  return figures.flatMap((figure, at): readonly Claim[] => {
    const left = text.slice(figures[at - 1]?.end ?? 0, figure.start);
    const right = text.slice(figure.end, figure.end + 80);
    const cue = cueOf({ left, right, told: text.slice(0, figure.start), figure, unit: known.unit, names: indicator.words });
    if (cue === null) return [];
    const when = periodFor({ text, figure, figures, at, periods, year: known.year });
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
    const told =
      cue.measure === 'target'
        ? layerOfTarget(left, right)
        : cue.measure === 'capaian' && /\b(?:renstra|jangka menengah|rpjm[dn])\b/i.test(text.slice(0, figure.start))
          ? 'renstra'
          : null;
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
export function indicatorOf(text: string, owner: Indicator | null, indicators: Indicators): Indicator | null {
  const numbers = [...text.matchAll(/\bIK[UKPS]\s?[.]?\s?\d{1,2}(?:\.\d{1,2})*/gi)].flatMap(({ 0: piece }) => labelKey(piece)?.label ?? []);
  const distinct = [...new Set(numbers)];
  if (distinct.length > 1) return null;
  const [label] = distinct;
  if (label !== undefined) return indicators.ofLabel(label);
  return owner ?? indicators.ofWords(text);
}

function layerOfTarget(left: string, right: string): TargetPlan | null {
  const at = left.toLowerCase().lastIndexOf('target');
  return layerOf(left.slice(Math.max(at, 0))) ?? layerOf(/^\s*\([^()]{1,40}\)/.exec(right)?.[0] ?? '');
}
