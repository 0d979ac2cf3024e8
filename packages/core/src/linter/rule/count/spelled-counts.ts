import { formatDecimal } from '../../../kernel/format.ts';
import { compare, decimalOf, whole } from '../../../kernel/fraction.ts';
import { type ReadNumber, readNumber } from '../../claim/read-number.ts';
import { numberOfWords } from '../../claim/terbilang.ts';
import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';

/** `5 (empat)`: a number and its words that differ. Amounts of money belong to `budget`. */
export function spelledCounts({ blocks, tables }: DocumentStructure): readonly Finding[] {
  const passages = blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'item') return [block.passage];
    return block.kind === 'heading' || block.kind === 'caption' ? [block.title] : [];
  });
  const cells = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.filter(({ repeated }) => repeated !== true).map(({ passage }) => passage)),
  );
  return [...passages, ...cells].flatMap((passage) => (passage.text.includes('(') ? inPassage(passage) : []));
}

const LONGEST = 20_000;
/** A number and words in parentheses right behind it; also where the number names something (`sasaran strategis 2 (dua)`). */
const SPELLED = /(?<![\w.,/-])(?<money>Rp\.?\s?)?(?<number>\d[\d.,]{0,27})(?:,-)?\s?\(\s?(?<words>[A-Za-z][A-Za-z\s-]{2,300})\)/g;

function inPassage(passage: Passage): readonly Finding[] {
  return [...passage.text.slice(0, LONGEST).matchAll(SPELLED)].flatMap(({ 0: piece, index, groups }) => {
    const number = readNumber((groups?.['number'] ?? '').replace(/[.,]$/, ''));
    const terbilang = (groups?.['words'] ?? '').trim().replace(/\s+/g, ' ');
    if (number === null || number.digits > 2) return [];
    return mismatch(passage, { number, terbilang, isMoney: groups?.['money'] !== undefined, start: index, end: index + piece.length });
  });
}

type Spelled = {
  readonly number: ReadNumber;
  readonly terbilang: string;
  readonly isMoney: boolean;
  readonly start: number;
  readonly end: number;
};

function mismatch(passage: Passage, { number, terbilang, isMoney: isRupiah, start, end }: Spelled): readonly Finding[] {
  const words = numberOfWords(terbilang);
  if (words === null || compare(number.value, whole(words)) === 0) return [];
  const spelled = formatDecimal(decimalOf(whole(words)), 0);
  const printed = passage.text.slice(start, end).replace(/\s?\(.*$/, '');
  const isMoney = isRupiah || words >= 100_000 || /rupiah/i.test(terbilang);
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
      key: ['terbilang', printed, terbilang, passage.text.slice(Math.max(0, start - 40), start)].join('|'),
      spans: [spanIn(passage, start, end)],
      ...(number.doubtful ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}
