import { type FoundFigure, figuresIn } from '../../claim/read-figures.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';

/** A sentence of running text with its figures; `start` is its place in the passage. */
export type Sentence = {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly figures: readonly FoundFigure[];
  readonly section: number;
  /** Index in `blocks`. */
  readonly block: number;
};

const LONGEST = 20_000;
/** A full stop, a question or an exclamation mark before a new beginning; not one inside `No. 5`, `a.n.`, `1.250`. */
const END =
  /(?<!\b(?:No|Nomor|dr|Dr|Prof|Ir|Drs|H|St|Jl|Kab|Kec|Tbk|dll|dsb|dkk|a\.n|s\.d|Rp|hal|Plt|Plh|[A-Z]))[.?!]["”’)]?\s+(?=["“‘(]?[A-Z])/g;

/** Sentences of paragraphs and items, in order. */
export function sentencesOf(structure: DocumentStructure): readonly Sentence[] {
  const before = known.get(structure);
  if (before !== undefined) return before;
  const found = readSentences(structure);
  known.set(structure, found);
  return found;
}

/** Several rules read the same sentences. */
const known = new WeakMap<DocumentStructure, readonly Sentence[]>();

function readSentences({ blocks }: DocumentStructure): readonly Sentence[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    return sentencesIn(block.passage).map(({ text, start }) => ({
      passage: block.passage,
      text,
      start,
      figures: figuresIn(text),
      section: block.section,
      block: at,
    }));
  });
}

export function sentencesIn({ text }: Passage): readonly { readonly text: string; readonly start: number }[] {
  const whole = text.slice(0, LONGEST);
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: end, index } of whole.matchAll(END)) {
    found.push({ text: whole.slice(start, index + 1), start });
    start = index + end.length;
  }
  if (start < whole.length) found.push({ text: whole.slice(start), start });
  return found;
}

/** The place of a part of a sentence. */
export const placeIn = ({ passage, start }: Pick<Sentence, 'passage' | 'start'>, from: number, to: number): Span =>
  spanIn(passage, start + from, start + to);

export const placeOfFigure = (sentence: Sentence, { start, end }: FoundFigure): Span => placeIn(sentence, start, end);

/** What stands between two figures. */
export const between = ({ text }: Sentence, a: FoundFigure, b: FoundFigure): string => text.slice(a.end, b.start);
export const before = ({ text }: Sentence, { start }: FoundFigure, length = 60): string => text.slice(Math.max(0, start - length), start);
export const after = ({ text }: Sentence, { end }: FoundFigure, length = 60): string => text.slice(end, end + length);
