import { type Passage, passageOf } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import { type ColumnKind, type CutLine, textOfCell } from './cut-lines.ts';
import type { GridRow } from './grid.ts';
import { isRestOf, splitRows } from './split-rows.ts';

/** Rows of cells from cut lines. */
export function assembleRows(lines: readonly string[], cut: readonly CutLine[], kinds: readonly ColumnKind[]): readonly GridRow[] {
  return splitRows(lines, cut, kinds).map(({ first, last }) =>
    kinds.map((_, column) => ({
      passage: cellPassage(
        lines,
        cut.slice(first, last + 1).flatMap(({ cells }) => cells[column] ?? []),
      ),
    })),
  );
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
