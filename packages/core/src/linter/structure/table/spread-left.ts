import type { Span } from '../../source/span.ts';
import { isUnfinished, startsLower } from '../line-width.ts';
import { type ColumnKind, type CutLine, textOfCell } from './cut-lines.ts';
import type { RowRange } from './split-rows.ts';

/** Rows that one merged cell on the left spans, and its pieces by column. */
export type LeftGroup = { readonly first: number; readonly last: number; readonly cells: readonly (readonly Span[])[] };

/** A block of words on the left: the lines it takes, the rows it touches. */
type LeftBlock = {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly text: string;
  readonly hasNumber: boolean;
};

/**
 * A cell that spans several rows may stand in the middle of them, so that its words fall into rows that only share their lines. They
 * are put together again, and the rows it spans are those whose middle it stands in. `width` columns are on the left.
 */
export function leftGroups(
  lines: readonly string[],
  cut: readonly CutLine[],
  rows: readonly RowRange[],
  kinds: readonly ColumnKind[],
  width: number,
): readonly LeftGroup[] {
  if (width === 0 || rows.length < 2) return [];
  const texts = cut.map(({ cells, isSpanning }) => (isSpanning ? [] : cells.slice(0, width).map((pieces) => textOfCell(lines, pieces))));
  const blocks = blocksOf(texts, rows, kinds);
  if (blocks.length === 0 || blocks.filter(({ text }) => isWorded(text)).length < blocks.length * 0.7) return [];
  return grouped(cut, rows, blocks).map(({ first, last }) => ({
    first,
    last,
    cells: Array.from({ length: width }, (_, column) =>
      cut.slice(rows[first]!.first, rows[last]!.last + 1).flatMap(({ cells }) => cells[column] ?? []),
    ),
  }));
}

/** Words, and no code: codes stand on the line of what they name. */
const isWorded = (text: string): boolean => (text.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2;

function blocksOf(texts: readonly (readonly string[])[], rows: readonly RowRange[], kinds: readonly ColumnKind[]): readonly LeftBlock[] {
  const blocks: LeftBlock[] = [];
  for (const [row, { first, last }] of rows.entries()) {
    const filled = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((at) => texts[at]!.some((text) => text !== ''));
    if (filled.length === 0) continue;
    const words = (at: number): string =>
      texts[at]!.filter((_, column) => kinds[column] !== 'index')
        .join(' ')
        .trim();
    const hasNumber = filled.some((at) => texts[at]!.some((text, column) => kinds[column] === 'index' && text !== ''));
    const [text, begin] = [filled.map(words).join(' ').trim(), words(filled[0]!)];
    const known = blocks.at(-1);
    const isNext = known !== undefined && known.lastRow === row - 1 && filled[0]! - known.lastLine <= 2;
    const goesOn = isNext && !(known.hasNumber && hasNumber) && (startsLower(begin) || isUnfinished(known.text) || begin === '');
    if (goesOn)
      blocks[blocks.length - 1] = {
        ...known,
        lastLine: filled.at(-1)!,
        lastRow: row,
        text: `${known.text} ${text}`,
        hasNumber: known.hasNumber || hasNumber,
      };
    else blocks.push({ firstLine: filled[0]!, lastLine: filled.at(-1)!, firstRow: row, lastRow: row, text, hasNumber });
  }
  return blocks;
}

/** Rows that each block spans, to the next heading of groups at most. */
function grouped(cut: readonly CutLine[], rows: readonly RowRange[], blocks: readonly LeftBlock[]): readonly RowRange[] {
  const isBarrier = (row: number): boolean => cut[rows[row]!.first]!.isSpanning;
  const isMiddle = standInMiddle(rows, blocks, isBarrier);
  const groups: RowRange[] = [];
  let start = 0;
  for (const [at, block] of blocks.entries()) {
    for (let row = start; row < block.firstRow; row++) if (isBarrier(row) || !isMiddle) start = row + 1;
    const limit = (blocks[at + 1]?.firstRow ?? rows.length) - 1;
    const off = (row: number): number => Math.abs(rows[start]!.first + rows[row]!.last - block.firstLine - block.lastLine);
    let end = block.lastRow;
    for (let row = end + 1; row <= limit && !isBarrier(row); row++) if (!isMiddle || off(row) < off(end)) end = row;
    groups.push({ first: start, last: end });
    start = end + 1;
  }
  return groups;
}

/** Whether words on the left stand in the middle of the rows they span, or at their top: what most of them show that span several. */
function standInMiddle(rows: readonly RowRange[], blocks: readonly LeftBlock[], isBarrier: (row: number) => boolean): boolean {
  const touched = new Set(
    blocks.flatMap(({ firstRow, lastRow }) => Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i)),
  );
  const isOpen = (row: number): boolean => rows[row] !== undefined && !touched.has(row) && !isBarrier(row);
  let votes = 0;
  for (const { firstLine, firstRow, lastRow } of blocks) {
    const isAtTop = firstLine === rows[firstRow]!.first;
    if (isAtTop && (isOpen(lastRow + 1) || lastRow > firstRow)) votes -= 1;
    if (!isAtTop && (lastRow > firstRow || isOpen(firstRow - 1))) votes += 1;
  }
  return votes > 0;
}
