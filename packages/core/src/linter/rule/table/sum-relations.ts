import { compare, type Fraction, isZero, minus, over, times, whole } from '../../../kernel/fraction.ts';
import { canMeet, middleOf, type Range, sumRange } from '../../claim/meeting.ts';
import type { RuleId } from '../../finding.ts';
import type { FigureGrid, GridCell, GridColumn, GridRow } from './figure-grid.ts';
import { type Ranged, type Relation, solved } from './relation.ts';
import { isMeanRow, isTotalRow, levelsOf, type Reading, readingsOf } from './total-rows.ts';

export const rangedFigure: Ranged = ({ figure }) => figure ?? NOTHING;
const NOTHING: Range = { low: whole(0), high: whole(0) };

/** Totals below their columns and group totals inside them. */
export function columnSums(grid: FigureGrid): readonly Relation[] {
  const totals = grid.rows.filter((row) => isTotalRow(row, grid));
  return [
    ...weightsOf(grid, totals),
    ...totals.flatMap((total) => sumsOfTotal(grid, total, totals)),
    ...(totals.length === 0 ? [] : parentSums(grid, totals)),
  ];
}

/** Weights that no row adds up still make 100 together. */
function weightsOf(grid: FigureGrid, totals: readonly GridRow[]): readonly Relation[] {
  const rows = grid.rows.filter((row) => row.kind !== 'group' && !totals.includes(row) && !isMeanRow(row));
  if (new Set(levelsOf(grid)).size > 1) return [];
  return grid.columns.flatMap((column) => {
    const cells = rows.flatMap(({ at }) => column.cells[at] ?? []);
    const parts = cells.filter(({ figure }) => figure !== null);
    const [first] = parts;
    const hasTotal = totals.some(({ at }) => column.cells[at]?.figure !== null && column.cells[at]?.text !== '');
    if (
      !/^bobot\b(?!.*nilai)/i.test(column.heading.trim()) ||
      hasTotal ||
      first?.figure == null ||
      parts.length < 3 ||
      parts.length < cells.length
    )
      return [];
    const hundred = { ...first.figure, ...HUNDRED_POINTS, value: HUNDRED, text: '100', doubtful: false };
    const result: GridCell = { row: -1, column: column.at, text: '100', figure: hundred, isEmpty: false, isCarried: false, span: null };
    return isNear({ result, parts }) ? [{ ...sumRelation(result, parts, 'column'), confidence: 0.75 }] : [];
  });
}

type Tried = { readonly reading: Reading; readonly relations: readonly Relation[]; readonly fitting: readonly Relation[] };

function sumsOfTotal(grid: FigureGrid, total: GridRow, totals: readonly GridRow[]): readonly Relation[] {
  const tried = readingsOf(grid, total, totals).map((reading) => {
    const relations = grid.columns.flatMap((column) => columnSum(column, total, reading.rows) ?? []);
    return { reading, relations, fitting: relations.filter((one) => isFit(one)) };
  });
  const [best] = tried.toSorted((a, b) => b.fitting.length - a.fitting.length);
  if (best === undefined) return [];
  const fitsElsewhere = (cell: GridCell): boolean => tried.some(({ fitting }) => fitting.some(({ result }) => result === cell));
  if (best.fitting.length > 0)
    return best.relations.filter((one) => best.fitting.includes(one) || (!fitsElsewhere(one.result) && isAdditive(grid, one)));
  return onlyReading(tried).filter((one) => one.parts.length >= 2 && isAdditive(grid, one) && isNear(one));
}

/** Where no column fits any reading, the plainest one counts: rows since the last total, or group totals that are right themselves. */
function onlyReading(tried: readonly Tried[]): readonly Relation[] {
  const plain = tried.find(({ reading }) => reading.name === 'totals' && reading.rows.length > 1) ?? tried[0];
  return plain?.relations ?? [];
}

function columnSum(column: GridColumn, total: GridRow, rows: readonly GridRow[]): Relation | null {
  const result = column.cells[total.at];
  if (column.isOrdinal || result?.figure == null) return null;
  const cells = rows.flatMap(({ at }) => column.cells[at] ?? []);
  const parts = cells.filter(({ figure }) => figure !== null);
  if (parts.length === 0 || cells.length < 2 || cells.some(({ figure, isEmpty }) => figure === null && !isEmpty)) return null;
  // A percentage among amounts: two tables were read as one.
  const percents = [result, ...parts].filter(({ figure }) => figure?.unit === 'persen').length;
  const money = [result, ...parts].filter(({ figure }) => figure?.unit === 'rupiah').length;
  return percents > 0 && money > 0 ? null : sumRelation(result, parts, 'column');
}

export function sumRelation(result: GridCell, parts: readonly GridCell[], along: Relation['along'], rule: RuleId = 'sum'): Relation {
  return { rule, kind: 'sum', result, parts, along, confidence: 0.93, slack: slackFor(parts) };
}

const LARGE = whole(10_000);
/** No index and no percentage is as large. */
const THOUSAND = whole(1_000);

/** Amounts that were cut to thousands add up to a unit or two more or less; whoever errs, errs by more. */
function slackFor(parts: readonly GridCell[]): Range {
  const isLarge = parts.every(({ figure }) => figure === null || (figure.digits === 0 && figure.unit !== 'rupiah'));
  const total = sumRange(parts.map(rangedFigure));
  if (!isLarge || compare(total.high, LARGE) < 0) return NOTHING;
  const half = over(whole(parts.length + 1), whole(2));
  return { low: minus(whole(0), half), high: half };
}

