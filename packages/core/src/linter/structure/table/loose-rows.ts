import { passageOf } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import { itemLabel } from '../labels.ts';
import { startsLower } from '../line-width.ts';
import { assembleRows } from './assemble-rows.ts';
import { isColumnWord, isYear } from './cell-words.ts';
import type { ColumnKind, CutLine } from './cut-lines.ts';
import type { GridRow } from './grid.ts';
import type { LooseLine } from './loose-lines.ts';
import type { Loose } from './stacked-values.ts';
import { totalColumn } from './total-column.ts';

/** What may not belong to a table: a long line, the end of a sentence, a caption or a heading. */
export type IsText = (line: LooseLine) => boolean;

const MOST_BETWEEN = 10;
const LAST = /^(?:sub\s?total|total|jumlah|rata-rata|nilai|predikat|skor)\b/i;

/** Words and, behind them, the same number of figures, line after line: `A 6 12,24%`, `1 Perencanaan Kinerja 30 22,80`. */
export function readLooseRows(lines: readonly string[], loose: readonly LooseLine[], at: number, isCellText: IsText): Loose | null {
  const first = loose[at]!;
  const count = first.tail;
  if (!isAnchor(first, count)) return null;
  const anchors = anchorsFrom(loose, at, count, isCellText);
  const last = anchors.at(-1)!;
  const between = last - at + 1 - anchors.length;
  const isTall = between >= anchors.length - 1 && between > 0;
  if (anchors.length < 2 || (count === 1 && !isNumbered(loose, anchors))) return null;
  if (!isTall && anchors.length < 3 && !(count >= 2 && isFigured(loose, anchors))) return null;
  const start = isTall || startsLower(first.words[0]!.text) ? upFrom(loose, at, isCellText) : at;
  const end = downFrom(loose, last, count, isCellText);
  return build(lines, loose, { start, end, at, anchors, count, isTall });
}

const isAnchor = ({ words, tail, line }: LooseLine, count: number): boolean =>
  count >= 1 && tail === count && words.length > count && words.length - count <= 14 && !/[.;:]$/.test(line.trimmed);

/** A longer table is read in parts: what is looked at from every line must have an end. */
const MOST_ROWS = 300;

function anchorsFrom(loose: readonly LooseLine[], at: number, count: number, isCellText: IsText): number[] {
  const anchors = [at];
  for (let i = at + 1; i < loose.length && anchors.length < MOST_ROWS && i - anchors.at(-1)! <= MOST_BETWEEN; i++) {
    const line = loose[i]!;
    if (line.blanks > 2) break;
    if (isAnchor(line, count)) anchors.push(i);
    else if (line.tail > 0 || !isCellText(line)) break;
  }
  return anchors;
}

/** One column of figures alone is believed where the rows are numbered, or coded. */
function isNumbered(loose: readonly LooseLine[], anchors: readonly number[]): boolean {
  const numbers = anchors.map((at) => indexOf(loose[at]!)).filter((number) => number !== null);
  return anchors.length >= 3 && numbers.length >= anchors.length * 0.7;
}

const isFigured = (loose: readonly LooseLine[], anchors: readonly number[]): boolean =>
  anchors.every((at) => loose[at]!.words.slice(-loose[at]!.tail).some(({ text }) => /\d/.test(text)));

function indexOf({ words, tail }: LooseLine): string | null {
  const text = words[0]?.text ?? '';
  return words.length - tail >= 2 && /^(?:[A-Za-z]?\d{1,2}[.)]?|[A-Za-z][.)])$/.test(text) ? text : null;
}

/** Lines above that belong to the first row. */
function upFrom(loose: readonly LooseLine[], at: number, isCellText: IsText): number {
  let start = at;
  while (
    start > 0 &&
    loose[start]!.blanks === 0 &&
    at - start < 8 &&
    loose[start - 1]!.tail === 0 &&
    isCellText(loose[start - 1]!) &&
    !/[.:;]$/.test(loose[start - 1]!.line.trimmed)
  )
    start -= 1;
  return start;
}

