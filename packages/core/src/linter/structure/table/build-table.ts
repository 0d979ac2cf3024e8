import { EMPTY_PASSAGE } from '../../source/passage.ts';
import type { ReadCell, ReadColumn, ReadRow, ReadTable } from '../document-structure.ts';
import { isFigure, isIndex, isTotalWord, isValue } from './cell-words.ts';
import { type Grid, type GridCell, type GridRow, widthOf } from './grid.ts';
import { headingRows, isNumberingRow } from './heading-rows.ts';
import { placeShortRows } from './short-rows.ts';

export type BuiltTable = Omit<ReadTable, 'caption' | 'section'>;

const EMPTY: GridCell = { passage: EMPTY_PASSAGE };

/** From cut-out cells to a table with headings, groups and totals. */
export function buildTable(grid: Grid): BuiltTable {
  const width = widthOf(grid);
  const count = grid.headings ?? headingRows(grid.rows);
  const header: readonly (readonly ReadCell[])[] = grid.rows.slice(0, count).map((row) => stretched(row, width));
  const rows = placeShortRows(grid.rows.slice(count), width).map((row) => padded(row, width));
  const spanned = grid.headings === null ? spanHeadings(header) : header;
  const isNumbers = spanned.map(isNumberingRow);
  return {
    columns: Array.from({ length: width }, (_, at) => columnOf(spanned, isNumbers, at)),
    header: spanned.map((cells) => ({ cells, kind: 'data' })),
    rows: carryGroups(rows),
    confidence: grid.confidence,
  };
}

const padded = (row: GridRow, width: number): GridRow => [...row, ...Array.from({ length: width - row.length }, () => EMPTY)];

/** A heading row with fewer cells than the table is wide: its last cell spans the rest. */
function stretched(row: GridRow, width: number): GridRow {
  const last = row.at(-1);
  if (row.length === width || last === undefined || row.length < 2) return padded(row, width);
  return [...row, ...Array.from({ length: width - row.length }, (): GridCell => ({ passage: last.passage, repeated: true }))];
}

const text = (cell: GridCell | undefined): string => cell?.passage.text ?? '';

/** An empty heading above a filled one belongs to the heading on its left, where that too stands above a filled one. */
function spanHeadings(header: readonly (readonly ReadCell[])[]): ReadCell[][] {
  return header.map((row, level) => {
    const cells: ReadCell[] = [];
    for (const [at, cell] of row.entries()) {
      const left = cells.at(-1);
      const below = header[level + 1];
      const spans = below !== undefined && !isNumberingRow(below) && text(below[at]) !== '' && text(below[at - 1]) !== '';
      const isSame = left !== undefined && text(cell) !== '' && text(cell) === text(left) && below !== undefined;
      if (text(cell) === '' && spans && left !== undefined && text(left) !== '') cells.push({ passage: left.passage, repeated: true });
      else cells.push(isSame ? { ...cell, repeated: true } : cell);
    }
    return cells;
  });
}

function columnOf(header: readonly (readonly ReadCell[])[], isNumbers: readonly boolean[], at: number): ReadColumn {
  const cells = header.map((row) => row[at]!).filter(({ passage }) => passage.text !== '');
  const words: string[] = [];
  for (const [level, row] of header.entries()) {
    const word = text(row[at]);
    if (word !== '' && !isNumbers[level] && word !== words.at(-1)) words.push(word);
  }
  return { heading: words.join(' '), header: cells };
}

/** Marks totals and group rows, and carries what a merged cell on the left says down to the rows that it spans. */
function carryGroups(rows: readonly GridRow[]): ReadRow[] {
  const hasFigures = rows.some((row) => row.some((cell, at) => at > 0 && isFigure(text(cell))));
  const firsts = rows.map((row) => text(row[0])).filter((word) => word !== '');
  const isNumbered = firsts.filter(isIndex).length * 2 >= firsts.length;
  const built: ReadRow[] = [];
  for (const row of rows) {
    const kind = kindOf(row, hasFigures, isNumbered);
    built.push({ kind, cells: kind === 'data' ? carried(row, built.at(-1)) : markedRepeats(row) });
  }
  return built;
}

function kindOf(row: GridRow, hasFigures: boolean, isNumbered: boolean): ReadRow['kind'] {
  const filled = row.flatMap((cell, at) => (text(cell) !== '' && cell.repeated === undefined ? [{ at, word: text(cell) }] : []));
  const words = filled.filter(({ at, word }) => at > 0 || !isIndex(word)).map(({ word }) => word);
  if (words.length > 0 && isTotalWord(words[0]!)) return 'total';
  if (row.length >= 2 && words.length === row.length && new Set(words).size === 1 && !isValue(words[0]!)) return 'group';
  if (row.length < 3 || filled.length === row.length || words.length !== 1 || isValue(words[0]!)) return 'data';
  const isAtLeft = filled.every(({ at }) => at === 0 || (at === 1 && isNumbered));
  return isAtLeft && (hasFigures || (filled.length === 1 && filled[0]!.at === 0)) ? 'group' : 'data';
}

function markedRepeats(row: GridRow): ReadCell[] {
  return row.map((cell, at) =>
    at > 0 && text(cell) !== '' && text(cell) === text(row[at - 1]) && !isValue(text(cell)) ? { ...cell, repeated: true } : cell,
  );
}

/** Empty cells at the left of a row that goes on elsewhere are spanned by the row above. */
function carried(row: GridRow, above: ReadRow | undefined): ReadCell[] {
  const first = row.findIndex((cell) => text(cell) !== '');
  const isOpen = above !== undefined && above.kind === 'data' && !(first === 1 && isIndex(text(above.cells[0])));
  return row.map((cell, at) => {
    const over = isOpen ? above.cells[at] : undefined;
    if (over === undefined || text(over) === '') return cell;
    if (at < first && !isFigure(text(over).replace(/^\d+[.)]?$/, ''))) return { passage: over.passage, repeated: true };
    return isMergedCopy(row, above!.cells, at) ? { ...cell, repeated: true } : cell;
  });
}

/** A cell whose words, and those of all cells left of it, are the same as above: a merged cell that was written out in each row. */
function isMergedCopy(row: GridRow, above: readonly ReadCell[], at: number): boolean {
  if (at > 2 || text(row[at]).length === 0 || !row.slice(0, at + 1).every((cell, i) => text(cell) === text(above[i]))) return false;
  const words = row
    .slice(0, at + 1)
    .map(text)
    .join(' ');
  return words.length >= 12 && row.slice(at + 1).some((cell, i) => text(cell) !== text(above[at + 1 + i]));
}
