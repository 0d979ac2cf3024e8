import type { Finding } from '../../finding.ts';
import type { FigureGrid, GridCell, GridColumn } from '../table/figure-grid.ts';

const LEAST = 4;

type Numbered = { readonly cell: GridCell; readonly value: number };

/** The column `No` of a table: 1, 2, 4 or 1, 2, 2, 3. It may begin again under a new group. */
export function rowNumbers(grid: FigureGrid): readonly Finding[] {
  return grid.columns.filter((column) => countsRows(grid, column)).flatMap((column) => slipsIn(grid, column));
}

/** The first column, or one beside names in a table that goes on to the right. */
function countsRows({ columns }: FigureGrid, { at, heading, isOrdinal }: GridColumn): boolean {
  if (!isOrdinal && !/^no\b/i.test(heading)) return false;
  const beside = columns[at + 1]?.cells ?? [];
  return at === 0 || beside.filter(({ text }) => /^\p{L}/u.test(text)).length * 2 > beside.length;
}

function slipsIn(grid: FigureGrid, column: GridColumn): readonly Finding[] {
  const numbered = column.cells.flatMap((cell) => {
    const text = cell.text.replace(/[.)]$/, '');
    return /^\d{1,3}$/.test(text) && cell.span !== null && !cell.isCarried ? [{ cell, value: Number(text) }] : [];
  });
  if (numbered.length < LEAST || (column.at === 0 && numbered[0]?.value !== 1)) return [];
  const slips = numbered.flatMap((one, at) => (isSlip(numbered, at) ? [{ one, before: numbered[at - 1] }] : []));
  return slips.length > 2 ? [] : slips.flatMap(({ one, before }) => (before === undefined ? [] : findingOf(grid, one, before)));
}

function isSlip(numbered: readonly Numbered[], at: number): boolean {
  const [before, now, next] = [numbered[at - 1], numbered[at], numbered[at + 1]];
  if (before === undefined || now === undefined || now.value === before.value + 1 || now.value === 1) return false;
  const goesOn = next === undefined || next.value === now.value + 1 || next.value === before.value + 2;
  const isLast = next === undefined && at >= LEAST;
  const isAlone = next !== undefined && next.value === before.value + 2;
  return goesOn && (isLast || isAlone || now.value === before.value || now.value === before.value + 2);
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
