import type { Block, FigureBlock, HeadingBlock } from '@selaras/core/document/block';
import { assertNever } from '@selaras/core/kernel/result';
import { type FileChild, HeadingLevel, ImageRun, LineRuleType, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { notesOf, twips } from '../paper.ts';
import { colophonBlocks, coverBlocks, signatureBlocks } from './docx-cover.ts';
import { bookmarked, type DocxContext } from './docx-fields.ts';
import { formBlocks } from './docx-form.ts';
import { contentsList } from './docx-lists.ts';
import { SANS } from './docx-styles.ts';
import { captionParagraph, noteParagraph, tableBlocks } from './docx-table.ts';
import { inlineRuns, runsOf } from './docx-text.ts';
import { placeholder } from './placeholder.ts';

export type Neighbours = { readonly before: Block | undefined; readonly after: Block | undefined };

/** One block of the tree as paragraphs and tables of Word. What announces a list stays with it; nobody signs a page without words. */
export function docxBlocks(block: Block, { before, after }: Neighbours, context: DocxContext): readonly FileChild[] {
  switch (block.kind) {
    case 'cover':
      return coverBlocks(block);
    case 'contents':
      return contentsList(block, before?.kind === 'contents', context);
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT } })];
    case 'heading':
      return [heading(block, context)];
    case 'paragraph': {
      const keepNext = after?.kind === 'list' || after?.kind === 'signature' ? { keepNext: true } : {};
      return [new Paragraph({ style: STYLES[block.style ?? 'normal'], ...keepNext, children: inlineRuns(block.inlines, context) })];
    }
    case 'list':
      return list(block, context);
    case 'table':
      return tableBlocks(block, context);
    case 'figure':
      return figure(block, context);
    case 'form':
      return formBlocks(block, context);
    case 'signature':
      return signatureBlocks(block);
    case 'colophon':
      return colophonBlocks(block);
    default:
      return assertNever(block);
  }
}

const STYLES = { normal: 'BodyText', lead: 'Lead', quote: 'Quote', note: 'Note' } as const;
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Numbers are text and not Word numbering: the file says what the PDF says, in every program and to every reader. */
function heading(block: HeadingBlock, context: DocxContext): Paragraph {
  const words = runsOf(block.text, block.compact ? { size: 23, font: SANS } : {});
  const children: readonly ParagraphChild[] =
    block.number === undefined
      ? words
      : block.role === 'chapter'
        ? [new TextRun({ text: block.number, style: 'NomorBab' }), new TextRun({ break: 1 }), ...words]
        : [new TextRun({ children: [block.number, new Tab()] }), ...words];
  const level = block.level ?? 1;
  const spacing = block.compact ? { spacing: { after: twips(7), line: twips(14), lineRule: LineRuleType.AT_LEAST } } : {};
  return new Paragraph({
    heading: LEVELS[level],
    pageBreakBefore: level === 1,
    ...spacing,
    children: bookmarked(block.id ?? '', children, context),
  });
}

function list(block: Extract<Block, { kind: 'list' }>, context: DocxContext): readonly Paragraph[] {
  const reference = block.ordered === false ? 'dash' : block.ordered;
  const instance = (context.lists += 1);
  return block.items.map(
    (item) => new Paragraph({ style: 'ListParagraph', numbering: { reference, level: 0, instance }, children: inlineRuns(item, context) }),
  );
}

/** Picture, caption and source are kept on one page. */
function figure(block: FigureBlock, context: DocxContext): readonly Paragraph[] {
  const room = block.page === 'landscape' ? { width: 933, height: 472 } : { width: 585, height: 718 };
  const most = block.page === 'landscape' ? Number.POSITIVE_INFINITY : 1; // a page of its own is filled
  const scale = Math.min(most, room.width / block.width, room.height / block.height);
  const transformation = { width: Math.round(block.width * scale), height: Math.round(block.height * scale) };
  const number = String(context.bookmarks.get(block.id)?.number ?? 0);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(placeholder(block.id, 'svg')),
    fallback: { type: 'png', data: Buffer.from(placeholder(block.id, 'png')) },
    transformation,
    altText: { id: number, name: block.number ?? '', title: block.caption, description: block.alt },
  });
  const notes = notesOf(block);
  return [
    new Paragraph({ style: 'Picture', children: [image] }),
    captionParagraph(block, context, notes.length > 0),
    ...notes.map((note, index) => noteParagraph(note, index, notes.length)),
  ];
}
