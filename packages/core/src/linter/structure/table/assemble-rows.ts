import { type Passage, passageOf } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import { type ColumnKind, type CutLine, textOfCell } from './cut-lines.ts';
import type { GridCell, GridRow } from './grid.ts';
import { isRestOf, splitRows } from './split-rows.ts';
import { leftGroups } from './spread-left.ts';

/** Rows of cells from cut lines. */
export function assembleRows(lines: readonly string[], cut: readonly CutLine[], kinds: readonly ColumnKind[]): readonly GridRow[] {
  const ranges = splitRows(lines, cut, kinds);
  const rows = ranges.map(({ first, last }) =>
    kinds.map(
      (_, column): GridCell => ({
        passage: cellPassage(
          lines,
          cut.slice(first, last + 1).flatMap(({ cells }) => cells[column] ?? []),
        ),
      }),
    ),
  );
  for (const { first, last, cells } of leftGroups(lines, cut, ranges, kinds, leftWidth(kinds))) {
    for (const [column, pieces] of cells.entries()) {
      const passage = cellPassage(lines, pieces);
      for (let row = first; row <= last; row++)
        rows[row]![column] = row === first || passage.text === '' ? { passage } : { passage, repeated: true };
    }
  }
  return rows;
}

/** Columns left of the words that each row has of its own: of the last text before the figures, with the number right before it. */
function leftWidth(kinds: readonly ColumnKind[]): number {
  const value = kinds.indexOf('value');
  const texts = kinds.flatMap((kind, at) => (kind === 'text' && (value < 0 || at < value) ? [at] : []));
  if (texts.length < 2) return 0;
  const own = texts[1]!;
  return kinds[own - 1] === 'index' ? own - 1 : own;
}

/** The words of a cell; a figure that was broken over two lines is made whole. */
export function cellPassage(lines: readonly string[], pieces: readonly Span[]): Passage {
  if (pieces.length < 2 || !isBroken(lines, pieces)) return passageOf(lines, pieces);
  const parts = pieces.map(({ line, from, to }) => ({ line, from, text: lines[line]!.slice(from, to) }));
  let text = '';
  const placed = parts.map(({ line, from, text: piece }) => {
    const at = text.length;
    text += piece;
    return { at, line, from };
  });
  return { text, parts: placed };
}

function isBroken(lines: readonly string[], pieces: readonly Span[]): boolean {
  return pieces.length === 2 && isRestOf(textOfCell(lines, [pieces[0]!]), textOfCell(lines, [pieces[1]!]));
}
