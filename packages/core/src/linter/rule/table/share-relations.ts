import { compare, isZero, over, roundTo, times, whole } from '../../../kernel/fraction.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import { sumRange } from '../../claim/meeting.ts';
import type { FigureGrid, GridCell, GridColumn, GridRow } from './figure-grid.ts';
import { holdsIn, NO_SLACK, type Relation } from './relation.ts';
import { rangedFigure } from './sum-relations.ts';
import { isMeanRow, isTotalRow } from './total-rows.ts';

const PERCENT_HEADING = /%|persen|prosen|porsi|proporsi|serapan|komposisi|rasio/i;
const MONEY_HEADING = /angg?aran|pagu|\brp\b|rupiah|belanja|keuangan|dana|dipa/i;
/** Beside so many columns every percentage fits something by chance. */
const MOST_COLUMNS = 14;
const ENOUGH = 2;
/** Percentages without sign or heading are small decimals. */
const MOST_UNNAMED = whole(200);

/** Percentages that a table prints beside their numerator and denominator, or beside counts whose share of the total they are. */
export function shareRelations(grid: FigureGrid): readonly Relation[] {
  const figures = grid.columns.filter(({ cells, isOrdinal }) => !isOrdinal && cells.some(({ figure }) => figure !== null));
  if (figures.length < 2 || figures.length > MOST_COLUMNS) return [];
  return figures.filter(isPercentColumn).flatMap((percent) => {
    const others = figures.filter((column) => column !== percent && !column.cells.some(({ figure }) => figure?.unit === 'persen'));
    const ofTotal = bestOf(others.map((column) => sharesOfTotal(grid, column, percent)));
    if (ofTotal.length > 0) return ofTotal;
    const pairs = others.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b] as const));
    return bestOf(pairs.map((pair) => sharesOfRow(grid, pair, percent)));
  });
}

