import type { SourceText } from '../../source/source-text.ts';
import type { Span } from '../../source/span.ts';
import type { LineWidth } from '../line-width.ts';
import type { ScannedLine } from '../scan-lines.ts';
import { assembleRows } from './assemble-rows.ts';
import { isFigure, isStrongColumnWord } from './cell-words.ts';
import { type CutLine, textOfCell } from './cut-lines.ts';
import type { Grid, GridRow } from './grid.ts';
import { columnAt, columnsOf, type Extent, isSpanningLine, kindsOf, overlapped, runsOf, wordGroups } from './layout-columns.ts';
import { headingGrid, headingLines, seedsOf, splitHeads } from './layout-headings.ts';
import { findRegions, type Region, type RegionLine } from './layout-regions.ts';
import { placesOf } from './place-figures.ts';
import { splitParts } from './split-parts.ts';

/** A part of a table on one page, cut at its own columns. */
type Part = {
  readonly heads: readonly RegionLine[];
  readonly headRows: readonly GridRow[];
  readonly columns: readonly Extent[];
  readonly cut: readonly CutLine[];
  readonly forced: number;
  readonly key: string;
  readonly follows: boolean;
};

/** Tables whose columns are kept by blanks. Nothing is taken for one without headings or figures below each other. */
export function findLayoutTables(
  source: SourceText,
  lines: readonly ScannedLine[],
  isFree: (line: ScannedLine) => boolean,
  isFurniture: (at: number) => boolean,
  width: LineWidth,
): readonly Grid[] {
  const regions = findRegions(lines, isFree, isFurniture, width).flatMap(splitAtHeadings);
  const grids: Grid[] = [];
  let table: Part[] = [];
  const close = (): void => {
    const grid = table.length === 0 ? null : gridOf(source.lines, table);
    if (grid !== null) grids.push(grid);
    table = [];
  };
  for (const region of regions) {
    const part = partOf(source.lines, region, splitParts);
    const whole = table.length === 0 || goesOn(table, part) ? null : partOf(source.lines, region, (body) => body);
    const isWhole = whole !== null && goesOn(table, whole);
    if (whole !== null && !isWhole) close();
    table.push(isWhole ? whole : part);
  }
  close();
  return grids;
}

type RegionPart = Region & { readonly heads: number };

const wordsOf = ({ line }: RegionLine): string => line.trimmed.replace(/\s+/g, ' ').toLowerCase();

/** The headings of a table come again on its next page, and another table may begin below this one: a new part begins there. */
function splitAtHeadings(region: Region): readonly RegionPart[] {
  const count = headingLines(region.lines);
  const keys = region.lines.slice(0, count).map(wordsOf);
  const repeats = (at: number): boolean =>
    count > 0 && keys.every((key, i) => region.lines[at + i] !== undefined && wordsOf(region.lines[at + i]!) === key);
  const starts = region.lines.flatMap((line, at) => {
    if (at <= count) return [];
    if (repeats(at)) return [{ at, heads: count }];
    const heads =
      line.blanks > 0 && line.line.segments.length >= 3 && line.texts.some(isStrongColumnWord)
        ? headingLines(region.lines.slice(at, at + 12))
        : 0;
    return heads > 0 ? [{ at, heads }] : [];
  });
  const cuts = [{ at: 0, heads: count }, ...starts];
  return cuts.map(({ at, heads }, i) => ({ lines: region.lines.slice(at, cuts[i + 1]?.at), follows: i > 0 || region.follows, heads }));
}

/** Cells that touch are parted; the next page of a table that it then would not fit is read with its cells as they stand. */
function partOf(source: readonly string[], { lines, follows, heads: count }: RegionPart, cells: typeof splitParts): Part {
  const [heads, body] = [lines.slice(0, count), cells(lines.slice(count))];
  const runs = runsOf(body);
  const columns = withoutCurrency(body, columnsOf(body, runs, seedsOf(splitHeads(heads, runs))));
  const made = body.map((region) => cutLine(region, columns));
  return {
    heads,
    columns,
    follows,
    headRows: count === 0 ? [] : headingGrid(source, splitHeads(heads, columns), columns),
    cut: made.map(({ cut }) => cut),
    forced: made.filter(({ isForced }) => isForced).length,
    key: heads.map(wordsOf).join('\n'),
  };
}

