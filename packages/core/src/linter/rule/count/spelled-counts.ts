import { formatDecimal } from '../../../kernel/format.ts';
import { compare, decimalOf, whole } from '../../../kernel/fraction.ts';
import { type FoundFigure, figuresIn } from '../../claim/read-figures.ts';
import { numberOfWords } from '../../claim/terbilang.ts';
import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import type { Sentence } from '../text/sentences.ts';

/** `5 (empat)`: a number and its words that differ. Amounts of money belong to `budget`. */
export function spelledCounts({ blocks, tables }: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  const inText = sentences.flatMap(({ passage, start, figures }) => figures.flatMap((figure) => mismatch(passage, start, figure)));
  const inHeadings = blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'caption' ? inPassage(block.title) : []));
  const inCells = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ passage, repeated }) => (repeated === true ? [] : inPassage(passage)))),
  );
  return [...inText, ...inHeadings, ...inCells];
}

const inPassage = (passage: Passage): readonly Finding[] =>
  passage.text.includes('(') ? figuresIn(passage.text).flatMap((figure) => mismatch(passage, 0, figure)) : [];

function mismatch(passage: Passage, from: number, { value, terbilang, start, end }: FoundFigure): readonly Finding[] {
  if (terbilang === undefined || value.digits > 2 || !/\d/.test(value.text)) return [];
  const words = numberOfWords(terbilang);
  if (words === null || compare(value.value, whole(words)) === 0) return [];
  const spelled = formatDecimal(decimalOf(whole(words)), 0);
  const printed = value.text.replace(/\s?\(.*$/, '');
  const isMoney = value.unit === 'rupiah' || words >= 100_000;
  return [
    {
      rule: isMoney ? 'budget' : 'count',
      severity: 'error',
      confidence: 0.95,
      message: {
        id: `Angka ${printed} dan terbilangnya berbeda: "${terbilang}" adalah ${spelled}.`,
        en: `The number ${printed} and its words differ: "${terbilang}" is ${spelled}.`,
      },
      expected: spelled,
      key: ['terbilang', printed, terbilang, passage.text.slice(Math.max(0, from + start - 40), from + start)].join('|'),
      spans: [spanIn(passage, from + start, from + end)],
      ...(value.doubtful ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}
