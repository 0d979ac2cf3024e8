import { canMeet, type Range, sumRange } from '../../claim/meeting.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { type FigureGrid, figureGrid, type GridCell, type GridColumn } from '../table/figure-grid.ts';
import { NO_SLACK, type Relation } from '../table/relation.ts';
import { rangedFigure } from '../table/sum-relations.ts';
import { isTotalRow } from '../table/total-rows.ts';

/** What one table gives by name (a program, a sasaran), with the cells that each amount is made of. */
type Amounts = { readonly grid: FigureGrid; readonly by: ReadonlyMap<string, readonly GridCell[]>; readonly total: Range };

const MONEY = /angg?aran|pagu|alokasi|\(rp\.?\)/i;
const SPENT = /realisasi|sisa|serap|capaian|%/i;
const GROUP = /sasaran|program|tujuan/i;
const LEAST = 2;
const MOST_TABLES = 40;

/** The budget of each sasaran or program in one table against the sum of its rows in another. */
export function budgetsByGroup({ tables }: DocumentStructure): readonly Relation[] {
  const amounts = tables.flatMap((table) => amountsOf(figureGrid(table))).slice(0, MOST_TABLES);
  return amounts.flatMap((one, at) => amounts.slice(at + 1).flatMap((other) => compared(one, other)));
}

function amountsOf(grid: FigureGrid): readonly Amounts[] {
  const column = grid.columns.find(
    ({ heading, cells }) => MONEY.test(heading) && !SPENT.test(heading) && cells.filter(({ figure }) => figure !== null).length >= LEAST,
  );
  if (column === undefined) return [];
  return grid.columns
    .filter(({ heading, at }) => GROUP.test(heading) && !/indikator/i.test(heading) && at < column.at)
    .map((names) => ({ grid, ...grouped(grid, names, column) }));
}

function grouped(grid: FigureGrid, names: GridColumn, column: GridColumn): Pick<Amounts, 'by' | 'total'> {
  const by = new Map<string, GridCell[]>();
  let last = '';
  for (const row of grid.rows) {
    const cell = column.cells[row.at];
    const name = nameOf(names.cells[row.at]?.text ?? '');
    if (name !== '') last = name;
    if (cell?.figure == null || isTotalRow(row, grid) || last === '') continue;
    const known = by.get(last);
    if (known === undefined) by.set(last, [cell]);
    else known.push(cell);
  }
  return { by, total: sumRange([...by.values()].flat().map(rangedFigure)) };
}

const nameOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:program|sasaran(?: strategis| kegiatan| program)?|ss|sk|sp)?[\s.]*\d*[\s.:)]*/, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const LEAST_LETTERS = 6;

/** Two tables speak of the same where their totals agree or most of their groups do; then a group that differs is wrong in one of them. */
function compared(a: Amounts, b: Amounts): readonly Relation[] {
  const shared = [...a.by.keys()].filter((name) => b.by.has(name) && name.length >= LEAST_LETTERS);
  if (a.grid === b.grid || shared.length < LEAST || shared.length * 2 < Math.max(a.by.size, b.by.size)) return [];
  const differing = shared.filter((name) => !canMeet(amountOf(a, name), amountOf(b, name)));
  const agree = shared.length - differing.length;
  const isSame = canMeet(a.total, b.total) || agree >= differing.length * 2;
  return isSame ? shared.flatMap((name) => relationOf(name, a, b)) : [];
}

const amountOf = ({ by }: Amounts, name: string): Range => sumRange((by.get(name) ?? []).map(rangedFigure));

/** The table with fewer rows for the group gives the amount, the other what it is made of. */
function relationOf(name: string, a: Amounts, b: Amounts): readonly Relation[] {
  const [coarse, fine] = (a.by.get(name)?.length ?? 0) <= (b.by.get(name)?.length ?? 0) ? [a, b] : [b, a];
  const [result, another] = coarse.by.get(name) ?? [];
  if (result === undefined || another !== undefined) return [];
  return [{ rule: 'budget', kind: 'sum', result, parts: fine.by.get(name) ?? [], along: 'tables', confidence: 0.8, slack: NO_SLACK }];
}
