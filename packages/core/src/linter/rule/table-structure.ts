import type { Finding } from '../finding.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import type { Rule } from './rule.ts';
import { figureGrid } from './table/figure-grid.ts';
import { constantColumns } from './table-structure/constant-columns.ts';
import { doubledRows } from './table-structure/doubled-rows.ts';
import { missingHeadings } from './table-structure/missing-headings.ts';
import { rowNumbers } from './table-structure/row-numbers.ts';

/** Tables whose columns cannot be told apart, whose rows are numbered wrongly or stand there twice. */
export const tableStructure: Rule = ({ structure }) => {
  const grids = structure.tables.map(figureGrid);
  return [
    ...grids.flatMap((grid) => [...constantColumns(grid), ...rowNumbers(grid), ...doubledRows(grid)]),
    ...missingHeadings(structure, grids),
  ].filter((finding) => isPlaced(structure, finding));
};

const isPlaced = ({ source }: DocumentStructure, { spans: [{ line }] }: Finding): boolean => line < source.lines.length;