/** A relation that holds, with at least two parts that say something. */
function isFit(relation: Relation): boolean {
  const expected = solved(relation, relation.result, rangedFigure);
  const telling = relation.parts.filter(({ figure }) => figure !== null && !isZero(figure.value));
  return telling.length >= 2 && expected !== null && canMeet(expected, rangedFigure(relation.result));
}

const NOT_ADDED =
  /indeks|nilai|skor|rata|capaian|kinerja|predikat|harga|tarif|persen|%|rasio|umur|usia|tahun\s*$|index|ikm|ikpa|target|realisasi/i;
const ADDED =
  /jumlah|angg?aran|pagu|\brp\b|rupiah|biaya|belanja|dana|bobot|orang|pegawai|instansi|lembaga|laki|perempuan|total|volume|banyak|frekuensi|responden|usul|dokumen|unit/i;

/** Whether the members of a column can be added at all: amounts and counts can, indices and shares of different things cannot. */
function isAdditive(grid: FigureGrid, { result, parts }: Relation): boolean {
  const heading = grid.columns[result.column]?.heading ?? '';
  if (isMeanOf(result, parts) || isLargestOf(result, parts)) return false;
  const figures = [result, ...parts].flatMap(({ figure }) => figure ?? []);
  if (figures.some(({ unit }) => unit === 'rupiah') || ADDED.test(heading)) return !/rata|indeks/i.test(heading);
  if (figures.some(({ unit }) => unit === 'persen') || /%|persen|porsi|proporsi/i.test(heading)) return closesToHundred(result, parts);
  const areCounts = figures.every(({ digits }) => digits === 0);
  if (areCounts && !/rata|indeks/i.test(heading) && figures.every(({ value }) => isZero(value) || compare(value, THOUSAND) >= 0))
    return true;
  return areCounts ? !NOT_ADDED.test(heading) : !NOT_ADDED.test(heading) && isNear({ result, parts });
}

const HUNDRED = whole(100);
const HUNDRED_POINTS: Range = { low: HUNDRED, high: HUNDRED };

const isHundred = (value: Fraction): boolean =>
  compare(value, over(whole(995), whole(10))) >= 0 && compare(value, over(whole(1005), whole(10))) <= 0;

function closesToHundred(result: GridCell, parts: readonly GridCell[]): boolean {
  const sum = middleOf(sumRange(parts.map(rangedFigure)));
  return (
    isHundred(sum) ||
    (result.figure !== null && compare(result.figure.value, HUNDRED) === 0 && compare(sum, whole(80)) > 0 && compare(sum, whole(120)) < 0)
  );
}

function isMeanOf(result: GridCell, parts: readonly GridCell[]): boolean {
  const sum = sumRange(parts.map(rangedFigure));
  const count = over(whole(1), whole(parts.length));
  return canMeet({ low: times(sum.low, count), high: times(sum.high, count) }, rangedFigure(result));
}

const isLargestOf = (result: GridCell, parts: readonly GridCell[]): boolean =>
  parts.every(({ figure }) => figure !== null && result.figure !== null && compare(figure.value, result.figure.value) === 0);

/** Whether the printed total is of the size of the sum: else the table means something else by it. */
function isNear({ result, parts }: Pick<Relation, 'result' | 'parts'>): boolean {
  if (result.figure === null) return false;
  const sum = middleOf(sumRange(parts.map(rangedFigure)));
  const printed = result.figure.value;
  const isAmount = [result, ...parts].every(({ figure }) => figure === null || figure.digits === 0 || figure.unit === 'rupiah');
  const [least, most] = isAmount ? [over(whole(1), whole(3)), whole(3)] : [over(whole(4), whole(5)), over(whole(5), whole(4))];
  return compare(printed, times(sum, least)) >= 0 && compare(printed, times(sum, most)) <= 0;
}

/** A row of a program above the rows of its kegiatan: taken as their sum where most such rows are. */
function parentSums(grid: FigureGrid, totals: readonly GridRow[]): readonly Relation[] {
  const levels = levelsOf(grid);
  if (new Set(levels).size < 2) return [];
  const families = childrenOf(grid, levels, new Set(totals));
  return grid.columns.flatMap((column) => {
    const relations = families.flatMap(({ parent, children }) => columnSum(column, parent, children) ?? []);
    const fitting = relations.filter(isFit).length;
    return fitting >= 1 && fitting * 2 >= relations.length ? relations : [];
  });
}

function childrenOf(
  { rows }: FigureGrid,
  levels: readonly number[],
  totals: ReadonlySet<GridRow>,
): readonly { readonly parent: GridRow; readonly children: readonly GridRow[] }[] {
  const open: { parent: GridRow; level: number; children: GridRow[] }[] = [];
  const closed: { parent: GridRow; children: GridRow[] }[] = [];
  for (const row of rows) {
    const level = totals.has(row) ? -1 : (levels[row.at] ?? 0);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) closed.push(...open.splice(-1));
    if (totals.has(row) || isMeanRow(row)) continue;
    const above = open.at(-1);
    if (above !== undefined && (above.children.length === 0 || levels[above.children[0]?.at ?? 0] === level)) above.children.push(row);
    open.push({ parent: row, level, children: [] });
  }
  return [...closed, ...open].filter(({ children }) => children.length >= 2);
}
