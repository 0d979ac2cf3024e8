import type { Block, Cell, DocumentModel, FormField, Inline, TableBlock } from '../../document/block.ts';
import { numberBlocks } from '../../document/number-blocks.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** A document of ours as its DOCX would be read: one paragraph or row a line, cells separated by ` | `. It is checked before it is a file. */
export function modelText({ blocks }: Pick<DocumentModel, 'blocks'>): SourceText {
  const numbered = numberBlocks(blocks);
  const known = numbered.ok ? numbered.value.blocks : blocks;
  return sourceText(known.flatMap(linesOf).join('\n'), 'docx');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [block.overline, block.title, ...block.lines, ...block.foot];
    case 'heading':
      return block.role === 'chapter' ? [block.number ?? '', block.text] : [[block.number, block.text].filter(Boolean).join(' ')];
    case 'paragraph':
      return [wordsOf(block.inlines)];
    case 'list':
      return block.items.map((item, i) => `${markOf(block.ordered, i)} ${wordsOf(item)}`);
    case 'table':
      return tableLines(block);
    case 'figure':
      return [`${block.number ?? 'Gambar'}. ${block.caption}`, ...sourceLine(block.source)];
    case 'form':
      return block.rows.flatMap((row) => (row.kind === 'section' ? [row.title] : row.fields.flatMap(fieldLines)));
    case 'signature':
      return [block.place, ...block.lines, block.name, ...(block.beside === undefined ? [] : [...block.beside.lines, block.beside.name])];
    case 'colophon':
      return block.rows.map(({ label, value }) => `${label}: ${value}`);
    case 'contents':
      return [block.title];
    case 'pageBreak':
      return [''];
  }
}

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => inline.text ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function markOf(ordered: 'number' | 'letter' | false, i: number): string {
  if (ordered === false) return '-';
  return ordered === 'number' ? `${i + 1}.` : `${String.fromCharCode(97 + (i % 26))}.`;
}

const sourceLine = (source: string | null): readonly string[] => (source === null ? [] : [`Sumber: ${source}`]);

function tableLines({ number, caption, columns, over, rows, notes, source }: TableBlock): readonly string[] {
  const above = over?.flatMap(({ title, span }) => Array<string>(span).fill(title));
  return [
    `${number ?? 'Tabel'}. ${caption}`,
    ...(above === undefined ? [] : [above.join(' | ')]),
    columns.map(({ title }) => title).join(' | '),
    ...rows.map(({ cells }) => cells.flatMap(cellTexts).join(' | ')),
    ...notes,
    ...sourceLine(source),
    '',
  ];
}

const cellTexts = ({ inlines, span = 1 }: Cell): readonly string[] => [wordsOf(inlines), ...Array<string>(span - 1).fill('')];

function fieldLines({ label, content }: FormField): readonly string[] {
  if (content.kind === 'words') return [`${label}: ${content.paragraphs.map(wordsOf).join(' ')}`];
  if (content.kind === 'grid') return [`${label}: ${content.cells.map(({ title, value }) => `${title} ${value}`).join('; ')}`];
  return [`${label}: ${content.below.map(wordsOf).join(' ')}`];
}
