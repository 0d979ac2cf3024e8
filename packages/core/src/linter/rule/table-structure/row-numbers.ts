import type { Finding } from '../../finding.ts';
import type { FigureGrid, GridCell } from '../table/figure-grid.ts';

const LEAST = 4;

type Numbered = { readonly cell: GridCell; readonly value: number };

/** The column `No` of a table: 1, 2, 4 or 1, 2, 2, 3. It may begin again under a new group. */
export function rowNumbers(grid: FigureGrid): readonly Finding[] {
  const column = grid.columns[0];
  if (column === undefined || !(column.isOrdinal || /^no\b/i.test(column.heading))) return [];
  const numbered = column.cells.flatMap((cell) => {
    const text = cell.text.replace(/[.)]$/, '');
    return /^\d{1,3}$/.test(text) && cell.span !== null && grid.table.rows.length > 0 && !isCarried(grid, cell)
      ? [{ cell, value: Number(text) }]
      : [];
  });
  if (numbered.length < LEAST || numbered[0]?.value !== 1) return [];
  const slips = numbered.flatMap((one, at) => (isSlip(numbered, at) ? [{ one, before: numbered[at - 1] }] : []));
  return slips.length > 2 ? [] : slips.flatMap(({ one, before }) => (before === undefined ? [] : findingOf(grid, one, before)));
}

/** A number that is carried by a merged cell counts once. */
function isCarried(grid: FigureGrid, { row, text }: GridCell): boolean {
  const own = grid.rows[row]?.cells[0];
  return (
    own !== undefined &&
    own.figure === null &&
    own.text === text &&
    /^\d/.test(text) &&
    row > 0 &&
    grid.rows[row - 1]?.cells[0]?.text === text &&
    !own.isEmpty &&
    isRepeated(grid, row)
  );
}

const isRepeated = ({ rows }: FigureGrid, row: number): boolean => rows[row]?.cells[0]?.figure === null;

function isSlip(numbered: readonly Numbered[], at: number): boolean {
  const [before, now, next] = [numbered[at - 1], numbered[at], numbered[at + 1]];
  if (before === undefined || now === undefined || now.value === before.value + 1 || now.value === 1) return false;
  const goesOn = next === undefined || next.value === now.value + 1 || next.value === before.value + 2;
  const isLast = next === undefined && at >= LEAST;
  return goesOn && (isLast || now.value === before.value || now.value === before.value + 2 || next?.value === before.value + 2);
}

function findingOf(grid: FigureGrid, { cell, value }: Numbered, before: Numbered): readonly Finding[] {
  if (cell.span === null || before.cell.span === null) return [];
  const expected = String(before.value + 1);
  const isDouble = value === before.value;
  return [
    {
      rule: 'table-structure',
      severity: 'warn',
      confidence: Math.min(0.85, 0.35 + 0.5 * grid.table.confidence),
      message: isDouble
        ? {
            id: `Nomor baris ${value} tercetak dua kali; seharusnya ${expected}.`,
            en: `Row number ${value} stands there twice; it should be ${expected}.`,
          }
        : {
            id: `Nomor baris melompat dari ${before.value} ke ${value}; seharusnya ${expected}.`,
            en: `Row numbers jump from ${before.value} to ${value}; it should be ${expected}.`,
          },
      expected,
      key: ['nomor-baris', grid.name, grid.rows[cell.row]?.label ?? '', value].join('|'),
      spans: [cell.span, before.cell.span],
    },
  ];
}