/** Lines below that belong to the last row, then totals with fewer figures. */
function downFrom(loose: readonly LooseLine[], last: number, count: number, isCellText: IsText): number {
  let end = last;
  for (let next = loose[end + 1]; next !== undefined && next.blanks === 0 && end - last < 10; next = loose[end + 1]) {
    if (next.tail > 0 || !isCellText(next) || /^(?:tabel|sumber|gambar)\b/i.test(next.line.trimmed)) break;
    end += 1;
  }
  for (let next = loose[end + 1]; next !== undefined && next.blanks <= 1 && end - last < 14; next = loose[end + 1]) {
    const isTotal =
      LAST.test(next.words[0]?.text ?? '') &&
      next.words.length <= 8 &&
      next.tail <= count &&
      (next.tail > 0 || /^[A-D]{1,2}[+-]?$/.test(next.words.at(-1)!.text));
    if (!isTotal) break;
    end += 1;
  }
  return end;
}

type Extent = {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly anchors: readonly number[];
  readonly count: number;
  readonly isTall: boolean;
};

function build(lines: readonly string[], loose: readonly LooseLine[], extent: Extent): Loose {
  const { start, end, anchors, count, isTall } = extent;
  const hasIndex = anchors.filter((at) => indexOf(loose[at]!) !== null).length >= anchors.length * 0.6;
  const kinds: ColumnKind[] = [...(hasIndex ? (['index'] as const) : []), 'text', ...Array.from({ length: count }, () => 'value' as const)];
  const own = loose.slice(start, end + 1);
  const anchored = anchors.map((at) => loose[at]!);
  const cut = own.map((line, i) => cutLine(line, { hasIndex, count, anchored, isFirst: i === 0 }));
  const head = headingOf(lines, loose[start - 1], own[0]!, kinds);
  const rows = [...(head === null ? [] : [head]), ...assembleRows(lines, cut, kinds)];
  const used = head === null ? own : [loose[start - 1]!, ...own];
  const grid = {
    rows,
    lines: used.map(({ line }) => line.at),
    repeats: [],
    confidence: isTall ? 0.6 : 0.75,
    headings: head === null ? 0 : 1,
  };
  return { grid, used: end - extent.at + 1 };
}

type Cutting = { readonly hasIndex: boolean; readonly count: number; readonly anchored: readonly LooseLine[]; readonly isFirst: boolean };

function cutLine(line: LooseLine, { hasIndex, count, anchored, isFirst }: Cutting): CutLine {
  const isGrade = line.tail === 0 && LAST.test(line.words[0]?.text ?? '') && /^[A-D]{1,2}[+-]?$/.test(line.words.at(-1)!.text);
  const tail = isGrade ? 1 : line.tail;
  const spans = line.words.map(({ span }) => span);
  const index = hasIndex && indexOf(line) !== null && tail === count ? 1 : 0;
  const head = spans.slice(index, spans.length - tail);
  const values: Span[][] = Array.from({ length: count }, () => []);
  const figures = spans.slice(spans.length - tail);
  const offset = tail === count || tail === 0 ? 0 : totalColumn(line, anchored, count);
  for (const [at, figure] of figures.entries()) values[Math.min(at + offset, count - 1)]!.push(figure);
  const cells = [...(hasIndex ? [spans.slice(0, index)] : []), head, ...values];
  return { at: line.line.at, blanks: isFirst ? 0 : line.blanks, cells, isSpanning: false };
}

/** The line above, where its words, or its parts between strokes, are as many as the columns. */
function headingOf(lines: readonly string[], line: LooseLine | undefined, first: LooseLine, kinds: readonly ColumnKind[]): GridRow | null {
  if (line === undefined || first.blanks > 1 || itemLabel(line.line) !== null) return null;
  const parts = line.hasStroke ? betweenStrokes(line) : line.words.map(({ span }) => [span]);
  const texts = parts.map((spans) => passageOf(lines, spans).text);
  const isHeading = parts.length === kinds.length && texts.every((text) => isColumnWord(text) || isYear(text) || line.hasStroke);
  return isHeading ? parts.map((spans) => ({ passage: passageOf(lines, spans) })) : null;
}

function betweenStrokes({ line, words }: LooseLine): Span[][] {
  const parts: Span[][] = [[]];
  let last = line.from;
  for (const { span } of words) {
    if (line.text.slice(last, span.from).includes('|')) parts.push([]);
    parts.at(-1)!.push(span);
    last = span.to;
  }
  return parts;
}
