import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import { rowName } from '../row-name.ts';
import type { Rule } from '../rule.ts';
import { BROKEN_MARKS, type BrokenMark } from './broken-marks.ts';
import { unfilledBlanks } from './unfilled-blanks.ts';

/** A line longer than this is read in pieces: nobody reads a message about the middle of a megabyte. */
const LONGEST = 20_000;

/** Values that a spreadsheet, a program or a template left where a figure or a word belongs. */
export const brokenValue: Rule = ({ structure }) => {
  const { lines } = structure.source;
  const found = lines.flatMap((line, at) => [...inLine(line, at, isPersonAt(lines, at))]);
  return [...found, ...unfilledBlanks(structure)];
};

/** A name that was made unreadable before the document was published is no blank: `Nama : XXXX XXXX`, `Dr. XXXX, M.Si`. */
const PERSON =
  /\bnama\b\s{0,20}[:|]|(?<!\p{L})(?:drs?|dra|ir|hj?|prof)\.\s|,\s{0,3}(?:S|M|A|Sp|SKM|SE|SH|MM|MPH|MH|ST|MT)(?:\.|,|\s{0,3}$)|\bNIP\b/iu;

function isPersonAt(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at + 1, at + 4).find((line) => line.trim() !== '') ?? '';
  return PERSON.test((lines[at] ?? '').slice(0, 400)) || /^[\s|]{0,200}NI[PK]\b/i.test(below.slice(0, 400));
}

function* inLine(line: string, at: number, isPerson: boolean): Generator<Finding> {
  for (let start = 0; start < line.length; start += LONGEST) {
    const piece = line.slice(start, start + LONGEST);
    for (const one of BROKEN_MARKS) {
      const matches = [...piece.matchAll(one.pattern)].filter(([text]) => !(isPerson && one.kode === 'xx' && /^[x.,]+$/i.test(text)));
      const spans = matches.map((match): Span => spanOf(match, at, start));
      const [first, ...others] = spans;
      if (first !== undefined) yield brokenFinding(one, line.slice(first.from, first.to), rowName(line), [first, ...others]);
    }
  }
}

function spanOf(match: RegExpMatchArray, line: number, start: number): Span {
  const from = start + (match.index ?? 0);
  return { line, from, to: from + match[0].trimEnd().length };
}

function brokenFinding(one: BrokenMark, said: string, row: string, spans: Finding['spans']): Finding {
  const times = spans.length > 1;
  return {
    rule: 'broken-value',
    severity: one.severity,
    confidence: one.confidence,
    message: {
      id: `“${said}” adalah ${one.sebab.id}${times ? ` (${spans.length} kali di baris ini)` : ''}; tulis nilai yang dimaksud.`,
      en: `“${said}” is ${one.sebab.en}${times ? ` (${spans.length} times in this line)` : ''}; write the value that is meant.`,
    },
    key: `${one.kode}|${said}|${row}`,
    spans,
  };
}
