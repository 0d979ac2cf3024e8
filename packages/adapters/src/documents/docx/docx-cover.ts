import type { Block, CoverBlock, SignatureBlock } from '@selaras/core/document/block';
import {
  BorderStyle,
  type FileChild,
  FrameAnchorType,
  HeadingLevel,
  HorizontalPositionAlign,
  type IFrameOptions,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalPositionAlign,
  WidthType,
} from 'docx';
import { titleSize } from '../column-widths.ts';
import { INK, MUTED, twips, twipsOfCm } from '../paper.ts';
import { SANS, TEXT_TWIPS } from './docx-styles.ts';
import { runsOf } from './docx-text.ts';

/** The same page as `documents/cover.typ`: letters, white space and one line of colour. */
export function coverBlocks(cover: CoverBlock): readonly FileChild[] {
  const size = titleSize(cover.title);
  return [
    new Paragraph({ style: 'CoverBar' }),
    new Paragraph({ style: 'CoverOverline', children: runsOf(cover.overline) }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { line: twips(size * 1.15), lineRule: LineRuleType.EXACT },
      children: runsOf(cover.title, { size: size * 2 }),
    }),
    ...cover.lines.map((line, index) => new Paragraph({ style: index === 0 ? 'CoverOffice' : 'CoverLine', children: runsOf(line) })),
    new Paragraph({ style: 'CoverFoot', frame: AT_THE_FOOT, children: runsOf(cover.foot.join('\n')) }),
    new Paragraph({ style: 'CoverLine' }), // a frame belongs to the paragraph after it, which must be on this page
  ];
}

const AT_THE_FOOT: IFrameOptions = {
  type: 'alignment',
  width: TEXT_TWIPS.portrait,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
};

/** On the right half, kept together, with room for a hand or an electronic seal. */
export function signatureBlocks(block: SignatureBlock): readonly FileChild[] {
  if (block.beside) return partiesTable(block, block.beside);
  const lines = [block.place, ...block.lines];
  if (block.compact) return compactSignature(lines, block.name);
  return [
    ...lines.map(
      (line, index) => new Paragraph({ style: 'Signature', spacing: index === 0 ? { before: twips(26) } : {}, children: runsOf(line) }),
    ),
    new Paragraph({ style: 'Signature', keepNext: false, spacing: { before: twips(62) }, children: runsOf(block.name, { bold: true }) }),
  ];
}

/** At the foot of a form: the smallest type that is still signed under. */
function compactSignature(lines: readonly string[], name: string): readonly FileChild[] {
  const small = { size: 17, font: SANS };
  const line = (text: string, before: number, bold = false): Paragraph =>
    new Paragraph({
      style: 'Signature',
      keepNext: !bold,
      spacing: { before: twips(before), line: twips(11.5), lineRule: LineRuleType.AT_LEAST },
      children: runsOf(text, { ...small, bold }),
    });
  return [...lines.map((text) => line(text, 0)), line(name, 34, true)];
}

const HALF = { size: Math.floor(TEXT_TWIPS.portrait / 2), type: WidthType.DXA };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Two parties side by side need a table, without rules, to stay side by side. */
function partiesTable(block: SignatureBlock, beside: NonNullable<SignatureBlock['beside']>): readonly FileChild[] {
  return [
    new Paragraph({ style: 'Signature' }),
    new Table({
      columnWidths: [HALF.size, HALF.size],
      margins: { left: 0, right: 0 },
      width: { size: 2 * HALF.size, type: WidthType.DXA },
      borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
      rows: [
        partiesRow([''], [block.place]),
        partiesRow(beside.lines, block.lines),
        partiesRow([beside.name], [block.name], { spacing: { before: twips(62) }, run: { bold: true } }),
      ],
    }),
    new Paragraph({ style: 'Note' }),
  ];
}

type PartyStyle = { readonly spacing?: { readonly before: number }; readonly run?: { readonly bold: boolean } };

function partiesRow(left: readonly string[], right: readonly string[], { spacing, run }: PartyStyle = {}): TableRow {
  const lines = (texts: readonly string[]) =>
    texts.map(
      (text) => new Paragraph({ style: 'Signature', indent: { left: 0 }, ...(spacing ? { spacing } : {}), children: runsOf(text, run) }),
    );
  return new TableRow({ cantSplit: true, children: [left, right].map((texts) => new TableCell({ width: HALF, children: lines(texts) })) });
}

export function colophonBlocks(block: Extract<Block, { kind: 'colophon' }>): readonly FileChild[] {
  const column = twipsOfCm(3.6);
  return block.rows.map(
    (row, index) =>
      new Paragraph({
        style: 'Note',
        keepNext: index < block.rows.length - 1,
        indent: { left: column, hanging: column },
        ...(index === 0
          ? { spacing: { before: twips(40) }, border: { top: { style: BorderStyle.SINGLE, size: 6, color: INK, space: 8 } } }
          : {}),
        children: [new TextRun({ children: [row.label, new Tab()], color: MUTED }), ...runsOf(row.value, { color: INK })],
      }),
  );
}
