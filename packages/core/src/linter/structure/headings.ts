import { lineAt } from './free-lines.ts';
import {
  captionLabel,
  chapterLabel,
  indicatorLabel,
  isTitleCase,
  isUpperCase,
  itemLabel,
  type Label,
  letterLabel,
  namedHeading,
  sectionNumberLabel,
} from './labels.ts';
import { endsSentence, isFull, isUnfinished, startsLower } from './line-width.ts';
import { type HeadingKind, isInSentence, passageFrom, type Taken, type TextInput } from './text-input.ts';

/** The heading that begins in this line, with its title over as many lines as it takes. */
export function readHeading(input: TextInput, at: number): Taken | null {
  const line = lineAt(input.flow, at)!;
  const chapter = chapterLabel(line);
  if (chapter !== null)
    return isInSentence(input, at) || input.named.has(line.at)
      ? null
      : heading(input, at, chapter, 'chapter', chapterTitle(input, at, chapter));
  const indicator = indicatorLabel(line);
  if (indicator !== null) {
    if (isInSentence(input, at) || indicator.text === '') return null;
    return heading(input, at, indicator, indicator.label.startsWith('I') ? 'indicator' : 'goal', indicatorTitle(input, at));
  }
  if (namedHeading(line))
    return isInSentence(input, at)
      ? null
      : heading(input, at, { label: '', rest: line.from, text: line.trimmed }, 'named', namedTitle(input, at));
  return numberedHeading(input, at);
}

function heading(input: TextInput, at: number, { label, rest }: Label, headingKind: HeadingKind, used: number): Taken {
  return { block: { kind: 'heading', label, level: 0, title: passageFrom(input, at, used, rest), headingKind }, used };
}

/** The title of a chapter stands behind its number, or in the next lines in capital letters. */
function chapterTitle(input: TextInput, at: number, { text }: Label): number {
  let used = 1;
  for (; used <= 4; used++) {
    const [before, next] = [lineAt(input.flow, at + used - 1)!, lineAt(input.flow, at + used)];
    if (next === undefined || next.turnsPage || next.trimmed.length > 100 || !isPlain(input, at + used)) break;
    const isFirst = used === 1 && text === '';
    if (
      isFirst ? next.blanks > 3 || !(isUpperCase(next.trimmed) || isTitleCase(next.trimmed)) : next.blanks > 0 || !isUpperCase(next.trimmed)
    )
      break;
    if (!isFirst && endsSentence(before.trimmed)) break;
  }
  return used;
}

/** No label of another block. */
function isPlain(input: TextInput, at: number): boolean {
  const line = lineAt(input.flow, at)!;
  return [captionLabel, chapterLabel, indicatorLabel, letterLabel, sectionNumberLabel, itemLabel].every((label) => label(line) === null);
}

function indicatorTitle(input: TextInput, at: number): number {
  let used = 1;
  for (; used <= 6; used++) {
    const [before, next] = [lineAt(input.flow, at + used - 1)!, lineAt(input.flow, at + used)];
    if (next === undefined || next.turnsPage || next.segments.length > 2 || endsSentence(before.trimmed) || !isPlain(input, at + used))
      break;
    if (/^(?:target|realisasi|capaian|tahun|\d)/i.test(next.trimmed)) break;
    const isOpen = isUnfinished(before.trimmed) || startsLower(next.trimmed);
    const isShortRest =
      next.blanks <= 1 && next.trimmed.split(' ').length <= 5 && isTitleCase(next.trimmed) && isFull(before, next, input.width);
    const isWrapped =
      next.blanks === 0 && (isFull(before, next, input.width) || isHanging(input, at, next.from) || isTitleCase(next.trimmed));
    if (!(isWrapped || (isOpen && next.blanks <= 1) || isShortRest)) break;
  }
  return used;
}

/** The line hangs below the words of the title, not below its number. */
function isHanging(input: TextInput, at: number, from: number): boolean {
  const first = lineAt(input.flow, at)!;
  const label = indicatorLabel(first);
  return label !== null && from > first.from + 3 && Math.abs(from - label.rest) <= 3;
}

function namedTitle(input: TextInput, at: number): number {
  let used = 1;
  if (!isUpperCase(lineAt(input.flow, at)!.trimmed)) return used;
  for (; used <= 4; used++) {
    const next = lineAt(input.flow, at + used);
    if (
      next === undefined ||
      next.turnsPage ||
      next.blanks > 1 ||
      !isUpperCase(next.trimmed) ||
      next.trimmed.length > 100 ||
      !isPlain(input, at + used)
    )
      break;
    if (namedHeading(next)) break;
  }
  return used;
}

const LONGEST = 140;

function numberedHeading(input: TextInput, at: number): Taken | null {
  const line = lineAt(input.flow, at)!;
  const decimal = sectionNumberLabel(line);
  if (decimal !== null) return isTitle(input, at, decimal) ? heading(input, at, decimal, 'decimal', wrappedTitle(input, at)) : null;
  const letter = letterLabel(line);
  if (letter !== null)
    return isTitle(input, at, letter) && standsApart(input, at, letterLabel)
      ? heading(input, at, letter, 'letter', wrappedTitle(input, at))
      : null;
  const number = /^\d{1,2}\./.test(line.trimmed) ? itemLabel(line) : null;
  if (number === null || !isTitle(input, at, number) || !standsApart(input, at, itemLabel)) return null;
  const isHeading =
    isUpperCase(number.text) ||
    (line.blanks > 0 && isShort(number.text) && leadsToProse(input, at) && !isFull(line, lineAt(input.flow, at + 1) ?? line, input.width));
  return isHeading ? heading(input, at, number, 'number', 1) : null;
}

function isTitle(input: TextInput, at: number, { text }: Label): boolean {
  if (text === '' || text.length > LONGEST || /[.;,:]$|[.;]\s/.test(text) || isInSentence(input, at)) return false;
  return isUpperCase(text) || isTitleCase(text);
}

const isShort = (text: string): boolean => text.split(' ').length <= 8;

/** Its next line is not the next of the same kind: `A.` right above `B.` is a list. */
function standsApart(input: TextInput, at: number, label: (line: NonNullable<ReturnType<typeof lineAt>>) => Label | null): boolean {
  const next = lineAt(input.flow, at + 1);
  const before = lineAt(input.flow, at - 1);
  const isSibling = (line: typeof next): boolean =>
    line !== undefined && label(line) !== null && !/^[-–—•]/.test(label(line)!.label) && label(line)!.label !== '1.';
  return !isSibling(next) && !(isSibling(before) && lineAt(input.flow, at)!.blanks === 0);
}

/** A paragraph of some length, a table or a caption follows. */
function leadsToProse(input: TextInput, at: number): boolean {
  const next = lineAt(input.flow, at + 1);
  return next === undefined
    ? at + 1 < input.flow.length
    : captionLabel(next) !== null || (next.trimmed.length > 60 && !startsLower(next.trimmed) && isPlain(input, at + 1));
}

function wrappedTitle(input: TextInput, at: number): number {
  const [line, next] = [lineAt(input.flow, at)!, lineAt(input.flow, at + 1)];
  if (next === undefined || next.blanks > 0 || next.turnsPage || next.segments.length > 1 || !isPlain(input, at + 1)) return 1;
  const isSameCase = isUpperCase(line.trimmed) === isUpperCase(next.trimmed);
  const goesOn =
    (isUnfinished(line.trimmed) || isFull(line, next, input.width)) &&
    isSameCase &&
    next.trimmed.length < 80 &&
    !endsSentence(next.trimmed);
  return goesOn ? 2 : 1;
}
