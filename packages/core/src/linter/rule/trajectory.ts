import { compare, isZero, whole } from '../../kernel/fraction.ts';
import type { PrintedValue } from '../claim/claim.ts';
import { canMeet, exactly, isBelow, meanRange, type Range, scaleRange, sumRange } from '../claim/meeting.ts';
import { figuresIn } from '../claim/read-figures.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';
import { type FigureGrid, figureGrid, type GridCell, type GridRow, ownNameOf } from './table/figure-grid.ts';
import { type PeriodColumns, periodColumns } from './table/period-columns.ts';
import { figureText, shortened } from './table/table-findings.ts';
import { finalYears } from './trajectory/final-year.ts';

/** Months or quarters against the target of the year: their sum, their last, their mean or their highest must be it. */
export const trajectory: Rule = ({ structure }) =>
  structure.tables.flatMap((table) => {
    const grid = figureGrid(table);
    const periods = periodColumns(grid);
    const inYear = periods === null ? [] : rowsOfOneTable(grid, periods).flatMap((row) => rowFindings(grid, periods, row));
    return [...inYear, ...finalYears(grid)];
  });

const isWords = ({ cells }: GridRow, at: number): boolean => cells[at]?.figure === null && /^\p{L}{4,}/u.test(cells[at]?.text ?? '');

/** Rows up to one that heads another table: words where targets and months should be. */
function rowsOfOneTable({ rows }: FigureGrid, { targets, columns }: PeriodColumns): readonly GridRow[] {
  const next = rows.findIndex((row) => targets.some(({ at }) => isWords(row, at)) && columns.some(({ column }) => isWords(row, column.at)));
  return next < 0 ? rows : rows.slice(0, next);
}

type Step = { readonly cell: GridCell; readonly figure: PrintedValue; readonly name: string; readonly index: number };

function rowFindings(grid: FigureGrid, periods: PeriodColumns, row: GridRow): readonly Finding[] {
  const target = periods.targets.flatMap(({ at }) => (row.cells[at]?.figure == null ? [] : [row.cells[at]]))[0];
  if (target === undefined || target.figure === null || target.span === null) return [];
  const cells = periods.columns.map(({ column, index, name }) => ({ cell: row.cells[column.at], index, name }));
  if (cells.some(({ cell }) => cell !== undefined && cell.figure === null && !cell.isEmpty) || hasStray(grid, periods, row)) return [];
  const steps = cells.flatMap(({ cell, index, name }) => (cell?.figure == null ? [] : [{ cell, figure: cell.figure, name, index }]));
  if (steps.length === 0) return [];
  if (isProgress(target.figure, steps) || isOtherUnit(target.figure, steps)) return [];
  const accepted = [target.figure, ...alternatives(target, row)];
  const told: Told = { grid, row, target: target.figure, cell: target, steps };
  if (!accepted.some((wanted) => isReached(wanted, steps)))
    return isCutOff(told) || accepted.some((wanted) => isReached(wanted, inThousands(steps))) ? [] : [mismatch(told)];
  return fallsBack(target.figure, steps).map((at) => dropped(told, at));
}

/** A figure among the periods that stands in no column of theirs: the columns were not understood. */
function hasStray({ columns: all }: FigureGrid, { columns }: PeriodColumns, { cells }: GridRow): boolean {
  const known = new Set(columns.map(({ column }) => column.at));
  const [first = 0, last = 0] = [columns[0]?.column.at, columns.at(-1)?.column.at];
  return cells.some(
    ({ column, figure }) =>
      figure !== null && column >= first - 1 && column <= last && !known.has(column) && all[column]?.heading.trim() === '',
  );
}

/** `1 Laporan (5 Kegiatan)` has two targets, and either may be the one that the months count. */
function alternatives(target: GridCell, { cells }: GridRow): readonly Range[] {
  return cells
    .filter(({ column, text }) => column < target.column && column >= target.column - 2 && text.length <= 40)
    .flatMap(({ text }) => figuresIn(text).map(({ value }) => value));
}

