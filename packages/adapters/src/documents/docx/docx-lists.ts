import type { Block } from '@selaras/core/document/block';
import type { OutlineEntry } from '@selaras/core/document/number-blocks';
import { InternalHyperlink, type IParagraphPropertiesOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { twips } from '../paper.ts';
import { closeField, type DocxContext, openField, pageField } from './docx-fields.ts';
import { CHAPTER_COLUMN } from './docx-styles.ts';

type Contents = Extract<Block, { kind: 'contents' }>;

const INSTRUCTIONS = {
  headings: 'TOC \\o "1-3" \\h \\z \\u',
  tables: 'TOC \\h \\z \\c "Tabel"',
  figures: 'TOC \\h \\z \\c "Gambar"',
} as const;

/**
 * A field Word can refresh, already holding its result: entries, links and the page numbers of the PDF. So the lists
 * are complete on paper and in programs that refresh nothing, and Word does not open with a question.
 */
export function contentsList(block: Contents, follows: boolean, context: DocxContext): readonly Paragraph[] {
  const entries = context.document.outline[block.of];
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: !follows, spacing: { before: follows ? twips(28) : 0 }, text: block.title }),
    ...entries.map((entry, index) => {
      const anchor = context.bookmarks.get(entry.id)?.name ?? '';
      const link = new InternalHyperlink({ anchor, children: entryRuns(entry, block.of, context) });
      const first = index === 0 ? openField(INSTRUCTIONS[block.of]) : [];
      const last = index === entries.length - 1 ? [closeField()] : [];
      return new Paragraph({ ...entryStyle(entry, block.of), children: [...first, link, ...last] });
    }),
  ];
}

/** Chapters stand in a column of their own; only here and not in the style, where it would push short plain titles. */
function entryStyle(entry: OutlineEntry, of: Contents['of']): IParagraphPropertiesOptions {
  if (of !== 'headings') return { style: 'TableofFigures' };
  const style = `TOC${entry.level}`;
  if (entry.level > 1 || entry.number === null) return { style };
  return { style, indent: { left: CHAPTER_COLUMN, hanging: CHAPTER_COLUMN } };
}

/** Word builds an entry from the paragraph it points at, so the words are the same and in the same order here. */
function entryRuns(entry: OutlineEntry, of: Contents['of'], context: DocxContext): readonly ParagraphChild[] {
  const tail = [new TextRun({ children: [new Tab()] }), ...pageField(entry.id, context)];
  if (entry.number === null) return [new TextRun(entry.text), ...tail];
  if (of !== 'headings') return [new TextRun(`${entry.number}. ${entry.text}`), ...tail];
  return [new TextRun({ children: [entry.number, new Tab(), entry.text] }), ...tail];
}
