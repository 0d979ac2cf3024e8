import type { Cell, Column, Row, TableBlock } from '@selaras/core/document/block';
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  type IRunOptions,
  type ITableCellBorders,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { CELL_PADDING, fitColumns } from '../column-widths.ts';
import { ALERT, HAIR, INK, MUTED, notesOf, twips } from '../paper.ts';
import { footRows, isKeptWhole } from '../table-height.ts';
import { bookmarked, captionNumber, type DocxContext } from './docx-fields.ts';
import { TEXT_TWIPS } from './docx-styles.ts';
import { inlineRuns, runsOf } from './docx-text.ts';

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number, color = INK): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });
const ALIGN = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const;
const TONES = { muted: { color: MUTED }, alert: { color: ALERT }, strong: { bold: true } } as const;

/** One table being written: its grid in twips, its paragraph style and the room before each column. */
type Grid = {
  readonly widths: readonly number[];
  readonly lefts: readonly number[];
  readonly style: string;
  readonly context: DocxContext;
};

/** Caption above, three rules, header rows that repeat, rows that stay whole, notes that stay with the last row. */
export function tableBlocks(block: TableBlock, context: DocxContext): readonly FileChild[] {
  const fit = fitColumns(block);
  const { widths, lefts, size } = fit;
  const grid: Grid = { widths: wholeTwips(widths, TEXT_TWIPS[block.page ?? 'portrait']), lefts, style: `TableText${size * 10}`, context };
  const notes = notesOf(block);
  const whole = isKeptWhole(block, fit);
  const foot = block.rows.length - footRows(block, fit);
  return [
    captionParagraph(block, context, true),
    new Table({
      width: { size: grid.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: grid.widths,
      layout: TableLayoutType.FIXED,
      margins: { top: twips(4.25 - size * 0.21), bottom: twips(4.25 - size * 0.21), left: twips(CELL_PADDING), right: twips(CELL_PADDING) },
      borders: { top: rule(8), bottom: rule(8), left: NONE, right: NONE, insideHorizontal: rule(4, HAIR), insideVertical: NONE },
      rows: [
        ...headerRows(block, grid),
        ...block.rows.map((row, index) =>
          bodyRow(row, block.columns, grid, index === block.rows.length - 1 ? notes.length > 0 : whole || index >= foot),
        ),
      ],
    }),
    ...notes.map((note, index) => noteParagraph(note, index, notes.length)),
    ...(notes.length === 0 ? [new Paragraph({ style: 'Note' })] : []), // two tables in a row would grow together
  ];
}

export function captionParagraph(
  block: { id: string; number?: string; caption: string },
  context: DocxContext,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext,
    children: [
      ...bookmarked(block.id, captionNumber(block.number ?? ''), context),
      new TextRun('. '),
      ...runsOf(block.caption, { bold: false }),
    ],
  });
}

export const noteParagraph = (note: string, index: number, count: number): Paragraph =>
  new Paragraph({
    style: 'Note',
    keepNext: index < count - 1,
    spacing: { before: index === 0 ? twips(6) : 0, after: index === count - 1 ? twips(16) : 0 },
    children: runsOf(note),
  });

/** Fractions to whole twips whose sum is the width of the text, so that the last rule ends where the text does. */
function wholeTwips(widths: readonly number[], total: number): readonly number[] {
  let used = 0;
  let share = 0;
  return widths.map((width) => {
    share += width;
    const edge = Math.round(share * total);
    const whole = edge - used;
    used = edge;
    return whole;
  });
}

type Place = {
  readonly at: number;
  readonly span: number;
  readonly align: Column['align'];
  readonly keepNext?: boolean;
  readonly rowSpan?: number;
  readonly header?: boolean;
  readonly borders?: ITableCellBorders;
};

function cellOf(place: Place, children: readonly ParagraphChild[], grid: Grid): TableCell {
  const { at, span, align, rowSpan, borders } = place;
  const left = grid.lefts[at] ?? CELL_PADDING;
  return new TableCell({
    width: { size: grid.widths.slice(at, at + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(left > CELL_PADDING ? { margins: { left: twips(left) } } : {}),
    ...(borders ? { borders } : {}),
    ...(place.header ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    children: [new Paragraph({ style: grid.style, alignment: ALIGN[align], keepNext: place.keepNext ?? false, children })],
  });
}

/** With spanning titles there are two header rows; a column under an empty spanning title stands in both. */
function headerRows({ columns, over }: TableBlock, grid: Grid): readonly TableRow[] {
  const borders = { bottom: rule(5) };
  const title = (at: number, rowSpan?: number) => {
    const place = { at, span: 1, align: columns[at]?.align ?? 'start', header: true, keepNext: true, borders };
    return cellOf({ ...place, ...(rowSpan ? { rowSpan } : {}) }, runsOf(columns[at]?.title ?? '', { bold: true }), grid);
  };
  if (!over) return [headerRow(columns.map((_, at) => title(at)))];
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  let at = 0;
  for (const group of over) {
    const below = Array.from({ length: group.span }, (_, index) => at + index);
    const place: Place = { at, span: group.span, align: 'center', header: true, keepNext: true, borders: { bottom: rule(4) } };
    if (group.title === '') upper.push(...below.map((column) => title(column, 2)));
    else upper.push(cellOf(place, runsOf(group.title, { bold: true }), grid));
    if (group.title !== '') lower.push(...below.map((column) => title(column)));
    at += group.span;
  }
  return lower.length === 0 ? [headerRow(columns.map((_, index) => title(index)))] : [headerRow(upper), headerRow(lower)];
}

const headerRow = (children: readonly TableCell[]): TableRow => new TableRow({ tableHeader: true, cantSplit: true, children });

/** Titles of groups are kept with their first row, totals with the row above, the last row with the notes, short tables together. */
function bodyRow(row: Row, columns: readonly Column[], grid: Grid, withNext: boolean): TableRow {
  const role = row.role ?? 'body';
  const keepNext = role === 'group' || withNext;
  let at = 0;
  const children = row.cells.map((cell) => {
    const heads = role === 'group' && (at === 0 || (cell.span ?? 1) > 1);
    const align = heads ? 'start' : (columns[at]?.align ?? 'start');
    const place: Place = { at, span: cell.span ?? 1, align, keepNext, ...(role === 'total' ? { borders: { top: rule(5) } } : {}) };
    at += cell.span ?? 1;
    return cellOf(place, inlineRuns(cell.inlines, grid.context, runStyle(cell, role)), grid);
  });
  return new TableRow({ cantSplit: true, children });
}

const runStyle = (cell: Cell, role: Row['role']): IRunOptions => ({
  ...(role === 'body' ? {} : { bold: true }),
  ...(cell.tone ? TONES[cell.tone] : {}),
});
