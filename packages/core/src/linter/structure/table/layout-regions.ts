import type { Span } from '../../source/span.ts';
import { captionLabel, chapterLabel, indicatorLabel, itemLabel, letterLabel, namedHeading, sectionNumberLabel } from '../labels.ts';
import type { LineWidth } from '../line-width.ts';
import { isBlank, type ScannedLine } from '../scan-lines.ts';
import { isColumnWord, isFigure, isLevelWord, isPeriodWord, isStrongColumnWord, isValue } from './cell-words.ts';

/** Lines that blanks may hold together as one table; each with the blank lines before it. */
export type RegionLine = {
  readonly line: ScannedLine;
  readonly blanks: number;
  readonly texts: readonly string[];
  readonly parts: readonly Span[];
};
export type Region = {
  readonly lines: readonly RegionLine[] /** Nothing but furniture and blanks parts it from the region before. */;
  readonly follows: boolean;
};

const MOST_BLANKS = 3;

/** Every run of lines that could be one table. A line that begins something else ends it. */
export function findRegions(
  lines: readonly ScannedLine[],
  isFree: (line: ScannedLine) => boolean,
  isFurniture: (at: number) => boolean,
  width: LineWidth,
): readonly Region[] {
  const regions: Region[] = [];
  let current: RegionLine[] = [];
  let [blanks, isTorn, isLabel, edge] = [0, true, false, 0];
  const close = (tears: boolean): void => {
    const kept = trimmedRegion(current, !isTorn);
    if (kept.length >= 2) regions.push({ lines: kept, follows: !isTorn });
    isTorn = tears || (kept.length < 2 && (current.length > 0 || isTorn));
    current = [];
    edge = 0;
  };
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) {
      blanks += 1;
      continue;
    }
    const role = isFurniture(line.at) ? 'turn' : isFree(line) ? roleOf(lines, at, { width: width.width, edge }, current) : 'stop';
    const hangsOnLabel = isLabel && blanks === 0 && role === 'words';
    isLabel = role === 'label' || hangsOnLabel;
    const isEnd = role === 'stop' || role === 'label' || hangsOnLabel;
    if (isEnd || role === 'turn' || blanks > MOST_BLANKS) close(isEnd || blanks > MOST_BLANKS * 3);
    if (!isEnd && role !== 'turn') {
      current.push({ line, blanks: current.length === 0 ? 0 : blanks, texts: textsOf(line), parts: partsOf(line) });
      edge = Math.max(edge, line.to);
    }
    blanks = 0;
  }
  close(true);
  return regions;
}

/** The parts of a line that columns are made of: figures one by one, words as long as single blanks hold them together. */
export function partsOf(line: ScannedLine): readonly Span[] {
  return line.segments.flatMap((part) => {
    const text = line.text.slice(part.from, part.to);
    if (
      !text.includes(' ') ||
      /\d\s[-–—]\s\d/.test(text) ||
      !text.split(' ').every((word) => isFigure(word) || isPeriodWord(word) || word === '-')
    )
      return [part];
    return [...text.matchAll(/\S+/g)].map((found) => ({
      line: part.line,
      from: part.from + found.index,
      to: part.from + found.index + found[0].length,
    }));
  });
}

export const textsOf = ({ text, segments }: ScannedLine): readonly string[] => segments.map(({ from, to }) => text.slice(from, to));

/** Lines of a cell that may stand at the top of a page before the first row of figures. */
const MOST_TORN = 12;

/** Loose words before the first row and behind the last one are no part of it, unless they hang on it. */
function trimmedRegion(lines: readonly RegionLine[], follows: boolean): readonly RegionLine[] {
  const isRow = ({ line }: RegionLine): boolean => line.segments.length > 1;
  let [first, last] = [lines.findIndex(isRow), lines.findLastIndex(isRow)];
  if (first < 0) return [];
  if (
    follows &&
    first <= MOST_TORN &&
    lines.slice(0, first).every((line) => isShort(line) && !/^sumber\b|.{6}[.:;]$/i.test(line.line.trimmed))
  )
    first = 0;
  while (first > 0 && lines[first]!.blanks <= 1 && isInside(lines[first - 1]!, lines[first]!)) first -= 1;
  while (last < lines.length - 1 && lines[last + 1]!.blanks === 0 && last - first < lines.length && isShort(lines[last + 1]!)) last += 1;
  return lines.slice(first, last + 1);
}

const isShort = ({ line }: RegionLine): boolean => line.trimmed.length <= 60;
const isInside = (above: RegionLine, row: RegionLine): boolean =>
  above.line.from > row.line.from + 3 && above.line.trimmed.length <= 60 && !/[:;.]$/.test(above.line.trimmed);

/** `label`: a heading or a caption, on which words below it hang. */
type Role = 'row' | 'words' | 'label' | 'stop';

function roleOf(
  lines: readonly ScannedLine[],
  at: number,
  { width, edge }: { readonly width: number; readonly edge: number },
  current: readonly RegionLine[],
): Role {
  const line = lines[at]!;
  if (captionLabel(line) !== null || chapterLabel(line) !== null || namedHeading(line) || sectionNumberLabel(line) !== null) return 'label';
  if (hasLeader(line)) return 'stop';
  const isWide = edge > (width === Number.POSITIVE_INFINITY ? 120 : width * 1.2);
  const isIndicator = indicatorLabel(line) !== null && !isTableIndicator(line);
  if (isIndicator && !(isWide ? line.segments[0]!.to - line.from < edge * 0.7 : isInFirstColumn(line, current))) return 'label';
  if (line.segments.length === 1) return isWords(lines, at, { width, edge, isWide, rows: current.length }) ? 'words' : 'stop';
  const isProse = isJustified(line) ? !beginsInColumns(line, current) : isListLine(line) && !standsInColumns(line, current);
  return isProse ? 'stop' : 'row';
}

