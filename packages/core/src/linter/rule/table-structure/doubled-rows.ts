import type { Finding } from '../../finding.ts';
import type { FigureGrid, GridRow } from '../table/figure-grid.ts';
import { shortened } from '../table/table-findings.ts';

const LEAST_LETTERS = 8;

/** A row that stands there twice, one below the other or with one row between: same name, same figures. */
export function doubledRows(grid: FigureGrid): readonly Finding[] {
  return grid.rows.flatMap((row) => {
    const key = keyOf(grid, row);
    if (key === null) return [];
    const before = grid.rows.slice(Math.max(0, row.at - 2), row.at).find((one) => keyOf(grid, one) === key);
    const [place, other] = [placeOf(row), before === undefined ? null : placeOf(before)];
    if (before === undefined || place === null || other === null) return [];
    const name = shortened(row.label);
    return [
      {
        rule: 'table-structure',
        severity: 'warn',
        confidence: Math.min(0.8, 0.35 + 0.45 * grid.table.confidence),
        message: {
          id: `Baris "${name}" tercetak dua kali dengan isi yang sama.`,
          en: `Row "${name}" stands there twice with the same content.`,
        },
        key: ['baris-ganda', grid.name, key].join('|'),
        spans: [place, other],
      },
    ];
  });
}

/** Name and cells of a row; `null` where it says too little to be told from another, or has cells that only carry. */
function keyOf({ columns }: FigureGrid, { cells, label, kind }: GridRow): string | null {
  const own = cells.filter(({ column }) => columns[column]?.isOrdinal !== true);
  const figures = own.filter(({ figure }) => figure !== null);
  if (kind !== 'data' || label.replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS || figures.length === 0) return null;
  return own.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' ')).join('|');
}

const placeOf = ({ cells, label }: GridRow): GridRow['cells'][number]['span'] =>
  cells.find(({ text, span }) => span !== null && /\p{L}/u.test(text) && label.includes(text))?.span ?? null;
