import { passageOf } from '../../source/passage.ts';
import type { SourceText } from '../../source/source-text.ts';
import { isBlank, piecesOf, type ScannedLine } from '../scan-lines.ts';
import { isColumnWord, isFigure, isIndex, isLevelWord, isYear } from './cell-words.ts';
import type { Grid, GridRow } from './grid.ts';
import { isNumbering } from './heading-rows.ts';
import { type MarkedRow, markedRow, withoutFrame } from './marked-rows.ts';
import { joinTornRows } from './torn-rows.ts';

/** Tables whose cells are marked. `isFree` tells which lines may belong to one. */
export function findMarkedTables(
  source: SourceText,
  lines: readonly ScannedLine[],
  isFree: (line: ScannedLine) => boolean,
): readonly Grid[] {
  const grids: Grid[] = [];
  let run: MarkedRow[] = [];
  let again: number[] = [];
  const close = (): void => {
    if (run.length > 0) grids.push(...tablesOf(source, run).map((grid) => withRepeats(grid, again)));
    [run, again] = [[], []];
  };
  for (const line of lines) {
    if (isBlank(line)) continue;
    const row = isFree(line) ? markedRow(line) : null;
    if (row === null) {
      if (isFree(line) && isHeadingInWords(line, run)) again.push(line.at);
      else if (isFree(line)) close();
      continue;
    }
    if (run.length > 0 && !goesOn(source, lines, run, row)) close();
    run.push(row);
  }
  close();
  return grids;
}

/** The heading of the table, unmarked at the top of its next page: taggers mark only the first. */
function isHeadingInWords({ trimmed }: ScannedLine, run: readonly MarkedRow[]): boolean {
  const end = run.findIndex((row) => !startsTable(row) && !isLevel(row));
  if (end < 1 || trimmed.length > LONGEST_HEADING) return false;
  const known = new Set(run.slice(0, end).flatMap(({ line }) => line.trimmed.split(/[\s|]+/)));
  return trimmed.split(/\s+/).every((word) => known.has(word));
}
const LONGEST_HEADING = 400;

/** What was taken for a heading that comes again is one only where the table goes on behind it. */
function withRepeats(grid: Grid, again: readonly number[]): Grid {
  const [first, last] = [grid.lines[0] ?? 0, grid.lines.at(-1) ?? 0];
  return { ...grid, repeats: [...grid.repeats, ...again.filter((at) => at > first && at < last)] };
}

const LONGEST_BREAK = 16;

/** A blank line, or furniture, between two rows: the same table only where the cells are as many. */
function goesOn(source: SourceText, lines: readonly ScannedLine[], run: readonly MarkedRow[], row: MarkedRow): boolean {
  const last = run.at(-1)!;
  if (last.by !== row.by) return false;
  const distance = row.line.at - last.line.at;
  if (distance === 1) return true;
  return (
    distance <= LONGEST_BREAK &&
    lines.slice(last.line.at + 1, row.line.at).filter(isBlank).length <= 4 &&
    last.cells.length === row.cells.length &&
    (!startsTable(row) || headsNextPage(source, lines, run, row))
  );
}

/** The heading of the table again, on the next page: the page is marked, or its head or foot stands between. */
function headsNextPage({ pageStarts }: SourceText, lines: readonly ScannedLine[], run: readonly MarkedRow[], row: MarkedRow): boolean {
  const last = run.at(-1)!.line.at;
  const heading = run.findLast((one, at) => startsTable(one) && (run[at - 1] === undefined || !startsTable(run[at - 1]!)));
  if (heading === undefined || wordsOf(heading) !== wordsOf(row)) return false;
  return (
    lines.slice(last + 1, row.line.at).some((line) => !isBlank(line)) || pageStarts.some((start) => start > last && start <= row.line.at)
  );
}

