import type { FormBlock, FormContent, FormField, FormRow } from '@selaras/core/document/block';
import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx';
import { ACCENT, HAIR, INK, MUTED, TINT, twips, twipsOfCm } from '../paper.ts';
import type { DocxContext } from './docx-fields.ts';
import { TEXT_TWIPS } from './docx-styles.ts';
import { inlineRuns, runsOf } from './docx-text.ts';
import { placeholder } from './placeholder.ts';

const STYLE = 'FormText';
const LABEL = twipsOfCm(3.1);
const HALF = Math.floor(TEXT_TWIPS.portrait / 2);
const WIDTHS = [LABEL, HALF - LABEL, LABEL, TEXT_TWIPS.portrait - HALF - LABEL] as const;
/** Columns of a grid of values: seven fit beside each other. */
const MOST = 7;
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number, color = INK): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });

/** A form in the smallest type that is still read, so that it stays on a page in whatever program opens it. */
export function formBlocks(form: FormBlock, context: DocxContext): readonly FileChild[] {
  const rows = form.rows.map((row, index) => formRow(row, `${form.id}-${index + 1}`, context));
  const table = new Table({
    width: { size: TEXT_TWIPS.portrait, type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    layout: TableLayoutType.FIXED,
    margins: { top: twips(1.1), bottom: twips(1.1), left: twips(4), right: twips(4) },
    borders: { top: rule(8), bottom: rule(8), left: NONE, right: NONE, insideHorizontal: rule(4, HAIR), insideVertical: NONE },
    rows,
  });
  return [table, new Paragraph({ style: STYLE, spacing: { line: 100, lineRule: LineRuleType.EXACT } })];
}

function formRow(row: FormRow, id: string, context: DocxContext): TableRow {
  if (row.kind === 'section') return new TableRow({ cantSplit: true, children: [sectionCell(row.title)] });
  const fields: readonly FormField[] = row.fields;
  const children = fields.flatMap(({ label, content }, index) => {
    const at = index * 2;
    const span = fields.length === 1 ? 3 : 1;
    const width = WIDTHS.slice(at + 1, at + 1 + span).reduce((sum, one) => sum + one, 0);
    return [
      cell({ width: WIDTHS[at] ?? LABEL, span: 1, children: [paragraph(runsOf(label, { color: MUTED }))] }),
      cell({ width, span, children: contentOf(content, { id: `${id}-${index + 1}`, width, context }) }),
    ];
  });
  return new TableRow({ cantSplit: true, children });
}

type CellInput = { readonly width: number; readonly span: number; readonly children: readonly (Paragraph | Table)[] };

const cell = ({ width, span, children }: CellInput): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, ...(span > 1 ? { columnSpan: span } : {}), children });

const paragraph = (children: readonly TextRun[]): Paragraph => new Paragraph({ style: STYLE, children });

const sectionCell = (title: string): TableCell =>
  new TableCell({
    columnSpan: 4,
    width: { size: TEXT_TWIPS.portrait, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: TINT, color: 'auto' },
    children: [new Paragraph({ style: STYLE, keepNext: true, children: runsOf(title, { bold: true, color: ACCENT }) })],
  });

type Place = { readonly id: string; readonly width: number; readonly context: DocxContext };

function contentOf(content: FormContent, place: Place): readonly (Paragraph | Table)[] {
  if (content.kind === 'grid')
    return [gridOf(content.cells, place.width), new Paragraph({ style: STYLE, spacing: { line: 20, lineRule: LineRuleType.EXACT } })];
  const words = content.kind === 'words' ? content.paragraphs : content.below;
  const paragraphs = words.map((inlines) => new Paragraph({ style: STYLE, children: inlineRuns(inlines, place.context) }));
  return content.kind === 'words' ? paragraphs : [pictureOf(content, place), ...paragraphs];
}

type Drawing = Extract<FormContent, { kind: 'drawing' }>;

/** Drawn as large as on paper: 96 pixels an inch, 1440 twips. */
function pictureOf({ alt, width, height }: Drawing, { id, width: room, context }: Place): Paragraph {
  const scale = Math.min(0.81, (room - twips(8)) / 15 / width);
  context.drawings += 1;
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(placeholder(id, 'svg')),
    fallback: { type: 'png', data: Buffer.from(placeholder(id, 'png')) },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: String(context.bookmarks.size + context.drawings), name: id, title: '', description: alt },
  });
  return new Paragraph({ style: STYLE, children: [image] });
}

type Cells = Extract<FormContent, { kind: 'grid' }>['cells'];

function gridOf(cells: Cells, width: number): Table {
  const columns = Math.min(MOST, Math.max(1, cells.length));
  const each = Math.floor((width - twips(8)) / columns);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
  return new Table({
    width: { size: each * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => each),
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: twips(3) },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map((row) => new TableRow({ children: Array.from({ length: columns }, (_, at) => valueCell(row[at], each)) })),
  });
}

function valueCell(value: Cells[number] | undefined, width: number): TableCell {
  const color = value?.tone === 'muted' ? MUTED : INK;
  const children =
    value === undefined
      ? [paragraph([])]
      : [paragraph(runsOf(value.title, { color: MUTED, size: 13 })), paragraph(runsOf(value.value, { bold: true, color }))];
  return cell({ width, span: 1, children });
}