function isReached(wanted: Range, steps: readonly Step[]): boolean {
  const figures = steps.map(({ figure }) => figure);
  const last = figures.at(-1);
  if (last !== undefined && canMeet(last, wanted)) return true;
  const mean = meanRange(figures);
  return canMeet(sumRange(figures), wanted) || (mean !== null && steps.length > 1 && canMeet(mean, wanted)) || isHighest(wanted, figures);
}

const HUNDRED = whole(100);
const DOZEN = whole(12);
const FEW = whole(24);

/** `1 dokumen` whose months go up to 100: they tell how far the work is, in percent. */
function isProgress(target: PrintedValue, steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  const isRising = steps.every(({ figure }, at) => at === 0 || !isBelow(figure, steps[at - 1]?.figure ?? figure));
  return (
    last !== undefined &&
    steps.length > 1 &&
    isRising &&
    canMeet(last.figure, exactly(HUNDRED)) &&
    target.digits === 0 &&
    compare(target.value, FEW) <= 0 &&
    target.unit !== 'persen'
  );
}

/** A percentage whose months count a few reports each. */
const isOtherUnit = (target: PrintedValue, steps: readonly Step[]): boolean =>
  target.unit === 'persen' &&
  steps.every(({ figure }) => figure.digits === 0 && figure.unit === null && compare(figure.value, DOZEN) <= 0) &&
  compare(target.value, whole(25)) > 0;

/** `1,500` beside `1.000`: a comma where the others have a point. Which of them is meant is another rule's question. */
function inThousands(steps: readonly Step[]): readonly Step[] {
  return steps.map((step) =>
    isMistyped(step.figure)
      ? { ...step, figure: { ...step.figure, ...scaleRange(exactly(step.figure.value), whole(1000)), digits: 0 } }
      : step,
  );
}

const isMistyped = ({ digits, text }: PrintedValue): boolean => digits === 3 && /^\d{1,3}[.,]\d{3}$/.test(text);

/** A number too wide for its column goes on in the next line (`820` and `0`), and may have lost its end there. */
function isCutOff({ grid, target, steps }: Told): boolean {
  const [only] = steps;
  if (only === undefined || steps.length > 1 || grid.table.confidence === 1) return false;
  const [whole, part] = [target.text, only.figure.text].map((text) => text.replace(/\D/g, ''));
  return part !== undefined && part.length >= 2 && whole !== undefined && whole !== part && whole.startsWith(part);
}

/** What is reached before the end and held since is told once. */
function isHighest(wanted: Range, figures: readonly PrintedValue[]): boolean {
  return figures.length === 1 && figures.some((figure) => canMeet(figure, wanted));
}

/** Where a cumulative row that ends at its target goes down on the way; sums of months may go up and down as they like. */
function fallsBack(target: Range, steps: readonly Step[]): readonly number[] {
  const figures = steps.map(({ figure }) => figure);
  const last = figures.at(-1);
  if (figures.length < 3 || last === undefined || !canMeet(last, target) || canMeet(sumRange(figures), target)) return [];
  const falls = figures.flatMap((figure, at) => {
    const before = figures[at - 1];
    return before !== undefined && isBelow(figure, before) ? [at] : [];
  });
  if (isHeld(target, figures)) return figures.flatMap((figure, at) => (canMeet(figure, target) ? [] : [at]));
  const rises = figures.filter((figure, at) => at > 0 && isBelow(figures[at - 1] ?? figure, figure)).length;
  return falls.length === 1 && rises >= 2 && figures.every((figure) => compare(figure.low, last.high) <= 0 || falls.length === 1)
    ? falls
    : [];
}

/** Every period but one is the target itself. */
const isHeld = (target: Range, figures: readonly PrintedValue[]): boolean =>
  figures.length >= 3 &&
  figures.filter((figure) => !canMeet(figure, target)).length === 1 &&
  figures.slice(0, 1).every((figure) => canMeet(figure, target));

type Told = {
  readonly grid: FigureGrid;
  readonly row: GridRow;
  readonly target: PrintedValue;
  readonly cell: GridCell;
  readonly steps: readonly Step[];
};