function isPercentColumn({ cells, heading }: GridColumn): boolean {
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const isPrinted = figures.filter(({ unit }) => unit === 'persen').length * 2 > figures.length;
  const isUnnamed =
    heading.trim() === '' &&
    figures.length >= 3 &&
    figures.filter(({ digits, high }) => digits > 0 && compare(high, MOST_UNNAMED) <= 0).length * 5 >= figures.length * 4;
  return (isPrinted || isUnnamed || PERCENT_HEADING.test(heading)) && !/angg?aran|pagu|\(rp/i.test(heading.replace(/%.*|persen\S*/gi, ''));
}

/** Realisasi against target is `capaian`, whose rule knows its formula. */
const isCapaian = (a: GridColumn, b: GridColumn): boolean =>
  /target|realisasi|capaian/i.test(`${a.heading} ${b.heading}`) && !(MONEY_HEADING.test(a.heading) || MONEY_HEADING.test(b.heading));

type Tried = { readonly relations: readonly Relation[]; readonly isHeaded: boolean };

function bestOf(tried: readonly Tried[]): readonly Relation[] {
  const counted = tried.map(({ relations, isHeaded }) => ({ relations, isHeaded, fits: relations.filter(isTelling).length }));
  const [best] = counted.toSorted((a, b) => b.fits - a.fits || Number(b.isHeaded) - Number(a.isHeaded));
  if (best === undefined) return [];
  if (best.fits >= ENOUGH && best.fits * 3 >= best.relations.filter(couldTell).length * 2) return best.relations;
  const [headed] = counted.filter(({ isHeaded }) => isHeaded);
  if (headed === undefined || (headed.relations.length > 2 && headed.fits * 2 < headed.relations.length)) return [];
  return headed.relations;
}

/** Holds, and not only because everything is 0 or all of it. */
const isTelling = (relation: Relation): boolean => couldTell(relation) && holdsIn(relation, rangedFigure);

function couldTell({ parts: [a, b] }: Relation): boolean {
  return a?.figure != null && b?.figure != null && !isZero(a.figure.value) && compare(a.figure.value, b.figure.value) !== 0;
}

function sharesOfTotal(grid: FigureGrid, counts: GridColumn, percent: GridColumn): Tried {
  const totals = grid.rows.filter((row) => isTotalRow(row, grid));
  const total = totals.length > 1 ? undefined : totals[0];
  const parts = grid.rows.filter((row) => row !== total && row.kind !== 'group' && !isMeanRow(row));
  if (parts.length < ENOUGH || totals.length > 1) return { relations: [], isHeaded: false };
  const wholes = total === undefined ? [...together(counts, parts), ...implied({ counts, percent }, parts)] : [counts.cells[total.at]];
  const tried = wholes.map((whole) => parts.flatMap((row) => share(row, [counts.cells[row.at], whole], percent) ?? []));
  const best = tried.toSorted((a, b) => b.filter(isTelling).length - a.filter(isTelling).length)[0];
  return { relations: best ?? [], isHeaded: false };
}

/** What the counts make together, where no row prints it. Without a place: it cannot be the cell that is wrong. */
function together(column: GridColumn, parts: readonly GridRow[]): readonly GridCell[] {
  const cells = parts.flatMap(({ at }) => column.cells[at] ?? []);
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const [first] = figures;
  if (first === undefined || figures.length < cells.length || figures.some(({ digits }) => digits > 0)) return [];
  const sum = sumRange(figures);
  return [computed(column, { ...first, ...sum, value: sum.low, doubtful: figures.some(({ doubtful }) => doubtful) })];
}

const computed = (column: GridColumn, figure: PrintedValue): GridCell => ({
  row: -1,
  column: column.at,
  text: '',
  figure: { ...figure, text: '' },
  isEmpty: false,
  isCarried: false,
  span: null,
});

const MOST_IMPLIED = 4;

/** The whole numbers of which the first counts are their printed shares: one of the counts may be wrong, and their sum with it. */
function implied(
  { counts, percent }: { readonly counts: GridColumn; readonly percent: GridColumn },
  parts: readonly GridRow[],
): readonly GridCell[] {
  return parts.slice(0, MOST_IMPLIED).flatMap(({ at }) => {
    const [count, share] = [counts.cells[at]?.figure, percent.cells[at]?.figure];
    if (count == null || share == null || count.digits > 0 || isZero(share.value) || isZero(count.value)) return [];
    const whole = roundTo(over(times(count.value, HUNDRED), share.value), 0);
    return [computed(counts, { ...count, low: whole, high: whole, value: whole })];
  });
}

const HUNDRED = whole(100);

function sharesOfRow(grid: FigureGrid, [a, b]: readonly [GridColumn, GridColumn], percent: GridColumn): Tried {
  const relations = grid.rows.flatMap((row) => share(row, [row.cells[a.at], row.cells[b.at]], percent) ?? []);
  const isHeaded =
    /realisasi|serap|terpakai/i.test(a.heading) &&
    MONEY_HEADING.test(`${a.heading} ${b.heading}`) &&
    /angg?aran|pagu|alokasi|dipa|target/i.test(b.heading) &&
    !/realisasi/i.test(b.heading);
  // Its own rule tells capaian; here it only helps to find which cell is wrong.
  const rule = isCapaian(a, b) ? ('capaian' as const) : ('ratio' as const);
  return { relations: relations.map((one) => ({ ...one, rule })), isHeaded: isHeaded && rule === 'ratio' };
}

function share({ cells }: GridRow, [a, b]: readonly [GridCell | undefined, GridCell | undefined], percent: GridColumn): Relation | null {
  const result = cells[percent.at];
  if (result?.figure == null || a?.figure == null || b?.figure == null || isZero(b.figure.value)) return null;
  // A deficit has no share that everybody computes alike.
  if ([result, a, b].some(({ figure }) => figure !== null && compare(figure.high, whole(0)) < 0)) return null;
  return { rule: 'ratio', kind: 'share', result, parts: [a, b], along: 'row', confidence: 0.93, slack: NO_SLACK };
}
