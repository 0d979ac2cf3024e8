import type { Block, CoverBlock } from '@selaras/core/document/block';
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
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import { titleSize } from '../column-widths.ts';
import { INK, MUTED, twips, twipsOfCm } from '../paper.ts';
import { TEXT_TWIPS } from './docx-styles.ts';
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
export function signatureBlocks(block: Extract<Block, { kind: 'signature' }>): readonly FileChild[] {
  const lines = [block.place, ...block.lines];
  return [
    ...lines.map(
      (line, index) => new Paragraph({ style: 'Signature', spacing: index === 0 ? { before: twips(26) } : {}, children: runsOf(line) }),
    ),
    new Paragraph({ style: 'Signature', keepNext: false, spacing: { before: twips(62) }, children: runsOf(block.name, { bold: true }) }),
  ];
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