/** `Rp` in a column of its own belongs to the amounts behind it. */
function withoutCurrency(body: readonly RegionLine[], columns: readonly Extent[]): readonly Extent[] {
  const isCurrency = columns.map((column) => {
    const texts = body.flatMap(({ line, parts }) =>
      parts.filter(({ from, to }) => from < column.to && column.from < to).map(({ from, to }) => line.text.slice(from, to)),
    );
    return texts.length > 0 && texts.every((text) => /^Rp\.?$/i.test(text));
  });
  return columns.flatMap((column, at) =>
    isCurrency[at] && columns[at + 1] !== undefined ? [] : [{ ...column, from: isCurrency[at - 1] ? columns[at - 1]!.from : column.from }],
  );
}

function cutLine({ line, blanks, parts }: RegionLine, columns: readonly Extent[]): { readonly cut: CutLine; readonly isForced: boolean } {
  const cells: Span[][] = columns.map(() => []);
  const isSpanning = isSpanningLine(line, columns);
  if (isSpanning)
    return {
      cut: {
        at: line.at,
        blanks,
        cells: cells.map((_, at) => (at === 0 ? [{ line: line.at, from: line.from, to: line.to }] : [])),
        isSpanning,
      },
      isForced: false,
    };
  let isForced = false;
  const figures = parts.filter((part) => isFigure(line.text.slice(part.from, part.to)));
  const places = placesOf(figures, columns);
  for (const part of parts) {
    const place = places.get(part);
    if (place !== undefined) {
      cells[place]!.push(part);
      continue;
    }
    const over = overlapped(columns, part);
    if (over.length <= 1 || line.segments.length === 1) cells[columnAt(columns, part)]!.push(part);
    else {
      isForced = true;
      for (const piece of wordGroups(line, part, columns)) cells[columnAt(columns, piece)]!.push(piece);
    }
  }
  return { cut: { at: line.at, blanks, cells, isSpanning: false }, isForced };
}

/** The next page of the same table: the same headings again, or none and as many columns. */
function goesOn(table: readonly Part[], part: Part): boolean {
  const first = table[0]!;
  if (!part.follows || first.columns.length !== part.columns.length) return false;
  return part.key === ''
    ? first.columns.length >= 3
    : part.key === first.key || part.key.replace(/\s/g, '') === first.key.replace(/\s/g, '');
}

function gridOf(source: readonly string[], table: readonly Part[]): Grid | null {
  const first = table[0]!;
  const cut = table.flatMap((part) => part.cut);
  const texts = cut.filter(({ isSpanning }) => !isSpanning).map(({ cells }) => cells.map((pieces) => textOfCell(source, pieces)));
  const kinds = kindsOf(texts, first.columns.length);
  const values = kinds.flatMap((kind, at) => (kind === 'value' ? [at] : []));
  const figured = texts.filter((row) => values.some((at) => /\d/.test(row[at]!))).length;
  const hasHeads = first.headRows.length > 0;
  if (
    first.columns.length < 2 ||
    cut.length === 0 ||
    !(hasHeads ? figured > 0 || texts.length >= 3 : figured >= 3 && first.columns.length >= 3)
  )
    return null;
  const forced = table.reduce((sum, part) => sum + part.forced, 0);
  const rows = [...first.headRows, ...assembleRows(source, cut, kinds)];
  return {
    rows,
    lines: [...first.heads.map(({ line }) => line.at), ...cut.map(({ at }) => at)],
    repeats: table.slice(1).flatMap(({ heads }) => heads.map(({ line }) => line.at)),
    confidence: hasHeads ? (forced * 10 > cut.length ? 0.7 : 0.85) : 0.65,
    headings: first.headRows.length,
  };
}
