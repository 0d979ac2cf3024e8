import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { sentencesOf } from '../../structure/sentences.ts';

/** A sentence of running text, with what it says apart from case and marks. */
export type ToldSentence = {
  readonly words: readonly string[];
  readonly plain: string;
  readonly text: string;
  readonly span: Span;
  readonly kind: 'paragraph' | 'item';
  /** Index of its block: neighbours have the next. */
  readonly block: number;
  /** Position among all sentences. */
  readonly at: number;
  readonly section: number;
};

/** Shorter sentences repeat by themselves: "Kendala yang dihadapi adalah sebagai berikut". */
const SHORTEST = 8;
/** Where figures were taken from is said below every table that was taken from there. */
const SOURCE_LINE = /^[(“"]?(?:sumber|catatan|keterangan|dasar hukum|aturan hitung)(?:\s\p{L}+)?\s?:/iu;

/** The sentences of paragraphs and items, in order. A paragraph right behind an item goes on with it. */
export function toldSentences({ blocks }: DocumentStructure): readonly ToldSentence[] {
  const told: ToldSentence[] = [];
  let isInList = false;
  for (const [block, read] of blocks.entries()) {
    if (read.kind !== 'paragraph' && read.kind !== 'item') {
      isInList = false;
      continue;
    }
    const { passage, section } = read;
    const goesOn: boolean =
      read.kind === 'paragraph' &&
      isInList &&
      !/^(?:Adapun|Dalam|Selain|Berdasarkan|Pada|Untuk|Dengan|Kendala|Faktor|Upaya)\b/.test(passage.text);
    for (const { start, end } of sentencesOf(passage)) {
      const text = passage.text.slice(start, end);
      const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
      if (words.length < SHORTEST || SOURCE_LINE.test(text)) continue;
      const kind = read.kind === 'item' || goesOn ? 'item' : 'paragraph';
      told.push({ words, plain: words.join(' '), text, span: spanIn(passage, start, end), kind, block, at: told.length, section });
    }
    isInList = read.kind === 'item' || goesOn;
  }
  return told;
}
