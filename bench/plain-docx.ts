import { NUMBERING, STYLES } from '@selaras/adapters/documents/docx/docx-styles';
import { assertNever } from '@selaras/core';
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PlainCell, PlainContent, PlainPart, PlainRow } from './plain-content.ts';

const ALIGN = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '1A1A1A' } as const;

/** The docx library and nothing else: no bookmarks, no fields, no links, no fixed times. What the DOCX is compared with. */
export function plainDocx({ title, footer, parts }: PlainContent): Promise<Buffer> {
  const number = new TextRun({ children: [footer, PageNumber.CURRENT] });
  const footers = { default: new Footer({ children: [new Paragraph({ style: 'Footer', children: [number] })] }) };
  const file = new Document({ title, styles: STYLES, numbering: NUMBERING, sections: [{ footers, children: parts.map(childOf) }] });
  return Packer.toBuffer(file);
}

function childOf(part: PlainPart): FileChild {
  switch (part.kind) {
    case 'paragraph':
      return new Paragraph({ style: part.style, children: part.runs.map((run) => new TextRun(run)) });
    case 'table':
      return tableOf(part);
    case 'picture':
      return pictureOf(part);
    default:
      return assertNever(part);
  }
}

function pictureOf({ picture, width, height, alt }: Extract<PlainPart, { kind: 'picture' }>): Paragraph {
  const fallback = { type: 'png', data: picture.png } as const;
  const altText = { name: alt, description: alt };
  return new Paragraph({
    children: [new ImageRun({ type: 'svg', data: picture.svg, fallback, transformation: { width, height }, altText })],
  });
}

function tableOf({ widths, style, rows }: Extract<PlainPart, { kind: 'table' }>): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    rows: rows.map((row) => rowOf(row, style)),
  });
}

const rowOf = ({ isHeader, cells }: PlainRow, style: string): TableRow =>
  new TableRow({ tableHeader: isHeader, cantSplit: true, children: cells.map((cell) => cellOf(cell, style)) });

const cellOf = ({ span, width, align, runs }: PlainCell, style: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    children: [new Paragraph({ style, alignment: ALIGN[align], children: runs.map((run) => new TextRun(run)) })],
  });
