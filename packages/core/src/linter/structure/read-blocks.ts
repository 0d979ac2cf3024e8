import { EntryReader } from './entries.ts';
import { type FreeLine, lineAt } from './free-lines.ts';
import { readHeading } from './headings.ts';
import { captionLabel, isUpperCase, itemLabel } from './labels.ts';
import { endsSentence, isFull, isUnfinished, type LineWidth, startsLower } from './line-width.ts';
import { isBlank, type ScannedLine } from './scan-lines.ts';
import { isInSentence, passageFrom, type RawBlock, type Taken, type TextInput } from './text-input.ts';

export function readBlocks(input: TextInput): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  const entries = new EntryReader(input);
  for (let at = 0; at < input.flow.length; ) {
    const here = input.flow[at]!;
    const taken: Taken =
      'table' in here
        ? { block: { kind: 'table', table: here.table }, used: 1 }
        : (entries.read(at) ?? readHeading(input, at) ?? readCaption(input, at) ?? readItem(input, at) ?? readParagraph(input, at));
    entries.saw(taken.block);
    blocks.push(taken.block);
    at += taken.used;
  }
  return blocks;
}

function readCaption(input: TextInput, at: number): Taken | null {
  const line = lineAt(input.flow, at)!;
  const label = captionLabel(line);
  if (label === null || isInSentence(input, at)) return null;
  let used = 1;
  for (; used <= 4; used++) {
    const [before, next] = [lineAt(input.flow, at + used - 1)!, lineAt(input.flow, at + used)];
    if (next === undefined || next.turnsPage || startsBlock(input, at + used) || !titleGoesOn(label.text, before, next, used, input.width))
      break;
  }
  return { block: { kind: 'caption', of: label.of, nomor: label.nomor, title: passageFrom(input, at, used, label.rest) }, used };
}

function titleGoesOn(title: string, before: FreeLine, next: FreeLine, used: number, width: LineWidth): boolean {
  if (/^(?:sumber|ket(?:erangan)?|catatan|note)\b/i.test(next.trimmed) || next.segments.length > 2) return false;
  if (title === '' && used === 1) return next.blanks <= 1 && next.trimmed.length <= 160;
  if (next.blanks > 0 || endsSentence(before.trimmed)) return false;
  return isFull(before, next, width) || startsLower(next.trimmed) || isUnfinished(before.trimmed) || isCentredBelow(before, next);
}

/** The next line is shorter and set in the middle below this one, or hangs below its words. */
const isCentredBelow = (line: ScannedLine, next: ScannedLine): boolean =>
  next.from > line.from + 2 &&
  (Math.abs(next.from + next.to - line.from - line.to) <= 4 || next.to <= line.to + 2) &&
  next.trimmed.length <= line.trimmed.length;

function readItem(input: TextInput, at: number): Taken | null {
  const line = lineAt(input.flow, at)!;
  const label = itemLabel(line);
  if (label === null || isRangeDash(input, at, label.text) || isFigureInSentence(input, at, label.label)) return null;
  const first = label.text === '' ? hangingText(input, at) : 1;
  if (label.text === '' && first === 1) return { block: { kind: 'item', mark: label.label, passage: passageFrom(input, at, 1) }, used: 1 };
  const used = linesOfText(input, at, first);
  return { block: { kind: 'item', mark: label.label, passage: passageFrom(input, at, used, label.rest) }, used };
}

/** A mark alone in its line: its words are in the next, where that is no mark again. */
function hangingText(input: TextInput, at: number): number {
  const next = lineAt(input.flow, at + 1);
  const isAlone =
    next === undefined || next.blanks > 1 || startsBlock(input, at + 1) || isBareMark(next) || isBareMark(lineAt(input.flow, at - 1));
  return isAlone ? 1 : 2;
}

/** OCR sets the numbers of a list in a column of their own: `10.`, `11`, `12.`. */
const isBareMark = (line: FreeLine | undefined): boolean => line !== undefined && /^[.(]?\d{1,2}[.)]?$/.test(line.trimmed);

/** `2025` and, in the next line, `- 2029`. */
function isRangeDash({ flow }: TextInput, at: number, rest: string): boolean {
  const [before, line] = [lineAt(flow, at - 1), lineAt(flow, at)!];
  return /^[-–—]/.test(line.trimmed) && before !== undefined && line.blanks === 0 && /\d$/.test(before.trimmed) && /^\d/.test(rest);
}

const readParagraph = (input: TextInput, at: number): Taken => {
  const used = linesOfText(input, at, 1);
  return { block: { kind: 'paragraph', passage: passageFrom(input, at, used) }, used };
};

const startsBlock = (input: TextInput, at: number): boolean => {
  const line = lineAt(input.flow, at)!;
  if (isInSentence(input, at) && itemLabel(line) === null) return false;
  return captionLabel(line) !== null || isItemStart(input, at) || readHeading(input, at) !== null;
};

function isItemStart(input: TextInput, at: number): boolean {
  const label = itemLabel(lineAt(input.flow, at)!);
  return label !== null && !isRangeDash(input, at, label.text) && !isFigureInSentence(input, at, label.label);
}

/** How far above an item the one before it may begin. */
const MOST_APART = 30;

/** `… yaitu sebesar` and, in the next line, `94. Dibandingkan …`: no item of a list stands before it. */
function isFigureInSentence(input: TextInput, at: number, mark: string): boolean {
  const number = /^(\d{1,3})[.)]$/.exec(mark)?.[1];
  if (number === undefined || !isInSentence(input, at)) return false;
  const before = `${Number(number) - 1}`;
  for (let back = at - 1; back >= Math.max(0, at - MOST_APART); back--) {
    const line = lineAt(input.flow, back);
    if (line !== undefined && itemLabel(line)?.label.replace(/[.)]$/, '') === before) return false;
  }
  return true;
}

function linesOfText(input: TextInput, at: number, first: number): number {
  let used = first;
  for (; ; used++) {
    const [before, next] = [lineAt(input.flow, at + used - 1)!, lineAt(input.flow, at + used)];
    if (next === undefined || isBlank(next) || !textGoesOn(before, next, input.width) || startsBlock(input, at + used)) return used;
  }
}

/** Letters are not equally wide: a line of a PDF that is full may have a quarter fewer of them than another. */
const isLong = (line: FreeLine, next: FreeLine, { width }: LineWidth): boolean =>
  line.trimmed.length >= 50 &&
  line.trimmed.length >= width * 0.7 &&
  Math.abs(next.from - line.from) <= 1 &&
  line.segments.length === 1 &&
  !endsSentence(line.trimmed) &&
  !isUpperCase(line.trimmed);

/** The sentence, or the paragraph, goes on in the next line. */
export function textGoesOn(line: FreeLine, next: FreeLine, width: LineWidth): boolean {
  const [isEnd, isLower] = [endsSentence(line.trimmed), startsLower(next.trimmed)];
  if (width.width === Number.POSITIVE_INFINITY) return isLower && !isEnd && next.blanks === 0;
  const isWrapped = isFull(line, next, width) && line.trimmed.length > 30;
  if (next.blanks === 0 && !next.turnsPage) {
    if (isEnd && next.from > line.from + 3) return false;
    return (
      isWrapped ||
      isLong(line, next, width) ||
      (isLower && !/[;:]$/.test(line.trimmed)) ||
      (isUnfinished(line.trimmed) && line.trimmed.length > 20)
    );
  }
  if (isEnd) return false;
  return isLower || ((next.blanks <= 2 || next.turnsPage) && line.trimmed.length > 40 && (isWrapped || isUnfinished(line.trimmed)));
}
