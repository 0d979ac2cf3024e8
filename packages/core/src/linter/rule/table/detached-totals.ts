import { whole } from '../../../kernel/fraction.ts';
import { canMeet, isAbove, scaleRange, sumRange } from '../../claim/meeting.ts';
import { type FoundFigure, figuresIn } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid, type GridColumn } from './figure-grid.ts';
import { rangedFigure } from './sum-relations.ts';
import { figureText, shortened } from './table-findings.ts';
import { isTotalRow } from './total-rows.ts';

const TOTAL = /^(?:jumlah|total)\b[^\d]{0,40}(?:(?:Rp\.?\s?)?\d[\d.,]*[\s-]*){1,6}$/i;

/** A total that a page break cut off from its table stands behind it as a line of its own. */
export function detachedTotals({ blocks, tables }: DocumentStructure): readonly Finding[] {
  return blocks.flatMap((block, at) => {
    const table = block.kind === 'table' ? tables[block.table] : undefined;
    const next = blocks[at + 1];
    if (table === undefined || next?.kind !== 'paragraph' || next.passage.text.length > 160 || !TOTAL.test(next.passage.text)) return [];
    const grid = figureGrid(table);
    return grid.rows.some((row) => isTotalRow(row, grid)) ? [] : judged(grid, next.passage);
  });
}

/** Figures of the line belong to the last columns of figures, in their order. */
function judged(grid: FigureGrid, passage: Passage): readonly Finding[] {
  const figures = figuresIn(passage.text);
  const columns = grid.columns.filter(({ cells, isOrdinal }) => !isOrdinal && cells.some(({ figure }) => figure !== null));
  if (figures.length === 0 || figures.length !== columns.length) return [];
  return figures.flatMap((figure, at) => {
    const column = columns[at];
    return column === undefined ? [] : (findingOf(grid, { column, figure, passage }) ?? []);
  });
}

type Told = { readonly column: GridColumn; readonly figure: FoundFigure; readonly passage: Passage };

function findingOf(grid: FigureGrid, { column, figure, passage }: Told): Finding | null {
  const parts = column.cells.filter((cell) => cell.figure !== null);
  const isCounted =
    parts.every((cell) => cell.figure?.digits === 0 || cell.figure?.unit === 'rupiah') &&
    !/%|indeks|nilai|rata|capaian/i.test(column.heading);
  if (!isCounted || parts.length < 2 || column.cells.some((cell) => cell.figure === null && !cell.isEmpty)) return null;
  const sum = sumRange(parts.map(rangedFigure));
  const isFar = isAbove(sum, scaleRange(figure.value, whole(2))) || isAbove(figure.value, scaleRange(sum, whole(2)));
  if (canMeet(sum, figure.value) || isFar) return null;
  const wanted = figureText(sum, figure.value.digits, false);
  const [name, terms] = [
    shortened(column.heading),
    parts
      .slice(0, 8)
      .map(({ text }) => text)
      .join(' + '),
  ];
  return {
    rule: 'sum',
    severity: 'error',
    confidence: 0.85,
    message: {
      id: `Jumlah kolom "${name}" tercetak ${figure.value.text}, padahal ${terms}${parts.length > 8 ? ' + …' : ''} = ${wanted}.`,
      en: `The total of column "${name}" reads ${figure.value.text}, but ${terms}${parts.length > 8 ? ' + …' : ''} = ${wanted}.`,
    },
    expected: wanted,
    key: ['jumlah-terpisah', grid.name, column.heading, figure.value.text].join('|'),
    spans: [spanIn(passage, figure.start, figure.end), ...parts.flatMap(({ span }) => span ?? [])],
    ...(figure.value.doubtful ? { mungkinSalahBaca: true as const } : {}),
  };
}
