import type { FigureGrid, GridCell } from './figure-grid.ts';

/** The same cells with rows as columns: for tables that give components side by side and Nilai, Bobot, Nilai Akhir below each other. */
export function transposed({ table, name, rows, columns }: FigureGrid): FigureGrid {
  const lastFilled = columns.findLastIndex(({ cells }) => cells.some(({ figure }) => figure !== null));
  return {
    table,
    name,
    lastFilled,
    rows: columns.map(({ heading, cells, at }) => ({ at, cells, label: heading, kind: 'data' })),
    columns: rows.map(({ label, cells, at }) => ({ at, cells: [...cells], heading: ownLabel(cells, label), isOrdinal: false })),
  };
}

/** A row of figures is named by its last word cell: what stands before it may belong to several rows. */
const ownLabel = (cells: readonly GridCell[], label: string): string =>
  cells.findLast(({ figure, text, span }) => figure === null && span !== null && /\p{L}/u.test(text))?.text ?? label;
