import { canMeet } from '../../claim/meeting.ts';
import type { Finding } from '../../finding.ts';
import { type FigureGrid, type GridColumn, ownNameOf } from '../table/figure-grid.ts';
import { shortened } from '../table/table-findings.ts';

const FINAL = /\b(?:kondisi akhir|akhir (?:renstra|rpjmd|rpjmn|periode)|target akhir)\b/i;
const YEAR = /\b(20\d\d)\s*$/;
const OTHER = /realisasi|capaian|angg?aran|pagu|\brp\b/i;
const LEAST_YEARS = 3;

/** The last year of a plan against its "kondisi akhir". */
export function finalYears(grid: FigureGrid): readonly Finding[] {
  const finals = grid.columns.filter(({ heading }) => FINAL.test(heading) && !OTHER.test(heading));
  const [final] = finals;
  const years = grid.columns.flatMap((column) => {
    const year = YEAR.exec(column.heading.trim())?.[1];
    return year === undefined || OTHER.test(column.heading) || column === final ? [] : [{ column, year: Number(year) }];
  });
  const last = years.at(-1);
  const isRun = years.every(({ year }, at) => at === 0 || year === (years[at - 1]?.year ?? 0) + 1);
  if (
    final === undefined ||
    finals.length > 1 ||
    last === undefined ||
    years.length < LEAST_YEARS ||
    !isRun ||
    final.at !== last.column.at + 1
  )
    return [];
  return judged(grid, final, last.column, last.year);
}

/** Sums over the years are another way to tell the end: only where most rows end at their last year is one that does not a fault. */
function judged(grid: FigureGrid, final: GridColumn, last: GridColumn, year: number): readonly Finding[] {
  const rows = grid.rows.flatMap((row) => {
    const [end, own] = [final.cells[row.at], last.cells[row.at]];
    return end?.figure == null || own?.figure == null || end.span === null || own.span === null
      ? []
      : [{ row, end, own, fits: canMeet(end.figure, own.figure), span: end.span, other: own.span }];
  });
  const broken = rows.filter(({ fits }) => !fits);
  if (rows.length < 2 || broken.length * 2 > rows.length) return [];
  return broken.map(({ row, end, own, span, other }) => ({
    rule: 'trajectory' as const,
    severity: 'error' as const,
    confidence: Math.min(0.8, 0.5 + 0.3 * grid.table.confidence),
    message: {
      id: `"${shortened(ownNameOf(row))}": target ${year} adalah ${own.text}, tetapi kondisi akhirnya tercetak ${end.text}.`,
      en: `"${shortened(ownNameOf(row))}": the target of ${year} is ${own.text}, but its final state reads ${end.text}.`,
    },
    expected: own.text,
    key: ['akhir', grid.name, row.label, own.text, end.text].join('|'),
    spans: [span, other] as const,
  }));
}