function tablesOf(source: SourceText, run: readonly MarkedRow[]): Grid[] {
  const framed = withoutFrame(run);
  if (!isTrustworthy(framed)) return [];
  const grids: Grid[] = [];
  let part: Part = { rows: [], headings: [], repeats: [], hasData: false };
  let isRepeating = false;
  for (const row of framed) {
    const words = wordsOf(row);
    isRepeating = part.hasData && (words === part.headings[0] || (isRepeating && part.headings.includes(words)));
    if (isRepeating) {
      part.repeats.push(row.line.at);
      continue;
    }
    if (part.hasData && startsTable(row)) {
      grids.push(gridOf(source, part));
      part = { rows: [], headings: [], repeats: [], hasData: false };
    }
    part.rows.push(row);
    part.hasData ||= !startsTable(row) && !isLevel(row);
    if (!part.hasData) part.headings.push(words);
  }
  return [...grids, gridOf(source, part)];
}

/** Rows from one heading to the next; its headings come again on later pages. */
type Part = { readonly rows: MarkedRow[]; readonly headings: string[]; readonly repeats: number[]; hasData: boolean };

const wordsOf = ({ line }: MarkedRow): string => line.trimmed.replace(/\s+/g, ' ');

function gridOf(source: SourceText, { rows, repeats }: Part): Grid {
  const last = rows.at(-1)!.line.at;
  return {
    rows: joinTornRows(
      alignHeadings(rows.map((row) => cellsOf(source, row))),
      rows.map(({ line }) => line.at),
    ),
    lines: rows.map(({ line }) => line.at),
    repeats: repeats.filter((at) => at < last),
    confidence: 1,
    headings: null,
  };
}

const cellsOf = (source: SourceText, row: MarkedRow): GridRow =>
  row.cells.map(({ from, to }) => ({ passage: passageOf(source.lines, piecesOf(row.line, from, to)) }));

/**
 * `No | Indikator | Target` above `No | Indikator | TW I | TW II`: the cells that the lower row repeats stand above them, the last
 * one spans the rest.
 */
function alignHeadings(rows: readonly GridRow[]): readonly GridRow[] {
  const [first, second] = rows;
  if (first === undefined || second === undefined || first.length >= second.length || first.length < 2) return rows;
  const same = first.findIndex((cell, at) => cell.passage.text !== second[at]!.passage.text);
  if (same < 1 || same < first.length - 1) return rows;
  const last = first.at(-1)!;
  const spanning = second.slice(first.length).map(() => ({ passage: last.passage, repeated: true as const }));
  return [[...first, ...spanning], ...rows.slice(1)];
}

/** A row of words that head columns: it begins a table, or another one right below the last. */
function startsTable(row: MarkedRow): boolean {
  const texts = textsOf(row).filter((text) => text !== '');
  if (texts.length < 2 || texts.some((text) => isFigure(text) || text.length > 90) || isIndex(texts[0]!)) return false;
  const heads = texts.filter((text) => isColumnWord(text) || isLevelWord(text) || isYear(text)).length;
  return (/^(?:no|nomor|kode)\.?$/i.test(texts[0]!) || heads >= texts.length * 0.75) && heads >= 2;
}

function isLevel(row: MarkedRow): boolean {
  const texts = textsOf(row).filter((text) => text !== '');
  return texts.every(isLevelWord) || isNumbering(textsOf(row));
}

const textsOf = ({ line, cells }: MarkedRow): string[] => cells.map(({ from, to }) => line.text.slice(from, to).trim());

/** Strokes that OCR left in a table without marks: some rows have them and some not, or figures stand unparted behind them. */
function isTrustworthy(run: readonly MarkedRow[]): boolean {
  if (run.length < 2) return false;
  const most = Math.max(...run.map(({ cells }) => cells.length));
  if (run[0]!.by === 'tab') return run.filter(({ cells }) => cells.length === most).length * 2 >= run.length;
  const unparted = run.filter((row) => /\S\s+\S*\d\S*\s+\S*\d\S*$|\s[v✓√]$/.test(textsOf(row).at(-1)!.slice(-60))).length;
  return most > 2 || unparted * 2 < run.length;
}