const MOST_SHOWN = 6;

function mismatch({ grid, row, target, cell, steps }: Told): Finding {
  const figures = steps.map(({ figure }) => figure);
  const last = steps.at(-1);
  const isPercent = target.unit === 'persen';
  const sum = figureText(sumRange(figures), Math.max(...figures.map(({ digits }) => digits)), isPercent);
  const name = shortened(ownNameOf(row));
  const isPosition = isLikelyPosition(target, steps);
  const place = isPosition && last !== undefined ? last.cell : cell;
  const others = [...steps.map((step) => step.cell), cell].filter((one) => one !== place);
  const shown =
    figures.length > MOST_SHOWN
      ? `${figures
          .slice(0, 3)
          .map(({ text }) => text)
          .join(' + ')} + … + ${figures.at(-1)?.text}`
      : figures.map(({ text }) => text).join(' + ');
  const isMisread = [target, ...figures].some(({ doubtful }) => doubtful);
  return {
    rule: 'trajectory',
    severity: 'error',
    confidence: Math.min(0.9, 0.55 + 0.4 * grid.table.confidence),
    message: {
      id: `Target setahun "${name}" ${cell.text}, tetapi sebarannya tidak menghasilkan angka itu: jumlahnya ${shown} = ${sum}, angka terakhir (${last?.name ?? ''}) ${last?.figure.text ?? ''}; bukan pula rata-ratanya.`,
      en: `The yearly target of "${name}" is ${cell.text}, but its periods do not make it: their sum is ${shown} = ${sum}, the last (${last?.name ?? ''}) is ${last?.figure.text ?? ''}; neither is it their mean.`,
    },
    expected: isPosition ? figureText(target, target.digits, isPercent) : sum,
    key: [grid.name, row.label, cell.text, figures.map(({ text }) => text).join(' ')].join('|'),
    spans: [place.span ?? ORIGIN, ...others.flatMap(({ span }) => span ?? [])],
    ...(isMisread ? { mungkinSalahBaca: true as const } : {}),
  };
}

const ORIGIN = { line: 0, from: 0, to: 0 };

/** A row that rises or stays to near the target is a position; one whose sum is nearer is counted up. */
function isLikelyPosition(target: PrintedValue, steps: readonly Step[]): boolean {
  const figures = steps.map(({ figure }) => figure);
  const last = figures.at(-1);
  if (last === undefined || figures.length < 2) return true;
  const isRising = figures.every((figure, at) => at === 0 || compare(figure.value, figures[at - 1]?.value ?? figure.value) >= 0);
  return (
    isRising &&
    !figures.every(({ value }) => isZero(value)) &&
    (target.unit === 'persen' || last.digits > 0 || compare(sumRange(figures).low, target.high) > 0)
  );
}

function dropped({ grid, row, target, steps }: Told, at: number): Finding {
  const [now, before] = [steps[at], steps[at - 1]];
  const name = shortened(ownNameOf(row));
  const isFall = now === undefined || before === undefined || isBelow(now.figure, before.figure);
  const way = isFall ? { id: 'turun', en: 'fall' } : { id: 'naik', en: 'rise' };
  return {
    rule: 'trajectory',
    severity: 'warn',
    confidence: Math.min(0.72, 0.4 + 0.35 * grid.table.confidence),
    message: {
      id: `Sebaran target "${name}" berakhir pada ${target.text}, tetapi di tengahnya ${way.id} dari ${before?.figure.text ?? ''} (${before?.name ?? ''}) ke ${now?.figure.text ?? ''} (${now?.name ?? ''}).`,
      en: `The targets of "${name}" end at ${target.text}, but on the way they ${way.en} from ${before?.figure.text ?? ''} (${before?.name ?? ''}) to ${now?.figure.text ?? ''} (${now?.name ?? ''}).`,
    },
    key: [grid.name, row.label, 'turun', before?.figure.text ?? '', now?.figure.text ?? ''].join('|'),
    spans: [now?.cell.span ?? ORIGIN, before?.cell.span ?? ORIGIN],
  };
}
