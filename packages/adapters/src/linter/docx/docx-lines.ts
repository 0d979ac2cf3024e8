import { tableLines } from '../table-lines.ts';
import type { DocxBlock, DocxCell, DocxRow, DocxTable } from './docx-block.ts';

/** Blocks as lines: a paragraph is one, a row of a table is one; blank lines between them. */
export function docxLines(blocks: readonly DocxBlock[]): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    const made = block.kind === 'paragraph' ? paragraphLines(block.text) : linesOfTable(block);
    if (made.length > 0) lines.push(...made, '');
  }
  return lines;
}

const paragraphLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function linesOfTable({ rows }: DocxTable): readonly string[] {
  const kept = rows.filter(({ isDeleted }) => !isDeleted);
  const isFrame = kept.every(({ cells }) => cells.length <= 1);
  if (isFrame) return kept.flatMap(({ cells }) => cells.flatMap(({ blocks }) => docxLines(blocks)));
  return tableLines(kept.map(cellTexts).filter((cells) => cells.some((text) => text !== '')));
}

const cellTexts = ({ before, cells }: DocxRow): readonly string[] => [
  ...blanks(before),
  ...cells.flatMap((cell) => [cellText(cell), ...blanks(cell.span - 1)]),
];

const blanks = (length: number): readonly string[] => Array.from({ length }, () => '');

/** A cell is one line; a table in it is told row by row. */
const cellText = ({ blocks, carries }: DocxCell): string => (carries ? '' : blocksText(blocks).replaceAll(' | ', ' ¦ '));

function blocksText(blocks: readonly DocxBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(cellText).join(' ')).join(' ')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
