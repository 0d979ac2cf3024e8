import type { Span } from '../../source/span.ts';
import type { ScannedLine } from '../scan-lines.ts';
import { isFigure } from './cell-words.ts';

/** A line of words that single blanks hold apart, as OCR leaves the rows of a table. */
export type LooseLine = {
  readonly line: ScannedLine;
  /** Blank lines before it; more than any table has where something else stands between. */
  readonly blanks: number;
  /** Words without the strokes that were once rules; `91,67 %` and `Rp 500` are one word. */
  readonly words: readonly Word[];
  readonly hasStroke: boolean;
  /** How many words at the end are figures, `N/A`, a tick. */
  readonly tail: number;
};
export type Word = { readonly span: Span; readonly text: string };

const LONGEST = 200;
const FAR = 99;

export function looseLines(lines: readonly ScannedLine[], isFree: (line: ScannedLine) => boolean): readonly LooseLine[] {
  const found: LooseLine[] = [];
  let blanks = FAR;
  for (const line of lines) {
    if (line.trimmed === '') blanks += 1;
    else if (!isFree(line)) blanks = FAR;
    else {
      found.push(looseLine(line, blanks));
      blanks = 0;
    }
  }
  return found;
}

/** Words are looked for only where something asks: most lines are running text. */
function looseLine(line: ScannedLine, blanks: number): LooseLine {
  let known: Words | null = null;
  let mayEnd: boolean | null = null;
  const read = (): Words => (known ??= readWords(line));
  return {
    line,
    blanks,
    get words() {
      return read().words;
    },
    get hasStroke() {
      return read().hasStroke;
    },
    get tail() {
      mayEnd ??= MAY_END.test(line.trimmed);
      return mayEnd ? read().tail : 0;
    },
  };
}

const MAY_END = /(?:\d[^\p{L}\s]{0,6}|[-–—✓√]|n\/a|\bv|belum|nihil)\s?\|?$/iu;

type Words = Pick<LooseLine, 'words' | 'hasStroke' | 'tail'>;

function readWords(line: ScannedLine): Words {
  const all = line.trimmed.length > LONGEST || /\.{4}|…{2}|(?:\. ){4}/.test(line.trimmed) ? [] : wordsOf(line);
  const words = joined(
    all.filter(({ text }) => text !== '|'),
    line,
  );
  const head = words.findLastIndex(({ text }) => !isLooseValue(text));
  return { words, hasStroke: words.length < all.length && all.some(({ text }) => text === '|'), tail: words.length - 1 - head };
}

function wordsOf({ at, text, from, to }: ScannedLine): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((found) => {
    const start = from + found.index;
    return { span: { line: at, from: start, to: start + found[0].length }, text: found[0] };
  });
}

/** A sign and its figure are one word. */
function joined(words: readonly Word[], line: ScannedLine): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const belongs =
      last !== undefined && ((word.text === '%' && /\d$/.test(last.text)) || (/^Rp\.?$/i.test(last.text) && /^\d/.test(word.text)));
    if (!belongs) out.push(word);
    else out[out.length - 1] = { span: { ...last.span, to: word.span.to }, text: line.text.slice(last.span.from, word.span.to) };
  }
  return out;
}

/** What fills a cell of figures: a figure, nothing, a tick. A year alone is none. */
export const isLooseValue = (text: string): boolean =>
  (/^(?:Rp\.?\s?)?[\d(]/i.test(text) && isFigure(text) && !/^\d{9}/.test(text)) || /^(?:n\/a|v|✓|√|-|–|—|belum|nihil)$/i.test(text);
