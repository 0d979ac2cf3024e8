import { type Period, periodParts, yearOfPeriod } from '../../kernel/period.ts';
import type { Examined } from '../rule/rule.ts';
import { type Passage, spanIn } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import { sentencesOf } from '../structure/sentences.ts';
import { isStated, type Stated } from './conflicts.ts';
import { groupedBy } from './grouped-by.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { type FoundFigure, figuresIn } from './read-figures.ts';
import { type FoundPeriod, periodsIn } from './read-period.ts';
import { indicatorsOfSentences } from './text-claims.ts';

/** One sentence with what was read of it. */
export type Said = {
  readonly text: string;
  readonly section: number;
  readonly isItem: boolean;
  /** The indicator in whose block it stands, and the one that it is about. */
  readonly owner: Indicator | null;
  readonly indicator: Indicator | null;
  readonly figures: readonly FoundFigure[];
  readonly periods: readonly FoundPeriod[];
  /** The claims that its own figures make. */
  readonly claims: readonly Stated[];
  readonly place: (start: number, end: number) => Span;
};

const read = new WeakMap<Examined['claims'], readonly Said[]>();

/** Every sentence of running text and lists. */
export function saidIn(examined: Examined): readonly Said[] {
  const before = read.get(examined.claims);
  if (before !== undefined) return before;
  const said = sentences(examined);
  read.set(examined.claims, said);
  return said;
}

function sentences({ structure, claims }: Examined): readonly Said[] {
  const indicators = indicatorsOf(structure);
  const byPlace = new Map(
    claims.filter(isStated).flatMap((claim) => (claim.from === 'text' ? [[placeKey(claim.span), claim] as const] : [])),
  );
  return structure.blocks.flatMap((block, at): readonly Said[] => {
    const owner = indicators.ofBlock(at);
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const { passage, section } = block;
    const ranges = sentencesOf(passage);
    const about = indicatorsOfSentences(
      ranges.map(({ start, end }) => passage.text.slice(start, end)),
      owner,
      indicators,
    );
    return ranges.map(({ start, end }, index): Said => {
      const text = passage.text.slice(start, end);
      const place = (from: number, to: number): Span => spanIn(passage, start + from, start + to);
      const figures = figuresIn(text);
      const own = figures.flatMap((figure) => byPlace.get(placeKey(placeOfFigure(passage, start, figure))) ?? []);
      return {
        text,
        section,
        isItem: block.kind === 'item',
        owner,
        indicator: about[index] ?? null,
        figures,
        periods: periodsIn(text),
        claims: own,
        place,
      };
    });
  });
}

const placeOfFigure = (passage: Passage, at: number, { start, end }: FoundFigure): Span => spanIn(passage, at + start, at + end);
const placeKey = ({ line, from }: Span): string => `${line}:${from}`;

/** What the tables of a document (and where they have nothing, its text) say of an indicator in a year. */
export type Standing = { readonly target: Stated | null; readonly realisasi: Stated | null; readonly capaian: Stated | null };
export type Standings = {
  readonly of: (indicator: Indicator, period: Period) => Standing;
  /** Years with a realisasi, in order. */
  readonly years: (indicator: Indicator) => readonly number[];
};

const stood = new WeakMap<Examined['claims'], Standings>();

export function standingsOf({ claims }: Examined): Standings {
  const before = stood.get(claims);
  if (before !== undefined) return before;
  const made = standings(claims);
  stood.set(claims, made);
  return made;
}

function standings(claims: Examined['claims']): Standings {
  const sure = claims
    .filter(isStated)
    .filter(
      ({ subject, confidence, layer, orElse }) =>
        subject.kind === 'indikator' && confidence >= 0.7 && layer === undefined && orElse === undefined,
    );
  const facts = groupedBy(sure, ({ subject, measure, period }) => `${subject.key}|${measure}|${period}`);
  const bySubject = groupedBy(
    sure.filter(({ measure, period }) => measure === 'realisasi' && periodParts(period).kind === 'tahun'),
    ({ subject }) => subject.key,
  );
  const one = (key: string): Stated | null => {
    const all = facts.get(key) ?? [];
    return all.find(({ from }) => from === 'table') ?? all[0] ?? null;
  };
  return {
    of: ({ key }, period) => ({
      target: one(`${key}|target|${period}`),
      realisasi: one(`${key}|realisasi|${period}`),
      capaian: one(`${key}|capaian|${period}`),
    }),
    years: ({ key }) => [...new Set((bySubject.get(key) ?? []).map(({ period }) => yearOfPeriod(period)))].toSorted((a, b) => a - b),
  };
}
