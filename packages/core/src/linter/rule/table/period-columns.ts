import { monthOf, numeralOf } from '../../claim/read-period.ts';
import type { FigureGrid, GridColumn } from './figure-grid.ts';

/** Columns of one year's periods in order, and the columns that say what the year wants. */
export type PeriodColumns = {
  readonly kind: 'bulan' | 'triwulan' | 'semester';
  readonly columns: readonly { readonly column: GridColumn; readonly index: number; readonly name: string }[];
  readonly targets: readonly GridColumn[];
};

const QUARTER = /(?:triwulan|tri\s*wulan|tw|trw|kuartal)\.?\s*-?\s*(?:ke-?\s*)?([IVl|]{1,3}|[1-4])\b/i;
const SEMESTER = /(?:semester|smt)\.?\s*-?\s*([IVl|]{1,2}|[12])\b/i;
const MONTH_NUMBER = /^(?:b|bulan|bln)\.?\s*-?\s*(\d{1,2})$/i;

type Named = { readonly kind: PeriodColumns['kind']; readonly index: number };

/** The period that a heading ends with: the levels above it say what is measured. */
export function periodOfHeading(heading: string): Named | null {
  const quarter = numeral(QUARTER.exec(heading)?.[1], 4);
  if (quarter !== null) return { kind: 'triwulan', index: quarter };
  const semester = numeral(SEMESTER.exec(heading)?.[1], 2);
  if (semester !== null) return { kind: 'semester', index: semester };
  const words = heading.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const month = monthOf(last.replace(/[.,]$/, ''));
  if (month !== null) return { kind: 'bulan', index: month };
  const number = MONTH_NUMBER.exec(last)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 12 ? { kind: 'bulan', index: Number(number) } : null;
}

function numeral(text: string | undefined, most: number): number | null {
  const index = text === undefined ? null : numeralOf(text);
  return index !== null && index <= most ? index : null;
}

const RESULT = /realisasi|capaian|kendala|tindak|hasil|keuangan|fisik|penyerapan|angg?aran|pagu|\brp\b/i;
const LEAST = { bulan: 6, triwulan: 3, semester: 2 } as const;

/** Months, quarters or semesters of targets beside the target of the year; `null` where the table has no such columns. */
export function periodColumns(grid: FigureGrid): PeriodColumns | null {
  const named = grid.columns.flatMap((column) => {
    const found = periodOfHeading(column.heading);
    if (found === null || RESULT.test(column.heading)) return [];
    return [{ ...found, column: filledBeside(grid, column), name: column.heading.trim().split(/\s+/).slice(-2).join(' ') }];
  });
  for (const kind of ['bulan', 'triwulan', 'semester'] as const) {
    const columns = named.filter((one) => one.kind === kind);
    const isOrdered = columns.every(({ index }, at) => at === 0 || index > (columns[at - 1]?.index ?? 0));
    if (columns.length < LEAST[kind] || !isOrdered) continue;
    const targets = grid.columns.filter((column) =>
      isTarget(column, columns[0]?.column.at ?? 0, new Set(columns.map((one) => one.column.at))),
    );
    if (targets.length > 0) return { kind, columns, targets };
  }
  return null;
}

/** A heading wider than its figures may have been read as a column of its own, with the figures in a nameless one beside it. */
function filledBeside({ columns }: FigureGrid, column: GridColumn): GridColumn {
  if (column.cells.some(({ text }) => text !== '')) return column;
  const beside = [columns[column.at + 1], columns[column.at - 1]].find(
    (one) => one !== undefined && one.heading.trim() === '' && one.cells.some(({ figure }) => figure !== null),
  );
  return beside ?? column;
}

/** `Target`, `Target 2026`, `Target Output/Komponen`; nearest to the periods last. */
function isTarget({ heading, at, isOrdinal }: GridColumn, first: number, periods: ReadonlySet<number>): boolean {
  if (isOrdinal || periods.has(at) || periodOfHeading(heading) !== null) return false;
  return (
    /\btarget\b/i.test(heading) && !/realisasi|capaian|angg?aran|renstra|rpjm|akhir|jangka/i.test(heading) && Math.abs(at - first) <= 14
  );
}
