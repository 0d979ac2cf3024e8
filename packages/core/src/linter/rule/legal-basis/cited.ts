import type { Citation } from '../../../legal-basis/read-citations.ts';
import { readCitations } from '../../../legal-basis/read-citations.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { type ReadText, textsOf } from '../read-texts.ts';

/** A citation with its place and what stands around it. */
export type Cited = {
  readonly citation: Citation;
  readonly span: Span;
  readonly text: ReadText;
  /** Told as what was: `semula`, `mencabut`, `sebagaimana telah diubah dengan`. */
  readonly isHistory: boolean;
  /** Stands in a list of regulations, or opens its paragraph: it is a basis of the document, not a mention. */
  readonly isListed: boolean;
};

const BEFORE =
  /(?:mencabut|dicabut(?:nya)?|menggantikan|mengganti|pengganti(?:\sdari)?|semula|sebelumnya|(?:di)?ubah\s(?:beberapa kali\s)?(?:terakhir\s)?dengan|terakhir\sdengan|berdasarkan\slama)[^.;]{0,60}$/i;
const AFTER = /^[^.;]{0,200}?\b(?:dicabut|digantikan|diganti|tidak\s(?:lagi\s)?berlaku)\b/i;

/** Every regulation that a document names, in reading order. */
export function citedIn(structure: DocumentStructure): readonly Cited[] {
  return textsOf(structure).flatMap((text) => {
    const words = text.passage.text;
    return readCitations(words).map((citation) => ({
      citation,
      span: spanIn(text.passage, citation.from, citation.to),
      text,
      isHistory:
        BEFORE.test(words.slice(Math.max(0, citation.from - 110), citation.from)) ||
        AFTER.test(words.slice(citation.to, citation.to + 420)),
      isListed: citation.from <= 8 && (text.kind === 'item' || text.kind === 'cell' || text.kind === 'paragraph'),
    }));
  });
}