const MOST_LOOKED_AT = 40;

/** It ends before the second column begins: an indicator that is a cell, below headings. */
function isInFirstColumn(line: ScannedLine, current: readonly RegionLine[]): boolean {
  const rows = current.slice(-MOST_LOOKED_AT).filter((row) => row.line.segments.length > 1);
  return (
    rows.some(({ texts }) => rows.length >= 2 || texts.some(isStrongColumnWord)) &&
    rows.every((row) => row.line.segments[1]!.from > line.segments[0]!.to) &&
    line.at - current.at(-1)!.line.at <= 2
  );
}

const hasLeader = ({ trimmed }: ScannedLine): boolean => /\.{4}|…{2}/.test(trimmed.slice(0, 400));

/** Blanks between all words, from edge to edge: running text that was set even. */
function isJustified(line: ScannedLine): boolean {
  const texts = textsOf(line);
  const words = line.trimmed.split(/\s+/);
  if (texts.length < 3) return texts.length === 2 && isEvenPair(line, texts);
  if (words.length < 5 || texts.filter((text) => isValue(text) || isLevelWord(text)).length * 3 >= texts.length) return false;
  if (isHeadingRow(line, texts) || widest(line) > 16) return false;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const isDense = letters * 2 >= line.trimmed.length;
  return isDense && ((texts.length - 1) / (words.length - 1) >= 0.45 || (widest(line) <= 3 && /\p{Ll}/u.test(line.trimmed)));
}

/** Words that head columns, each beginning with a capital letter, well apart. */
const isHeadingRow = (line: ScannedLine, texts: readonly string[]): boolean =>
  widest(line) > 4 && texts.every((text) => !/^\p{Ll}/u.test(text)) && texts.filter(isColumnWord).length * 2 >= texts.length;

/** One gap of two or three blanks in a full line of words. */
function isEvenPair(line: ScannedLine, texts: readonly string[]): boolean {
  return widest(line) <= 3 && texts.every((text) => !isValue(text)) && line.trimmed.length > 50;
}

function widest({ segments }: ScannedLine): number {
  return segments.reduce((most, { from }, at) => (at === 0 ? 0 : Math.max(most, from - segments[at - 1]!.to)), 0);
}

/** `1.   Text` or `a)  Text`: a mark that hangs before its item. */
function isListLine(line: ScannedLine): boolean {
  if (line.segments.length !== 2) return false;
  const [mark, text] = textsOf(line) as [string, string];
  if (itemLabel(line) === null && letterLabel(line) === null) return false;
  const gap = line.segments[1]!.from - line.segments[0]!.to;
  return mark.length <= 5 && !isValue(text) && line.from < 24 && gap <= (/^\p{Lu}/u.test(text) ? 8 : 4);
}

/** Right below a row of at least three columns, two of which begin where its mark and its words do. */
function standsInColumns(line: ScannedLine, current: readonly RegionLine[]): boolean {
  if (current.at(-1)?.line.at !== line.at - 1) return false;
  const begins = (x: number): boolean =>
    current
      .slice(-MOST_LOOKED_AT)
      .some(({ line: { segments } }) => segments.length >= 3 && segments.some(({ from }) => Math.abs(from - x) <= 1));
  return line.segments.every(({ from }) => begins(from));
}

/** Every part but the first begins where a part of the rows above does: cells, however full of words. */
function beginsInColumns(line: ScannedLine, current: readonly RegionLine[]): boolean {
  const above = current.slice(-MOST_LOOKED_AT);
  const begins = (x: number): boolean =>
    above.some(({ line: { segments } }) => segments.slice(1).some(({ from }) => Math.abs(from - x) <= 1));
  return line.segments.slice(1).every(({ from }) => begins(from));
}

/** `IKU 1   35%   20%`: a row that begins with its indicator. */
const isTableIndicator = (line: ScannedLine): boolean => line.segments.length >= 3 && textsOf(line).slice(1).filter(isValue).length >= 1;

type Setting = { readonly width: number; readonly edge: number; readonly isWide: boolean; readonly rows: number };

/** One piece of text: a cell, a group; no sentence of running text. */
function isWords(lines: readonly ScannedLine[], at: number, { width, edge, isWide, rows }: Setting): boolean {
  const line = lines[at]!;
  if (isWide) return line.trimmed.length < edge * 0.7;
  const limit = width === Number.POSITIVE_INFINITY ? 70 : width * 0.62;
  return line.trimmed.length <= limit || (rows > 1 && !/[.;:]$/.test(line.trimmed) && standsBetweenRows(lines, at));
}

const standsBetweenRows = (lines: readonly ScannedLine[], at: number): boolean => isWideRow(lines[at - 1]) && isWideRow(lines[at + 1]);

const isWideRow = (line: ScannedLine | undefined): boolean => line !== undefined && line.segments.length >= 3 && !isJustified(line);
